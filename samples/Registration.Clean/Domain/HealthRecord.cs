using PrivacyAnalyzers.Annotations;

namespace Relief.Registration.Domain;

/// <summary>What health personnel may read about a case; linked by the case code alone.</summary>
[Retention(Days = 730)]
public sealed class HealthRecord
{
    public int Id { get; set; }

    [PseudonymData]
    public required string CaseCode { get; set; }

    [HealthData]
    public required string MedicalNeeds { get; set; }
}
