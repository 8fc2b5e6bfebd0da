using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Rules.Framework.Bodies;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>Data that is to go after some time needs code that erases it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class NoErasurePath() : ApplicationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV7002",
        RuleGroup.Lifecycle,
        RuleSeverity.Of(DiagnosticSeverity.Info).AtEnd(),
        Principles.Iom(9),
        Principles.Un(4),
        Principles.Covid(2),
        Principles.Icrc("2.7"),
        Principles.Icrc("2.11"),
        Principles.Iccpr(17));

    private protected override void Register(CompilationStartAnalysisContext context, PrivacyAnalysis analysis)
    {
        var erasures = new Erasures();
        context.RegisterOperations(erasures.Note, OperationKind.Invocation);
        context.RegisterSymbolAction(erasures.NoteDeclared, SymbolKind.Method);
        context.RegisterCompilationEndAction(end => Check(end, analysis, erasures));
    }

    private void Check(CompilationAnalysisContext context, PrivacyAnalysis analysis, Erasures erasures)
    {
        foreach (var entity in analysis.Stored.Types)
        {
            if (entity.Locations[0] is { IsInSource: true } location
                && GovernanceNames.OnType(entity, GovernanceNames.Retention) is not null
                && !analysis.ClassifierFor(context.CancellationToken).TaggedMembersOf(entity).IsEmpty
                && !erasures.Reach(entity))
            {
                context.Report(Diagnostic.Create(Descriptor, location, entity.Name));
            }
        }
    }
}
