using PrivacyAnalyzers.Rules.Framework.Bodies;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// A rule about calls and assignments that show more than a service may, and that are fine where only a developer sees
/// it: under a development check, or in a debug build.
/// </summary>
internal abstract class DevelopmentRule : StructuralRule
{
    private protected DevelopmentRule(DiagnosticDescriptor descriptor)
        : base(descriptor, OperationKind.Invocation, OperationKind.SimpleAssignment)
    {
    }

    private protected sealed override Action<OperationContext>? CheckFor(Compilation compilation)
    {
        if (SearchIn(compilation) is not { } find)
            return null;

        var guard = new DevelopmentGuard(compilation);
        return context =>
        {
            if (find(context.Operation) is { } found && !guard.Protects(found.Place, context.CancellationToken))
                context.Report(Diagnostic.Create(Descriptor, found.Place.Syntax.GetLocation(), found.Words));
        };
    }

    /// <summary>
    /// Makes the search for what an operation shows, and for the words of the message about it; null when nothing in
    /// the compilation can show anything.
    /// </summary>
    private protected abstract Func<IOperation, (IOperation Place, object[] Words)?>? SearchIn(Compilation compilation);
}
