using PrivacyAnalyzers.Annotations;

namespace Relief.Registration.Domain;

/// <summary>What the registration desk sends.</summary>
public sealed record RegistrationRequest( // PRIV1006
    [property: IdentityData] string FullName,
    [property: BiographicData] DateOnly BirthDate,
    [property: ContactData] string Phone,
    [property: LocationData] string Shelter,
    [OfficialIdentifierData] string? DocumentNumber = null, // PRIV6003
    [property: LegalStatusData] string? LegalStatus = null,
    [property: HealthData] string? MedicalNeeds = null,
    [property: FreeTextData] string? CaseNotes = null);
