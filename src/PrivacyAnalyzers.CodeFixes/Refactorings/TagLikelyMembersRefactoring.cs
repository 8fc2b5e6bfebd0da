using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using PrivacyAnalyzers.Classification.Names;
using PrivacyAnalyzers.CodeFixes.Tagging;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.CodeFixes.Refactorings;

/// <summary>
/// Tags all members of a type at once whose names suggest personal data. The developer asked about this type, so a name
/// alone is enough here; only names with several meanings still need a type that is called after people.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(TagLikelyMembersRefactoring))]
internal sealed class TagLikelyMembersRefactoring : TaggingRefactoring
{
    private protected override IEnumerable<CodeAction> ActionsFor(DeclaredName declared)
    {
        if (declared.Symbol is not INamedTypeSymbol type)
            yield break;

        var likely = declared.UndecidedIn(type)
            .Select(one => (one.Member, one.Declaration, Tag: TagOf(one.Member, type, declared)))
            .Where(static one => one.Tag is not null)
            .ToList();
        if (likely.Count > 0)
        {
            yield return Action(
                TitleOf("Fix_TagLikelyMembers", string.Join(", ", likely.Select(static one => one.Member.Name))),
                declared.Document,
                likely.Select(one => TagInsertion.Change(one.Declaration, one.Tag!, declared.Text)),
                nameof(TagLikelyMembersRefactoring));
        }
    }

    private static string? TagOf(ISymbol member, INamedTypeSymbol type, DeclaredName declared)
    {
        var names = declared.Analysis.Names;
        return names.Match(member.Name) is { } match
            && NameFit.IsPossible(match, DeclaredType.TypeOf(member))
            && (!match.IsAmbiguous || names.NamesPerson(type.Name))
            && (match.Category != DataCategory.FreeText
                || DeclaredType.TypeOf(member).SpecialType == SpecialType.System_String)
                ? CategoryTags.NameAt(declared.Model, declared.Syntax.SpanStart, match.Category)
                : null;
    }
}
