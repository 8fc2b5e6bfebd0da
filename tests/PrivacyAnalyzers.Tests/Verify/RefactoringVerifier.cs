using System.Collections.Immutable;
#if ROSLYN_4_8
using System.Reflection;
#endif
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Tests.Verify;

/// <summary>Checks what a refactoring makes of a file when the cursor is on a name.</summary>
internal sealed record RefactoringVerifier(CodeRefactoringProvider Refactoring)
{
    private static readonly Snippets Files = new() { IsFile = true };

    /// <summary>Checks what an entry makes of a file, and that the result compiles.</summary>
    /// <param name="name">The name that the cursor is on, where it is written first.</param>
    /// <param name="before">The file.</param>
    /// <param name="after">What it should become.</param>
    /// <param name="title">The entry, of a list its last level; without it there must be one alone.</param>
    public async Task Makes(string name, string before, string after, string? title = null)
    {
        var solution = new FixSolution(Files, [before]);
        var actions = await ActionsAsync(solution, before, name);
        var action = title is null ? Assert.Single(actions) : actions.Single(action => action.Title == title);
        var made = await solution.ApplyAsync(action);

        Assert.Equal(after, Assert.Single(await made.TextsAsync()).ReplaceLineEndings("\n"));
        await made.AnalyzeAsync([.. AllRules.Instances]);
    }

    /// <summary>Checks which entries there are.</summary>
    public async Task Offers(string name, string code, params string[] titles) => Assert.Equal(
        titles,
        (await ActionsAsync(new FixSolution(Files, [code]), code, name)).Select(static action => action.Title));

    private async Task<IReadOnlyList<CodeAction>> ActionsAsync(FixSolution solution, string code, string name)
    {
        var actions = new List<CodeAction>();
        await Refactoring.ComputeRefactoringsAsync(new CodeRefactoringContext(
            solution.First,
            new TextSpan(code.IndexOf(name, StringComparison.Ordinal), 0),
            actions.Add,
            CancellationToken.None));
        return actions.SelectMany(Leaves).ToList();
    }

    private static IEnumerable<CodeAction> Leaves(CodeAction action) =>
        NestedIn(action) is { IsEmpty: false } nested ? nested.SelectMany(Leaves) : [action];

#if ROSLYN_4_8
    // The editor reads them; only later were they made public.
    private static ImmutableArray<CodeAction> NestedIn(CodeAction action) => (ImmutableArray<CodeAction>)
        typeof(CodeAction).GetProperty("NestedCodeActions", BindingFlags.Instance | BindingFlags.NonPublic)!
            .GetValue(action)!;
#else
    private static ImmutableArray<CodeAction> NestedIn(CodeAction action) => action.NestedActions;
#endif
}
