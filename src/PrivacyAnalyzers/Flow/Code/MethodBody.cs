using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// The code of one method, constructor, accessor, lambda or initialiser, as operations in the order in which they run.
/// The body of a constructor starts with the initialisers of the fields.
/// </summary>
internal sealed class MethodBody(ISymbol owner, ImmutableArray<IOperation> operations, SyntaxNode? syntax)
{
    private readonly object _gate = new();
    private ImmutableArray<AccessPath> _interests;
    private int _size;

    /// <summary>Gets the method, or the field or property whose initialiser this is.</summary>
    public ISymbol Owner { get; } = owner;

    /// <summary>Gets the operations in order; empty for an implicit constructor without initialisers.</summary>
    public ImmutableArray<IOperation> Operations { get; } = operations;

    /// <summary>Gets the declaration, which tells own variables from captured ones.</summary>
    public SyntaxNode? Syntax { get; } = syntax;

    /// <summary>Gets the constructor of the base class that runs although nobody wrote the call, or null.</summary>
    public IMethodSymbol? ImplicitBase { get; init; }

    /// <summary>Gets an operation that stands for the call of <see cref="ImplicitBase"/>.</summary>
    public IOperation? BaseCall { get; init; }

    /// <summary>Gets the number of operations that run before the constructor of the base class.</summary>
    public int InitializerCount { get; init; }

    /// <summary>Gets a value indicating whether the body can see the variables of a method around it.</summary>
    public bool IsNested =>
        Owner is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction };

    /// <summary>Gets the number of operations, nested ones included.</summary>
    public int Size
    {
        get
        {
            lock (_gate)
            {
                return _size > 0 ? _size : _size = Operations.Sum(static o => 1 + o.Descendants().Count());
            }
        }
    }

    /// <summary>Gets the ports of which a caller's knowledge would change what the body does.</summary>
    public ImmutableArray<AccessPath> Interests
    {
        get
        {
            lock (_gate)
            {
                return _interests.IsDefault ? _interests = BodyInterests.Of(this) : _interests;
            }
        }
    }

    /// <summary>Tells a variable that is written inside this body from one around it.</summary>
    /// <param name="variable">A local variable or parameter.</param>
    /// <returns>Whether the body declares it.</returns>
    public bool Declares(ISymbol variable) =>
        SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, Owner)
        || (Syntax is not null && variable.DeclaringSyntaxReferences is [var declaration, ..]
            && declaration.SyntaxTree == Syntax.SyntaxTree && Syntax.Span.Contains(declaration.Span));
}
