using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Classification;

/// <summary>
/// Whether source code can hold a tag at all, told from its words: <c>[ContactData]</c>, <c>class A :
/// DataClassificationAttribute</c>, <c>using Tag = …ContactDataAttribute</c> or a mention of <c>IdentityUser</c>. The
/// answer for a file is kept as long as its tree lives, so an edit costs one look at the edited file.
/// </summary>
internal static class VocabularyUse
{
    private static readonly WordUse Words =
        new(VocabularyNames.AttributeWords.AddRange(VocabularyNames.TypeWords), IsUse);

    /// <summary>True when one of the files uses a word of a vocabulary as such.</summary>
    public static bool IsIn(IEnumerable<SyntaxTree> trees, CancellationToken cancel)
    {
        foreach (var tree in trees)
        {
            cancel.ThrowIfCancellationRequested();
            if (Words.IsIn(tree, cancel))
                return true;
        }

        return false;
    }

    /// <summary>Comments, strings and members that are merely called the same are no uses.</summary>
    private static bool IsUse(SyntaxToken token, int position)
    {
        if (token.SpanStart != position || !token.IsKind(SyntaxKind.IdentifierToken) || token.Parent is not { } parent)
            return false;

        return VocabularyNames.TypeWords.Contains(token.ValueText)
            ? parent is SimpleNameSyntax
            : parent.FirstAncestorOrSelf<SyntaxNode>(
                static node => node is AttributeSyntax or BaseListSyntax or UsingDirectiveSyntax) is not null;
    }
}
