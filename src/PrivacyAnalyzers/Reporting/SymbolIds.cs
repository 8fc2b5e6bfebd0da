namespace PrivacyAnalyzers.Reporting;

/// <summary>How a finding's properties call symbols, so that a code fix finds them again.</summary>
internal static class SymbolIds
{
    // The letter and the colon before a name: M:Desk.Save.
    private const int Kind = 2;

    /// <summary>Gets the documentation ID of a symbol; parameters, which have none, get a made-up one.</summary>
    /// <param name="symbol">The symbol as declared.</param>
    /// <returns>For example <c>P:Beneficiary.Phone</c> or <c>M:Desk.Save(System.String)#phone</c>.</returns>
    public static string Of(ISymbol symbol) =>
        symbol.GetDocumentationCommentId()
        ?? (symbol is IParameterSymbol ? $"{Of(symbol.ContainingSymbol)}#{symbol.Name}" : symbol.Name);

    /// <summary>Finds what a compilation itself declares under an ID.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="id">The documentation ID of a type or member.</param>
    public static ImmutableArray<ISymbol> DeclaredIn(Compilation compilation, string id)
    {
        var found = DocumentationCommentId.GetSymbolsForDeclarationId(id, compilation);
        return (found.IsEmpty ? MembersWithId(compilation, id) : found)
            .Where(static symbol => symbol.Locations.Any(static place => place.IsInSource))
            .ToImmutableArray();
    }

    // Roslyn writes IDs that it does not read, such as that of a program without a class: M:Program.{Main}$.
    private static IEnumerable<ISymbol> MembersWithId(Compilation compilation, string id)
    {
        var name = id.Split('(')[0];
        var end = name.LastIndexOf('.');
        return end < Kind
            ? []
            : DocumentationCommentId.GetSymbolsForDeclarationId($"T:{name.Substring(Kind, end - Kind)}", compilation)
                .OfType<INamedTypeSymbol>()
                .SelectMany(static type => type.GetMembers())
                .Where(member => Of(member) == id);
    }
}
