using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Reporting;

namespace PrivacyAnalyzers.CodeFixes.Rules.Framework;

/// <summary>
/// Where a finding stands in a solution and what its rule tells about it. It can move along when an edit before it
/// changes the text, which a diagnostic cannot.
/// </summary>
internal sealed class FindingPlace
{
    private readonly ImmutableDictionary<string, string?> _properties;

    private FindingPlace(
        Document document,
        TextSpan span,
        ImmutableArray<(DocumentId Document, TextSpan Span)> way,
        ImmutableDictionary<string, string?> properties,
        string rule)
    {
        Rule = rule;
        Document = document;
        Span = span;
        Way = way;
        _properties = properties;
    }

    /// <summary>Gets the ID of the rule.</summary>
    public string Rule { get; }

    /// <summary>Gets the document to mend.</summary>
    public Document Document { get; }

    /// <summary>Gets where in the document the rule reports.</summary>
    public TextSpan Span { get; }

    /// <summary>Gets the places that the data came through.</summary>
    public ImmutableArray<(DocumentId Document, TextSpan Span)> Way { get; }

    /// <summary>Gets the IDs of the tagged members, or of the types of whole objects.</summary>
    public ImmutableArray<string> Symbols => ListOf(FindingProperties.Symbols);

    /// <summary>Gets the IDs of the tagged members of whole objects.</summary>
    public ImmutableArray<string> Members => ListOf(FindingProperties.Members);

    /// <summary>Gets the ID of the symbol that the data reaches.</summary>
    public string? Target => _properties.GetValueOrDefault(FindingProperties.Target);

    /// <summary>Gets how the data is read: <c>Printed</c> or <c>Whole</c> for objects.</summary>
    public string? Reading => _properties.GetValueOrDefault(FindingProperties.Reading);

    /// <summary>Gets the first of the categories, as the rule calls it.</summary>
    public string? Category => ListOf(FindingProperties.Categories).FirstOrDefault();

    public static FindingPlace Of(Document document, Diagnostic diagnostic) => new(
        document,
        diagnostic.Location.SourceSpan,
        diagnostic.AdditionalLocations
            .Select(place => (Document: document.Project.Solution.GetDocumentId(place.SourceTree), place.SourceSpan))
            .Where(static place => place.Document is not null)
            .Select(static place => (place.Document!, place.SourceSpan))
            .ToImmutableArray(),
        diagnostic.Properties,
        diagnostic.Id);

    /// <summary>Gets the expression that the rule reports.</summary>
    /// <param name="root">The root of the document.</param>
    /// <returns>The innermost expression that fills the place, or null.</returns>
    public ExpressionSyntax? ExpressionIn(SyntaxNode root)
    {
        var node = root.FullSpan.Contains(Span) ? root.FindNode(Span, getInnermostNodeForTie: true) : null;
        return node is ExpressionSyntax expression && expression.Span == Span ? expression : null;
    }

    /// <summary>Gets the same place after an edit.</summary>
    /// <param name="solution">The solution after the edit.</param>
    /// <param name="edit">What was changed.</param>
    /// <returns>The place, or null if the edit touched it.</returns>
    public FindingPlace? After(Solution solution, TextEdit edit)
    {
        var span = edit.Moved(Document.Id, Span);
        return span is null || solution.GetDocument(Document.Id) is not { } document
            ? null
            : new FindingPlace(
                document,
                span.Value,
                Way.Select(place => (place.Document, edit.Moved(place.Document, place.Span) ?? default))
                    .ToImmutableArray(),
                _properties,
                Rule);
    }

    private ImmutableArray<string> ListOf(string property) =>
        _properties.GetValueOrDefault(property) is { Length: > 0 } list
            ? list.Split(';').ToImmutableArray()
            : ImmutableArray<string>.Empty;
}
