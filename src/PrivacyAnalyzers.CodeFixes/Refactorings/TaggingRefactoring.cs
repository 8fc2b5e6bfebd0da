using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.CodeFixes.Tagging;
using PrivacyAnalyzers.Resources;

namespace PrivacyAnalyzers.CodeFixes.Refactorings;

/// <summary>
/// A change that a developer asks for where no rule complains: tags for the declaration whose name the cursor is on.
/// </summary>
internal abstract class TaggingRefactoring : CodeRefactoringProvider
{
    public sealed override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var (document, cancel) = (context.Document, context.CancellationToken);
        var root = await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancel).ConfigureAwait(false);
        if (root is null || model is null || !root.FullSpan.Contains(context.Span))
            return;

        var name = root.FindToken(context.Span.Start).Span;
        if (name.IntersectsWith(context.Span) && TagInsertion.DeclarationAt(root, name) is { } declaration)
        {
            var text = await document.GetTextAsync(cancel).ConfigureAwait(false);
            foreach (var action in ActionsFor(new DeclaredName(declaration, text, model, document, cancel)))
                context.RegisterRefactoring(action);
        }
    }

    /// <summary>Gets the entries for a declaration.</summary>
    /// <param name="declared">The declaration under the cursor.</param>
    /// <returns>The entries, nothing where there is nothing to tag.</returns>
    private protected abstract IEnumerable<CodeAction> ActionsFor(DeclaredName declared);

    private protected static CodeAction Action(
        string title,
        Document document,
        IEnumerable<TextChange> changes,
        string key)
    {
        var edit = TextEdit.Of(document, changes);
        return CodeAction.Create(title, cancel => edit.ApplyAsync(document.Project.Solution, cancel), key);
    }

    private protected static string TitleOf(string text, string subject) => Messages.Text(text, subject);
}
