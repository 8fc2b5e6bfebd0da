using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>A row of a baseline that accepts what is no longer there would accept it again if it came back.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class StaleBaselineRow : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV9007",
        RuleGroup.Configuration,
        DiagnosticSeverity.Warning);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    [SuppressMessage(
        "MicrosoftCodeAnalysisPerformance",
        "RS1013",
        Justification = "A compilation action runs before other rules have looked at the code, an end action after.")]
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var accepted = PrivacyAnalysis.For(start.Compilation, start.Options).Accepted;
            if (accepted is { Baseline: { Entries.IsEmpty: false } baseline, IsForSeveralFrameworks: false })
                start.RegisterCompilationEndAction(end => Check(end, accepted, baseline));
        });
    }

    // The end of a compilation comes when all rules have looked at all of its code.
    private static void Check(CompilationAnalysisContext context, AcceptedFindings accepted, Baseline baseline)
    {
        foreach (var entry in baseline.Entries.Values)
        {
            var found = accepted.CountOf(entry.Key);
            if (found < entry.Count && IsCertain(entry, accepted, context))
                context.ReportDiagnostic(Diagnostic.Create(Rule, entry.Place, entry.Rule, entry.Count, found));
        }
    }

    private static bool IsCertain(BaselineEntry entry, AcceptedFindings accepted, CompilationAnalysisContext context)
    {
        if (entry.Member == FindingKey.Nothing)
            return accepted.IsWatched(entry.Rule);

        var symbols = SymbolIds.DeclaredIn(context.Compilation, entry.Member);
        return symbols.IsEmpty
            || (accepted.IsWatched(entry.Rule) && symbols.All(symbol => IsLookedAt(symbol, entry.Rule, context)));
    }

    // The compiler does not run a rule on files where its findings would not be shown.
    private static bool IsLookedAt(ISymbol symbol, string rule, CompilationAnalysisContext context) =>
        context.Compilation.Options.SyntaxTreeOptionsProvider is not { } settings
        || symbol.DeclaringSyntaxReferences.All(reference =>
            !settings.TryGetDiagnosticValue(reference.SyntaxTree, rule, context.CancellationToken, out var severity)
            || severity is not (ReportDiagnostic.Suppress or ReportDiagnostic.Hidden or ReportDiagnostic.Info));
}
