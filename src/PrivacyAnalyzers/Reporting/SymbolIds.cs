namespace PrivacyAnalyzers.Reporting;

/// <summary>How a finding's properties call symbols, so that a code fix finds them again.</summary>
internal static class SymbolIds
{
    /// <summary>Gets the documentation ID of a symbol; parameters, which have none, get a made-up one.</summary>
    /// <param name="symbol">The symbol as declared.</param>
    /// <returns>For example <c>P:Beneficiary.Phone</c> or <c>M:Desk.Save(System.String)#phone</c>.</returns>
    public static string Of(ISymbol symbol) =>
        symbol.GetDocumentationCommentId()
        ?? (symbol is IParameterSymbol ? $"{Of(symbol.ContainingSymbol)}#{symbol.Name}" : symbol.Name);
}
