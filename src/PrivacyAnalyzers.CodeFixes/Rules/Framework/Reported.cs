using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Rules.Framework;

/// <summary>The expression that a finding is about.</summary>
/// <param name="Syntax">The expression.</param>
/// <param name="Model">The model of its document.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Cancel">Cancels the search.</param>
internal sealed record Reported(
    ExpressionSyntax Syntax,
    SemanticModel Model,
    FindingPlace Finding,
    CancellationToken Cancel);
