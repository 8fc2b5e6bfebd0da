namespace PrivacyAnalyzers.Flow;

/// <summary>One place on the way of data from a source to a sink.</summary>
/// <param name="Syntax">Where in the code.</param>
/// <param name="Symbol">What is passed through there: the member read, the variable written, the method called.</param>
internal sealed record FlowStep(SyntaxNode Syntax, ISymbol? Symbol)
{
    public Location Location => Syntax.GetLocation();
}
