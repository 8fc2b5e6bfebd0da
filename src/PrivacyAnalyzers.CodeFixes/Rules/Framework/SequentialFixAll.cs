using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PrivacyAnalyzers.CodeFixes.Rules.Framework;

/// <summary>
/// Fixes one finding after the other, each in the solution that the one before left. For fixes whose edits meet: two
/// log calls of one class that both make it partial, two findings about one record.
/// </summary>
internal sealed class SequentialFixAll(RuleFix fix) : FixAllProvider
{
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var places = await PlacesAsync(fixAllContext).ConfigureAwait(false);
        var title = await TitleAsync(places, fixAllContext).ConfigureAwait(false);
        return title is null
            ? null
            : CodeAction.Create(
                title,
                cancel => FixAsync(fixAllContext.Solution, places, fixAllContext.CodeActionEquivalenceKey, cancel),
                fixAllContext.CodeActionEquivalenceKey);
    }

    private static async Task<ImmutableArray<FindingPlace>> PlacesAsync(FixAllContext context)
    {
        var places = ImmutableArray.CreateBuilder<FindingPlace>();
        foreach (var document in DocumentsOf(context))
        {
            var found = await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            places.AddRange(found
                .OrderBy(static diagnostic => diagnostic.Location.SourceSpan)
                .Select(diagnostic => FindingPlace.Of(document, diagnostic)));
        }

        return places.ToImmutable();
    }

    private static IEnumerable<Document> DocumentsOf(FixAllContext context) => context.Scope switch
    {
        FixAllScope.Document when context.Document is { } document => [document],
        FixAllScope.Project => context.Project.Documents,
        FixAllScope.Solution => context.Solution.Projects
            .Where(project => project.Language == context.Project.Language)
            .SelectMany(static project => project.Documents),
        _ => [],
    };

    private async Task<string?> TitleAsync(ImmutableArray<FindingPlace> places, FixAllContext context)
    {
        foreach (var place in places)
        {
            var proposals = await fix.ProposeAsync(place, context.CancellationToken).ConfigureAwait(false);
            if (proposals.FirstOrDefault(one => one.Key == context.CodeActionEquivalenceKey) is { } proposal)
            {
                return proposal.Title;
            }
        }

        return null;
    }

    private async Task<Solution> FixAsync(
        Solution solution,
        ImmutableArray<FindingPlace> places,
        string? key,
        CancellationToken cancel)
    {
        var remaining = places;
        while (!remaining.IsEmpty)
        {
            cancel.ThrowIfCancellationRequested();
            var proposals = await fix.ProposeAsync(remaining[0], cancel).ConfigureAwait(false);
            remaining = remaining.RemoveAt(0);
            if (proposals.FirstOrDefault(one => one.Key == key)?.Edit is { } edit)
            {
                solution = await edit.ApplyAsync(solution, cancel).ConfigureAwait(false);
                remaining = remaining
                    .Select(place => place.After(solution, edit))
                    .OfType<FindingPlace>()
                    .ToImmutableArray();
            }
        }

        return solution;
    }
}
