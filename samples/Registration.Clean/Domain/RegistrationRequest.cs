using PrivacyAnalyzers.Annotations;

namespace Relief.Registration.Domain;

/// <summary>What the registration desk sends.</summary>
public sealed record RegistrationRequest(
    [property: IdentityData] string FullName,
    [property: BiographicData] DateOnly BirthDate,
    [property: ContactData] string Phone,
    [property: LocationData] string Shelter,
    [property: OfficialIdentifierData] string? DocumentNumber = null,
    [property: LegalStatusData] string? LegalStatus = null,
    [property: HealthData] string? MedicalNeeds = null,
    [property: FreeTextData] string? CaseNotes = null)
{
    /// <inheritdoc/>
    public override string ToString() => nameof(RegistrationRequest);
}
