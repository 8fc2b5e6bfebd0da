using PrivacyAnalyzers.Annotations;

namespace Relief.Registration.Domain;

/// <summary>A person registered for assistance, as the database stores it.</summary>
[Purpose("registraton")] // PRIV9005
public sealed class Person // PRIV2007 PRIV7001
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
    public string? DocumentNumber { get; set; } // PRIV2001

    [LegalStatusData]
    public string? LegalStatus { get; set; } // PRIV2001

    [LocationData]
    public required string Shelter { get; set; } // PRIV2001

    [HealthData]
    public string? MedicalNeeds { get; set; } // PRIV2001

    [FreeTextData]
    public string? CaseNotes { get; set; } // PRIV2001

    public required DateTime RegisteredAt { get; set; }
}
