using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// Whether a type says that its data is held by consent: <c>[LegalBasis(LegalBasis.Consent)]</c>. Only then do rules
/// about consent speak: in an emergency most data is held on another basis.
/// </summary>
internal static class ConsentBasis
{
    public static bool IsDeclaredOn(INamedTypeSymbol type) =>
        GovernanceNames.OnType(type, GovernanceNames.LegalBasis) is { ConstructorArguments: [var basis] }
        && EnumConstants.NameOf(basis) == nameof(LegalBasis.Consent);
}
