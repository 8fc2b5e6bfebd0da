using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Scope;
using PrivacyAnalyzers.CodeFixes.Serializing;

namespace PrivacyAnalyzers.CodeFixes.Answering;

/// <summary>
/// Turns an expression that yields rows into one that yields transfer objects: <c>person</c> into
/// <c>new PersonDto(person.CaseCode)</c>, and a query into one that reads no more columns than these.
/// </summary>
internal sealed class Projection(
    SemanticModel model,
    INamedTypeSymbol entity,
    TransferObject made,
    CancellationToken cancel)
{
    private const string Linq = "System.Linq";

    private static readonly ImmutableHashSet<string> Ends = ImmutableHashSet.Create(
        "First", "FirstOrDefault", "Last", "LastOrDefault", "Single", "SingleOrDefault", "ToArray", "ToList");

    /// <summary>Gets the edit of an expression.</summary>
    /// <param name="answer">An expression that yields one row or several.</param>
    /// <returns>The changes; null where it is not clear what they are.</returns>
    public IReadOnlyList<TextChange>? Of(ExpressionSyntax answer)
    {
        var type = model.GetTypeInfo(answer, cancel);
        if (EndOfQuery(answer) is { } end)
            return InQuery(end);

        if (IsEntity(type.Type))
            return answer is IdentifierNameSyntax or MemberAccessExpressionSyntax ? OfOne(answer, type) : null;

        return type.Type is not null && SelectionIn(answer) is { } selection && EndFor(type.Type) is { } list
            ? After(answer, $".{selection}{list}")
            : null;
    }

    // A query that nothing was read from yet: people.ToListAsync(), people.FirstOrDefault(one => one.Id == id).
    private InvocationExpressionSyntax? EndOfQuery(ExpressionSyntax answer) =>
        (answer is AwaitExpressionSyntax awaited ? awaited.Expression : answer) is InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Expression: var query, Name: IdentifierNameSyntax name },
        } call
        && Ends.Contains(WithoutAsync(name.Identifier.ValueText))
        && model.GetTypeInfo(query, cancel).Type is { } type
        && type.Is(Linq, "IQueryable")
        && IsEntity(ElementOf(type))
            ? call
            : null;

    private IReadOnlyList<TextChange>? InQuery(InvocationExpressionSyntax end)
    {
        var dot = ((MemberAccessExpressionSyntax)end.Expression).OperatorToken.SpanStart;
        if (SelectionIn(end) is not { } selection)
            return null;

        if (end.ArgumentList.Arguments is not [{ Expression: LambdaExpressionSyntax } condition, ..] arguments)
            return [new TextChange(new TextSpan(dot, 0), $".{selection}")];

        var rest = arguments.Count > 1 ? arguments[1].SpanStart : condition.Span.End;
        return
        [
            new TextChange(new TextSpan(dot, 0), $".Where({condition}).{selection}"),
            new TextChange(TextSpan.FromBounds(condition.SpanStart, rest), string.Empty),
        ];
    }

    private IReadOnlyList<TextChange> OfOne(ExpressionSyntax answer, TypeInfo type)
    {
        var creation = made.CreationFrom(answer.ToString());
        if (type.Nullability.FlowState != NullableFlowState.NotNull)
        {
            creation = $"{answer} is null ? null : {creation}";
            creation = answer.Parent is ArgumentSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax
                ? creation
                : $"({creation})";
        }

        return [new TextChange(answer.Span, creation)];
    }

    private string? SelectionIn(ExpressionSyntax place)
    {
        var names = new[] { char.ToLowerInvariant(entity.Name[0]) + entity.Name.Substring(1), "row" };
        var free = names.FirstOrDefault(name => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None
            && model.LookupSymbols(place.SpanStart, name: name).IsEmpty);
        return free is null ? null : $"Select({free} => {made.CreationFrom(free)})";
    }

    // What a method returns as a list stays a list; a query stays a query.
    private string? EndFor(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array when IsEntity(array.ElementType) => ".ToArray()",
        _ when !IsEntity(ElementOf(type)) => null,
        _ when type.Is(Linq, "IQueryable") || type is { Name: "IEnumerable" } => string.Empty,
        _ => ".ToList()",
    };

    private static IReadOnlyList<TextChange> After(ExpressionSyntax answer, string text) =>
        answer is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax
            or ElementAccessExpressionSyntax or BaseObjectCreationExpressionSyntax
            ? [new TextChange(new TextSpan(answer.Span.End, 0), text)]
            : [new TextChange(new TextSpan(answer.SpanStart, 0), "("),
                new TextChange(new TextSpan(answer.Span.End, 0), ")" + text)];

    private static ITypeSymbol? ElementOf(ITypeSymbol type) => type.AllInterfaces
        .Concat(type is INamedTypeSymbol named ? [named] : [])
        .FirstOrDefault(static one => one.OriginalDefinition.SpecialType
            == SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0];

    private static string WithoutAsync(string name) =>
        name.EndsWith("Async", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Async".Length) : name;

    private bool IsEntity(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type, entity);
}
