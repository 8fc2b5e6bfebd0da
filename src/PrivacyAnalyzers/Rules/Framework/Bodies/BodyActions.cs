using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Rules.Framework.Bodies;

/// <summary>
/// How rules look into bodies: file by file, when the compiler is through with a file. Nothing is bound for them before
/// that, and nothing twice.
/// </summary>
internal static class BodyActions
{
    /// <summary>Calls a check for each body of each file.</summary>
    public static void RegisterBodies(this CompilationStartAnalysisContext context, Action<BodyContext> check) =>
        context.RegisterSemanticModelAction(file =>
        {
            foreach (var body in FileBodies.In(file.SemanticModel, file.CancellationToken).Bodies)
                check(new BodyContext(file, body));
        });

    /// <summary>Calls a check for each operation of some kinds.</summary>
    public static void RegisterOperations(
        this CompilationStartAnalysisContext context,
        Action<OperationContext> check,
        params OperationKind[] kinds) => context.RegisterSemanticModelAction(file =>
    {
        var bodies = FileBodies.In(file.SemanticModel, file.CancellationToken);
        foreach (var kind in kinds)
        {
            file.CancellationToken.ThrowIfCancellationRequested();
            foreach (var (body, operation) in bodies.OfKind(kind))
                check(new OperationContext(file, body, operation));
        }
    });
}
