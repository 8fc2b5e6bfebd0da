using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules.Framework.Bodies;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// How rules report, whatever they look at: what somebody accepted becomes silent on its way. Mistakes in the
/// configuration of this package are reported directly, since nobody can accept them.
/// </summary>
internal static class FindingReports
{
    /// <summary>Reports a finding about an operation.</summary>
    public static void Report(this OperationContext context, Diagnostic finding) => context.File.Report(finding);

    /// <summary>Reports a finding about a declaration.</summary>
    public static void Report(this SymbolAnalysisContext context, Diagnostic finding) => context.ReportDiagnostic(
        AcceptedIn(context.Compilation, context.Options).Judge(finding, context.CancellationToken));

    /// <summary>Reports a finding about a whole compilation.</summary>
    public static void Report(this CompilationAnalysisContext context, Diagnostic finding) => context.ReportDiagnostic(
        AcceptedIn(context.Compilation, context.Options).Judge(finding, context.CancellationToken));

    /// <summary>Reports a finding about a file.</summary>
    public static void Report(this SemanticModelAnalysisContext context, Diagnostic finding) =>
        context.ReportDiagnostic(AcceptedIn(context.SemanticModel.Compilation, context.Options)
            .Judge(finding, context.CancellationToken));

    /// <summary>Reports a finding about a file that is no code.</summary>
    public static void Report(this AdditionalFileAnalysisContext context, Diagnostic finding) =>
        context.ReportDiagnostic(AcceptedIn(context.Compilation, context.Options)
            .Judge(finding, context.CancellationToken));

    /// <summary>Reports a finding about a body.</summary>
    public static void Report(this BodyContext context, Diagnostic finding) => context.File.Report(finding);

    /// <summary>Reports all flows of a body that a rule forbids.</summary>
    public static void ReportAll(this BodyContext context, IEnumerable<Diagnostic> findings)
    {
        var accepted = AcceptedIn(context.Compilation, context.Options);
        foreach (var finding in accepted.Judge(findings, context.CancellationToken))
            context.File.ReportDiagnostic(finding);
    }

    private static AcceptedFindings AcceptedIn(Compilation compilation, AnalyzerOptions options) =>
        PrivacyAnalysis.For(compilation, options).Accepted;
}
