using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using PrivacyAnalyzers.CodeFixes.Logging;
using PrivacyAnalyzers.CodeFixes.Redactors;
using PrivacyAnalyzers.CodeFixes.Tagging;
using PrivacyAnalyzers.CodeFixes.Tracing;

namespace PrivacyAnalyzers.CodeFixes.Refactorings;

/// <summary>
/// Repeats the tags of one type on another that holds copies of its data: members of the same name and type of a
/// <c>BeneficiaryDto</c> get the tags of <c>Beneficiary</c>.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(SpreadTagsRefactoring))]
internal sealed class SpreadTagsRefactoring : TaggingRefactoring
{
    // A list of more would be no help.
    private const int Offered = 3;

    private protected override IEnumerable<CodeAction> ActionsFor(DeclaredName declared)
    {
        if (declared.Symbol is not INamedTypeSymbol copy)
            return [];

        var undecided = declared.UndecidedIn(copy).ToDictionary(
            static one => one.Member.Name, static one => one, StringComparer.Ordinal);
        return undecided.Count == 0 ? [] : TaggedLike(undecided.ContainsKey, copy, declared)
            .GroupBy<ISymbol, INamedTypeSymbol>(static member => member.ContainingType, SymbolEqualityComparer.Default)
            .Select(group => (Source: group.Key, Tags: TagsFrom(group, undecided, declared)))
            .Where(static spread => spread.Tags.Count > 0)
            .OrderByDescending(static spread => spread.Tags.Count)
            .ThenBy(static spread => spread.Source.ToDisplayString(), StringComparer.Ordinal)
            .Take(Offered)
            .Select(spread => Action(
                TitleOf("Fix_SpreadTags", spread.Source.Name),
                declared.Document,
                spread.Tags.Select(one => TagInsertion.Change(one.Declaration, one.Tag, declared.Text)),
                $"{nameof(SpreadTagsRefactoring)}:{spread.Source.ToDisplayString()}"));
    }

    private static IEnumerable<ISymbol> TaggedLike(
        Func<string, bool> isCopied,
        INamedTypeSymbol copy,
        DeclaredName declared) => declared.Model.Compilation
            .GetSymbolsWithName(isCopied, SymbolFilter.Member, declared.Cancel)
            .Where(member => member is IPropertySymbol or IFieldSymbol
                && !SymbolEqualityComparer.Default.Equals(member.ContainingType, copy)
                && !Classifications.Of(member).IsEmpty);

    private static List<(SyntaxNode Declaration, string Tag)> TagsFrom(
        IEnumerable<ISymbol> source,
        Dictionary<string, (ISymbol Member, SyntaxNode Declaration)> undecided,
        DeclaredName declared)
    {
        var tags = new List<(SyntaxNode, string)>();
        foreach (var member in source)
        {
            var (copy, declaration) = undecided[member.Name];
            if (SymbolEqualityComparer.Default.Equals(ValueTypes.Of(copy), ValueTypes.Of(member))
                && AttributeText.Of(Classifications.Of(member)[0], declared.Model, declaration.SpanStart) is { } tag)
            {
                tags.Add((declaration, tag));
            }
        }

        return tags;
    }
}
