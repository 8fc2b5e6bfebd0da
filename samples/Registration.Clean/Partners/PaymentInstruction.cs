using PrivacyAnalyzers.Annotations;

namespace Relief.Registration.Partners;

/// <summary>What the payment partner receives: a code to pay out against, and how much.</summary>
public sealed record PaymentInstruction(
    [property: PseudonymData] string CaseCode,
    [property: FinancialData] decimal Amount)
{
    /// <inheritdoc/>
    public override string ToString() => $"Payment for case {CaseCode}";
}
