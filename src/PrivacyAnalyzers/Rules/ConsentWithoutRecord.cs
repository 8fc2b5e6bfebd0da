using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>Data that is held by consent needs a place where the consent is recorded.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ConsentWithoutRecord() : DeclarationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV7007",
        RuleGroup.Lifecycle,
        DiagnosticSeverity.Info,
        Principles.Iom(4),
        Principles.Icrc("3.2"));

    private protected override void Check(DeclaredType type)
    {
        if (ConsentBasis.IsDeclaredOn(type.Symbol)
            && type.MostSensitive is { } data
            && !HasRecord(type.Symbol)
            && !type.Data.Select(DeclaredType.TypeOf).OfType<INamedTypeSymbol>().Any(HasRecord))
        {
            type.Report(type.Symbol, data.Category, data.Sensitivity);
        }
    }

    private static bool HasRecord(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers().Any(static member =>
                GovernanceNames.On(member, GovernanceNames.ConsentRecord) is not null))
            {
                return true;
            }
        }

        return false;
    }
}
