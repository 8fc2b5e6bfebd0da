using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// Whether a type says that its data is held by consent: <c>[LegalBasis(LegalBasis.Consent)]</c>. Only then do rules
/// about consent speak: in an emergency most data is held on another basis.
/// </summary>
internal static class ConsentBasis
{
    public static bool IsDeclaredOn(INamedTypeSymbol type) =>
        GovernanceNames.OnType(type, GovernanceNames.LegalBasis) is { } attribute && SaysConsent(attribute);

    /// <summary>True for data that is held by consent: as its member says, its type, or else its purpose.</summary>
    /// <param name="member">A tagged property, field or parameter, or a type.</param>
    /// <param name="governance">Knows the bases of purposes.</param>
    public static bool IsDeclaredFor(ISymbol member, Governance governance)
    {
        var type = member as INamedTypeSymbol ?? member.ContainingType;
        var stated = GovernanceNames.On(member, GovernanceNames.LegalBasis)
            ?? (type is null ? null : GovernanceNames.OnType(type, GovernanceNames.LegalBasis));
        return stated is not null
            ? SaysConsent(stated)
            : DeclaredPurposes.OfData(member) is { IsEmpty: false } purposes
                && purposes.All(name => governance.Purposes.TryGetValue(name, out var purpose)
                    && purpose.Basis == LegalBasis.Consent);
    }

    private static bool SaysConsent(AttributeData attribute) =>
        attribute.ConstructorArguments is [var basis] && EnumConstants.NameOf(basis) == nameof(LegalBasis.Consent);
}
