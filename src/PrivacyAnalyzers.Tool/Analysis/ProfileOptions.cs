using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Tool.Analysis;

/// <summary>Puts a profile below what the files of a project say.</summary>
/// <param name="inner">What the project says, or null.</param>
/// <param name="profile">The profile.</param>
/// <param name="isChosen">
/// Whether somebody chose it for this run, so that it replaces what global configuration files say about our rules.
/// </param>
internal sealed class ProfileOptions(SyntaxTreeOptionsProvider? inner, Profile profile, bool isChosen)
    : SyntaxTreeOptionsProvider
{
    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
        inner?.IsGenerated(tree, cancellationToken) ?? GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(
        SyntaxTree tree,
        string diagnosticId,
        CancellationToken cancellationToken,
        out ReportDiagnostic severity)
    {
        severity = default;
        return inner?.TryGetDiagnosticValue(tree, diagnosticId, cancellationToken, out severity) == true;
    }

    public override bool TryGetGlobalDiagnosticValue(
        string diagnosticId,
        CancellationToken cancellationToken,
        out ReportDiagnostic severity)
    {
        if (isChosen && diagnosticId.StartsWith("PRIV", StringComparison.Ordinal))
            return profile.Severities.TryGetValue(diagnosticId, out severity);

        severity = default;
        return inner?.TryGetGlobalDiagnosticValue(diagnosticId, cancellationToken, out severity) == true
            || profile.Severities.TryGetValue(diagnosticId, out severity);
    }
}
