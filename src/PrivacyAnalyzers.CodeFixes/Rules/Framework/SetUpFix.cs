using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.CodeFixes.Checks;

namespace PrivacyAnalyzers.CodeFixes.Rules.Framework;

/// <summary>
/// A fix for findings that are mended where the application is set up, in whichever file that is. It offers something
/// only where there is one such place.
/// </summary>
/// <typeparam name="T">The kind of expression that sets something up.</typeparam>
internal abstract class SetUpFix<T> : RuleFix
    where T : ExpressionSyntax
{
    private protected SetUpFix(params string[] rules)
        : base(rules)
    {
    }

    // One edit mends all findings of a project.
    public sealed override Microsoft.CodeAnalysis.CodeFixes.FixAllProvider GetFixAllProvider() =>
        new SequentialFixAll(this);

    internal sealed override async Task<ImmutableArray<Proposal>> ProposeAsync(
        FindingPlace place,
        CancellationToken cancel)
    {
        (Document Document, SemanticModel Model, T Syntax)? only = null;
        foreach (var document in place.Document.Project.Documents)
        {
            if (await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false) is not { } root
                || !root.DescendantNodes().OfType<T>().Any(IsLike)
                || await document.GetSemanticModelAsync(cancel).ConfigureAwait(false) is not { } model)
            {
                continue;
            }

            foreach (var syntax in root.DescendantNodes().OfType<T>().Where(IsLike))
            {
                if (IsDone(syntax, model, cancel))
                    return ImmutableArray<Proposal>.Empty;

                if (!IsSetUp(syntax, model, cancel))
                    continue;

                if (only is not null)
                    return ImmutableArray<Proposal>.Empty;

                only = (document, model, syntax);
            }
        }

        return only is { } found
            ? await OfferAsync(found.Document, found.Syntax, found.Model, cancel).ConfigureAwait(false)
            : ImmutableArray<Proposal>.Empty;
    }

    /// <summary>Tells from the text alone whether an expression may be one that is looked for.</summary>
    /// <param name="syntax">Any expression of the kind.</param>
    private protected abstract bool IsLike(T syntax);

    /// <summary>Tells whether an expression sets up what the fix is about.</summary>
    private protected abstract bool IsSetUp(T syntax, SemanticModel model, CancellationToken cancel);

    /// <summary>Tells whether an expression shows that another finding was mended here already.</summary>
    private protected virtual bool IsDone(T syntax, SemanticModel model, CancellationToken cancel) => false;

    /// <summary>Gets the ways to write the edit; the first that the compiler takes is offered.</summary>
    private protected abstract IEnumerable<Rewrite> RewritesOf(T syntax, SemanticModel model);

    private async Task<ImmutableArray<Proposal>> OfferAsync(
        Document document,
        T syntax,
        SemanticModel model,
        CancellationToken cancel)
    {
        foreach (var rewrite in RewritesOf(syntax, model))
        {
            if (await CompilerConsent.IsGivenAsync(document, [rewrite.Place], rewrite.Changes, cancel)
                .ConfigureAwait(false))
            {
                return ImmutableArray.Create(Proposal.Of(
                    rewrite.Title,
                    rewrite.Subject,
                    GetType().Name,
                    TextEdit.Of(document, rewrite.Changes)));
            }
        }

        return ImmutableArray<Proposal>.Empty;
    }
}
