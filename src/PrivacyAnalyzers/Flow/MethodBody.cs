namespace PrivacyAnalyzers.Flow;

/// <summary>
/// The code of one method, constructor, accessor, lambda or initialiser, as operations in the order in which they run.
/// The body of a constructor starts with the initialisers of the fields.
/// </summary>
/// <param name="Owner">The method, or the field or property whose initialiser this is.</param>
/// <param name="Operations">The operations in order; empty for an implicit constructor without initialisers.</param>
/// <param name="Syntax">The declaration, which tells own variables from captured ones.</param>
internal sealed record MethodBody(ISymbol Owner, ImmutableArray<IOperation> Operations, SyntaxNode? Syntax)
{
    /// <summary>Gets a value indicating whether the body can see the variables of a method around it.</summary>
    public bool IsNested =>
        Owner is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction };
}
