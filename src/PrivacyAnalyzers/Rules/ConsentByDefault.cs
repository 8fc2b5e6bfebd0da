using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>Consent is given by a person: it must not be the default, nor be proven by a fingerprint.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ConsentByDefault() : DeclarationRule(Rule, needsTags: false)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV7008",
        RuleGroup.Lifecycle,
        DiagnosticSeverity.Warning,
        Principles.Iom(1),
        Principles.Iom(4),
        Principles.Un(1),
        Principles.Icrc("2.10"),
        Principles.Icrc("3.2"));

    private protected override void Check(DeclaredType type)
    {
        foreach (var member in type.Data)
        {
            if (IsGivenUnasked(member, type) && IsConsent(member, type))
            {
                type.Report(member, DataCategory.Unspecified, Sensitivity.Default);
            }
        }

        foreach (var parameter in type.Symbol.GetMembers().OfType<IMethodSymbol>()
            .Where(static method => !method.IsImplicitlyDeclared && !method.IsOverride)
            .SelectMany(static method => method.Parameters))
        {
            if (parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: true }
                && IsConsent(parameter, type))
            {
                type.Report(parameter, DataCategory.Unspecified, Sensitivity.Default);
            }
        }
    }

    private static bool IsGivenUnasked(ISymbol member, DeclaredType type) =>
        (DeclaredType.TypeOf(member).SpecialType == SpecialType.System_Boolean
            && InitialValues.IsTrue(member, type.Cancel))
        || (type.HasTags && type.Tags.TagOf(member)?.Category == DataCategory.Biometric);

    private static bool IsConsent(ISymbol symbol, DeclaredType type) =>
        GovernanceNames.On(symbol, GovernanceNames.ConsentRecord) is not null
        || type.Analysis.Names.SaysConsent(symbol.Name);
}
