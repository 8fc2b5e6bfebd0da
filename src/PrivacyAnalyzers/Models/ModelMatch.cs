namespace PrivacyAnalyzers.Models;

/// <summary>
/// The rows that hold for a method: for a <c>Logger.Info</c> that implements <c>ILogger.Info</c> the rows of the
/// interface member, which is then the declaration that names the parameters.
/// </summary>
/// <param name="Declaration">The method whose parameter names the ports use.</param>
/// <param name="Rows">The rows, at least one, those about one overload and those about all.</param>
internal sealed record ModelMatch(IMethodSymbol Declaration, ImmutableArray<ModelRow> Rows)
{
    /// <summary>
    /// Gets the rows without those in whose place a row about less, about this overload alone or about calls with a
    /// certain constant, says something else.
    /// </summary>
    public IEnumerable<ModelRow> Settled =>
        Rows.Where(row => !Rows.Any(other => other.Exactness > row.Exactness && other.Settles(row)));
}
