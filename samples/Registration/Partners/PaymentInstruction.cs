using PrivacyAnalyzers.Annotations;

namespace Relief.Registration.Partners;

/// <summary>What the payment partner receives.</summary>
public sealed record PaymentInstruction( // PRIV1006
    [property: PseudonymData] string CaseCode,
    [property: IdentityData] string FullName,
    [property: ContactData] string Phone,
    [property: OfficialIdentifierData] string? DocumentNumber,
    [property: FinancialData] decimal Amount);
