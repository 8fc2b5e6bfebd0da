using PrivacyAnalyzers.Annotations;

namespace Relief.Registration.Domain;

/// <summary>A person registered for assistance, as the database stores it; health data is kept apart.</summary>
[Retention(Days = 730)]
[Purpose("registration")]
public sealed class Person
{
    public int Id { get; set; }

    [PseudonymData]
    public required string CaseCode { get; set; }

    [IdentityData]
    public required string FullName { get; set; }

    [BiographicData]
    public required DateOnly BirthDate { get; set; }

    [ContactData]
    public required string Phone { get; set; }

    [OfficialIdentifierData]
    public string? DocumentNumber { get; set; }

    [LegalStatusData]
    public string? LegalStatus { get; set; }

    [LocationData]
    public required string Shelter { get; set; }

    [FreeTextData]
    public string? CaseNotes { get; set; }

    public required DateTime RegisteredAt { get; set; }
}
