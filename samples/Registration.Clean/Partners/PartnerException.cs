namespace Relief.Registration.Partners;

/// <summary>A payment that the partner did not take.</summary>
public sealed class PartnerException : Exception
{
    public PartnerException()
    {
    }

    public PartnerException(string message)
        : base(message)
    {
    }

    public PartnerException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
