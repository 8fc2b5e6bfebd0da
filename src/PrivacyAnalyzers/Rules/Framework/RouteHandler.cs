namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>The function behind a route of a minimal API.</summary>
/// <param name="Method">The lambda or method.</param>
/// <param name="Code">Its operations, none where it is a method of its own.</param>
internal sealed record RouteHandler(IMethodSymbol Method, ImmutableArray<IOperation> Code)
{
    public ITypeSymbol ReturnType => Method.ReturnType;
}
