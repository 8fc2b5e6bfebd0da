using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Tagging;

namespace PrivacyAnalyzers.CodeFixes.Refactorings;

/// <summary>
/// Lets a developer pick the category of a property, field or parameter of a record from a list; where it has one, the
/// chosen takes its place.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(PickCategoryRefactoring))]
internal sealed class PickCategoryRefactoring : TaggingRefactoring
{
    private protected override IEnumerable<CodeAction> ActionsFor(DeclaredName declared)
    {
        if (declared.Symbol is not (IPropertySymbol or IFieldSymbol) || declared.Symbol is not { } member)
            yield break;

        var tags = CategoryTags.At(declared.Model, declared.Syntax.SpanStart).ToList();
        var present = PresentTag(declared, tags);
        var choices = tags
            .Where(tag => present?.ToString() != tag)
            .Select(tag => Action(
                $"[{tag}]",
                declared.Document,
                [Change(declared, present, tag)],
                $"{nameof(PickCategoryRefactoring)}:{tag}"))
            .ToImmutableArray();
        if (!choices.IsEmpty)
        {
            yield return CodeAction.Create(
                TitleOf("Fix_PickCategory", member.Name), choices, isInlinable: false);
        }
    }

    private static TextChange Change(DeclaredName declared, NameSyntax? present, string tag) => present is null
        ? TagInsertion.Change(declared.Syntax, tag, declared.Text)
        : new TextChange(present.Span, tag);

    private static NameSyntax? PresentTag(DeclaredName declared, List<string> tags)
    {
        var lists = declared.Syntax switch
        {
            MemberDeclarationSyntax member => member.AttributeLists,
            ParameterSyntax parameter => parameter.AttributeLists,
            _ => default,
        };
        return lists
            .SelectMany(static list => list.Attributes)
            .Select(static attribute => attribute.Name)
            .FirstOrDefault(name => tags.Contains(name.ToString()));
    }
}
