using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PrivacyAnalyzers.CodeFixes.Rules.Framework;

/// <summary>A code fix for findings of some rules. It says what it would do before it offers anything.</summary>
internal abstract class RuleFix : CodeFixProvider
{
    private protected RuleFix(params string[] rules) => FixableDiagnosticIds = rules.ToImmutableArray();

    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var solution = context.Document.Project.Solution;
        foreach (var diagnostic in context.Diagnostics)
        {
            var place = FindingPlace.Of(context.Document, diagnostic);
            foreach (var proposal in await ProposeAsync(place, context.CancellationToken).ConfigureAwait(false))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        proposal.Title,
                        cancel => proposal.Edit.ApplyAsync(solution, cancel),
                        proposal.Key),
                    diagnostic);
            }
        }
    }

    /// <summary>Finds out what could be done about a finding.</summary>
    /// <param name="place">The finding.</param>
    /// <param name="cancel">Cancels the search.</param>
    /// <returns>The possible changes, each checked; nothing when none is safe.</returns>
    internal abstract Task<ImmutableArray<Proposal>> ProposeAsync(FindingPlace place, CancellationToken cancel);
}
