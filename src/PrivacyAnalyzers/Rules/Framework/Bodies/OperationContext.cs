using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Rules.Framework.Bodies;

/// <summary>An operation that a rule is asked about.</summary>
/// <param name="File">The file in which it stands, and where findings go.</param>
/// <param name="Body">The body in which it stands.</param>
/// <param name="Operation">The operation.</param>
internal readonly record struct OperationContext(
    SemanticModelAnalysisContext File,
    CodeBody Body,
    IOperation Operation)
{
    public ISymbol ContainingSymbol => Body.Owner;

    public Compilation Compilation => File.SemanticModel.Compilation;

    public CancellationToken CancellationToken => File.CancellationToken;
}
