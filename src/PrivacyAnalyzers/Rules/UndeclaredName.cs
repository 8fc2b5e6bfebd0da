using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Symbols;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>A purpose or recipient that code names must be one that the governance file declares.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UndeclaredName() : DeclarationRule(Rule, needsTags: false)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV9005",
        RuleGroup.Configuration,
        DiagnosticSeverity.Warning);

    private protected override void Check(DeclaredType type)
    {
        if (type.Analysis.Governance is { Purposes.Count: 0, Recipients.Count: 0 })
            return;

        foreach (var symbol in type.Symbol.GetMembers()
            .Where(static member => member is not ITypeSymbol)
            .Prepend(type.Symbol))
        {
            Check(symbol, type);
            if (symbol is IMethodSymbol { AssociatedSymbol: null } method)
            {
                foreach (var parameter in method.Parameters)
                    Check(parameter, type);
            }
        }
    }

    private static void Check(ISymbol symbol, DeclaredType type)
    {
        var governance = type.Analysis.Governance;
        Check(symbol, GovernanceNames.Purpose, governance.Purposes.Keys.ToImmutableArray(), type);
        Check(symbol, GovernanceNames.TransferTo, governance.Recipients.Keys.ToImmutableArray(), type);
    }

    private static void Check(
        ISymbol symbol,
        QualifiedName attribute,
        ImmutableArray<string> declared,
        DeclaredType type)
    {
        if (declared.IsEmpty
            || GovernanceNames.On(symbol, attribute) is not { ApplicationSyntaxReference: { } place } found)
        {
            return;
        }

        foreach (var name in PurposeNames.In(found).Except(declared))
        {
            type.Report(
                place.SyntaxTree.GetLocation(place.Span),
                name,
                DataCategory.Unspecified,
                Sensitivity.Default,
                symbol,
                string.Join(", ", NearestNames.To(name, declared).Union(declared)));
        }
    }
}
