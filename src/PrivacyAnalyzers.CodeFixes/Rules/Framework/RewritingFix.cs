using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Checks;

namespace PrivacyAnalyzers.CodeFixes.Rules.Framework;

/// <summary>A fix that rewrites the reported document in ways that it asks the compiler about.</summary>
internal abstract class RewritingFix : RuleFix
{
    private protected RewritingFix(params string[] rules)
        : base(rules)
    {
    }

    internal sealed override async Task<ImmutableArray<Proposal>> ProposeAsync(
        FindingPlace place,
        CancellationToken cancel)
    {
        var root = await place.Document.GetSyntaxRootAsync(cancel).ConfigureAwait(false);
        var text = await place.Document.GetTextAsync(cancel).ConfigureAwait(false);
        var model = await place.Document.GetSemanticModelAsync(cancel).ConfigureAwait(false);
        if (root is null || model is null)
            return ImmutableArray<Proposal>.Empty;

        var proposals = ImmutableArray.CreateBuilder<Proposal>();
        foreach (var rewrite in RewritesOf(place, root, text, model, cancel))
        {
            if (await CompilerConsent.IsGivenAsync(place.Document, [rewrite.Place], rewrite.Changes, cancel)
                    .ConfigureAwait(false)
                && await IsMendedAsync(rewrite, place, root, cancel).ConfigureAwait(false))
            {
                proposals.Add(Offer(rewrite, place));
            }
        }

        return proposals.ToImmutable();
    }

    private protected abstract IEnumerable<Rewrite> RewritesOf(
        FindingPlace place,
        SyntaxNode root,
        SourceText text,
        SemanticModel model,
        CancellationToken cancel);

    /// <summary>Finds out whether the rule is content with a rewrite; true where no doubt is possible.</summary>
    private protected virtual Task<bool> IsMendedAsync(
        Rewrite rewrite,
        FindingPlace place,
        SyntaxNode root,
        CancellationToken cancel) => Task.FromResult(true);

    private Proposal Offer(Rewrite rewrite, FindingPlace place) => Proposal.Of(
        rewrite.Title,
        rewrite.Subject,
        rewrite.Variant.Length == 0 ? GetType().Name : $"{GetType().Name}:{rewrite.Variant}",
        TextEdit.Of(place.Document, rewrite.Changes));
}
