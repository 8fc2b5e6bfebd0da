namespace PrivacyAnalyzers.Flow;

/// <summary>
/// The method makes an object and puts it at a port: a factory's <c>return</c>, a lambda that is returned. The members
/// of the object are filled by the other rows, whose outputs start with this one.
/// </summary>
/// <param name="Output">Where the object appears.</param>
/// <param name="Kind">What kind of object.</param>
/// <param name="Type">Its type, exact where the kind is <see cref="ObjectKind.Allocated"/>.</param>
/// <param name="Function">The code of a function object.</param>
internal sealed record ObjectRow(AccessPath Output, ObjectKind Kind, ITypeSymbol? Type, IMethodSymbol? Function)
{
    /// <summary>Gets the number that rows about the same object share, whatever their output.</summary>
    public int Identity { get; init; }

    /// <summary>Gets the place that a <see cref="ObjectKind.Reference"/> refers to.</summary>
    public AccessPath? Place { get; init; }
}
