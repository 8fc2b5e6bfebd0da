using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Models;
using PrivacyAnalyzers.Resources;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>A row of a project's own model file must be well formed and name a member that exists.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class MalformedModelRow() : CompilationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV9003",
        RuleGroup.Configuration,
        RuleSeverity.Of(DiagnosticSeverity.Warning).AtEnd());

    private protected override void Check(CompilationAnalysisContext context)
    {
        var files = new ModelContext { Files = context.Options.AdditionalFiles };
        var models = ModelCatalog.For(context.Compilation, files, context.CancellationToken);
        foreach (var problem in models.Problems(context.CancellationToken))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptor,
                problem.Origin.ToLocation(),
                Messages.Text($"ModelProblem_{problem.Kind}"),
                problem.Found,
                problem.Expected.Length > 0 ? problem.Expected : Messages.Text("ModelProblem_NothingNear")));
        }
    }
}
