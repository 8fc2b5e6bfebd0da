using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Annotations;

/// <summary>States why data may be processed: <c>[LegalBasis(LegalBasis.VitalInterest)]</c>.</summary>
/// <param name="basis">The basis.</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface
        | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class LegalBasisAttribute(LegalBasis basis) : Attribute
{
    /// <summary>Gets the basis.</summary>
    public LegalBasis Basis { get; } = basis;
}
