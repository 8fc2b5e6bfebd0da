using PrivacyAnalyzers.Annotations;

namespace Relief.Registration.Endpoints;

/// <summary>A search by telephone number, sent as a body because addresses end in the logs of every proxy.</summary>
public sealed record PhoneSearch([property: ContactData] string Phone)
{
    /// <inheritdoc/>
    public override string ToString() => nameof(PhoneSearch);
}
