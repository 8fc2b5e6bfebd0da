using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Annotations;

/// <summary>States why data may be processed: <c>[LegalBasis(LegalBasis.VitalInterest)]</c>.</summary>
/// <param name="basis">The basis.</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface
        | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class LegalBasisAttribute(LegalBasis basis) : Attribute
{
    /// <summary>
    /// Initializes a new instance of the <see cref="LegalBasisAttribute"/> class that states no basis yet:
    /// <c>[LegalBasis("TODO")]</c>, which PRIV9010 reports until somebody decided.
    /// </summary>
    /// <param name="open">What is open.</param>
    public LegalBasisAttribute(string open)
        : this((LegalBasis)(-1)) => Open = open;

    /// <summary>Gets the basis; no value of the enumeration as long as <see cref="Open"/> says what is open.</summary>
    public LegalBasis Basis { get; } = basis;

    /// <summary>Gets what is open, or null where the basis is stated.</summary>
    public string? Open { get; }
}
