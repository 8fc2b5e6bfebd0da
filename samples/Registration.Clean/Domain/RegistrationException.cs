namespace Relief.Registration.Domain;

/// <summary>A registration that breaks a rule of the service.</summary>
public sealed class RegistrationException : Exception
{
    public RegistrationException()
    {
    }

    public RegistrationException(string message)
        : base(message)
    {
    }

    public RegistrationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
