using PrivacyAnalyzers.Annotations;

namespace Relief.Registration.Domain;

/// <summary>What the registration desk sends.</summary>
public sealed record RegistrationRequest(
    [property: IdentityData] string FullName,
    [property: BiographicData] DateOnly BirthDate,
    [property: ContactData] string Phone,
    [property: LocationData] string Shelter,
    [OfficialIdentifierData] string? DocumentNumber = null,
    [LegalStatusData] string? LegalStatus = null,
    [HealthData] string? MedicalNeeds = null,
    [FreeTextData] string? CaseNotes = null)
{
    /// <inheritdoc/>
    public override string ToString() => nameof(RegistrationRequest);
}
