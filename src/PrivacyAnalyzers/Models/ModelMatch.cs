namespace PrivacyAnalyzers.Models;

/// <summary>
/// The rows that hold for a method: for a <c>Logger.Info</c> that implements <c>ILogger.Info</c> the rows of the
/// interface member, which is then the declaration that names the parameters.
/// </summary>
/// <param name="Declaration">The method whose parameter names the ports use.</param>
/// <param name="Rows">The rows, at least one.</param>
internal sealed record ModelMatch(IMethodSymbol Declaration, ImmutableArray<ModelRow> Rows);
