using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Tests.Verify;

/// <summary>
/// Checks what a fix makes of a snippet: exactly the expected text, which compiles, about which the rule has nothing
/// more to say and no other rule anything new.
/// </summary>
internal sealed record FixVerifier(DiagnosticAnalyzer Rule, CodeFixProvider Fix)
{
    private Snippets Snippets { get; init; } = new();

    private ImmutableHashSet<(string Id, int Number)> Allowed { get; init; } = [];

    private string Id => Rule.SupportedDiagnostics.Single().Id;

    /// <summary>Gets a verifier for snippets that use ASP.NET Core.</summary>
    public FixVerifier OnTheWeb() => this with { Snippets = Snippets with { References = TestReferences.Web } };

    /// <summary>Gets a verifier for snippets in a project whose logging generator redacts.</summary>
    public FixVerifier WithTelemetry() =>
        this with { Snippets = Snippets with { References = TestReferences.Redacting } };

    /// <summary>Gets a verifier for snippets that use ASP.NET Core and whose logging generator redacts.</summary>
    public FixVerifier OnTheWebWithTelemetry() => this with
    {
        Snippets = Snippets with
        {
            References = [.. TestReferences.Redacting, .. TestReferences.LoadWeb(TestReferences.Redacting)],
        },
    };

    /// <summary>Gets a verifier with a governance file of the project's own.</summary>
    public FixVerifier WithGovernance(string rows) =>
        this with { Snippets = Snippets with { Files = [new ModelText(rows, "PrivacyGovernance.txt")] } };

    /// <summary>Gets a verifier whose snippets are whole files rather than members of a class.</summary>
    public FixVerifier ForFiles() => this with { Snippets = Snippets with { IsFile = true } };

    /// <summary>Gets a verifier for snippets that run as a program.</summary>
    public FixVerifier ForPrograms() => this with { Snippets = Snippets with { IsFile = true, IsProgram = true } };

    /// <summary>
    /// Gets a verifier for a fix that leaves findings for people, or lets another rule see the data.
    /// </summary>
    public FixVerifier Leaving(string id, int times = 1) =>
        this with { Allowed = Allowed.Union(Enumerable.Range(1, times).Select(number => (id, number))) };

    /// <summary>Gets a verifier whose rule is on, though the rule is off unless somebody asks for it.</summary>
    public FixVerifier Enabled() => this with { Snippets = Snippets with { SwitchedOn = Id } };

    /// <summary>Gets a verifier with an option of <c>.editorconfig</c>.</summary>
    public FixVerifier With(string option, string value) =>
        this with { Snippets = Snippets with { Options = Snippets.Options.SetItem(option, value) } };

    /// <summary>Gets a verifier whose snippets reference a compiled assembly of this code.</summary>
    public FixVerifier Referencing(string code)
    {
        var library = (Snippets with { IsFile = true }).Compile(code).WithAssemblyName("Library");
        using var image = new MemoryStream();
        Assert.True(library.Emit(image).Success);
        var reference = MetadataReference.CreateFromImage(image.ToArray());
        return this with { Snippets = Snippets with { References = [.. Snippets.References, reference] } };
    }

    /// <summary>Checks what the fix makes of the only finding in a snippet.</summary>
    /// <param name="before">The snippet.</param>
    /// <param name="after">What it should become.</param>
    /// <param name="title">The entry to choose; without it the fix must offer one alone.</param>
    public async Task Mends(string before, string after, string? title = null)
    {
        var solution = new FixSolution(Snippets, [before]);
        var finding = Assert.Single(await FindAsync(solution));
        var actions = await ActionsAsync(solution, finding);
        var action = title is null ? Assert.Single(actions) : actions.Single(action => action.Title == title);

        await CheckAsync(solution, await solution.ApplyAsync(action), [after]);
    }

    /// <summary>Checks what the fix makes of all findings of a scope.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="before">The files; each second one is in a project of its own.</param>
    /// <param name="after">What they should become.</param>
    public async Task MendsAll(FixAllScope scope, string[] before, string[] after)
    {
        var solution = new FixSolution(Snippets, before);
        var findings = await FindAsync(solution);
        var first = (await ActionsAsync(solution, findings[0]))[0];
        var action = await solution.FixAllAsync(Fix, Id, scope, first.EquivalenceKey, findings);

        await CheckAsync(solution, await solution.ApplyAsync(action!), after, scope == FixAllScope.Solution);
    }

    /// <summary>Checks that there is a finding and that the fix offers these entries for it.</summary>
    public async Task Offers(string code, params string[] titles)
    {
        var solution = new FixSolution(Snippets, [code]);
        var findings = await FindAsync(solution);
        Assert.NotEmpty(findings);
        foreach (var finding in findings)
        {
            Assert.Equal(titles, (await ActionsAsync(solution, finding)).Select(static action => action.Title));
        }
    }

    /// <summary>Checks that there is a finding and that the fix leaves it alone.</summary>
    public Task OffersNothing(string code) => Offers(code);

    private Task<ImmutableArray<Diagnostic>> FindAsync(FixSolution solution) => solution.AnalyzeAsync(Rule);

    private async Task<ImmutableArray<CodeAction>> ActionsAsync(FixSolution solution, Diagnostic finding)
    {
        var actions = ImmutableArray.CreateBuilder<CodeAction>();
        await Fix.RegisterCodeFixesAsync(new CodeFixContext(
            solution.DocumentOf(finding),
            finding,
            (action, _) => actions.Add(action),
            CancellationToken.None));
        Assert.Equal(actions.Count, actions.Select(static action => action.EquivalenceKey).Distinct().Count());
        return actions.ToImmutable();
    }

    private async Task CheckAsync(FixSolution before, FixSolution after, string[] expected, bool isWhole = true)
    {
        foreach (var (wanted, made) in expected.Zip(await after.TextsAsync()))
        {
            Assert.Equal(Lines(Snippets.FileOf(wanted)), Lines(made));
        }

        if (isWhole)
        {
            Assert.Empty(await FindAsync(after));
            var left = (await CountAsync(after)).Except(Allowed).ToList();
            Assert.Empty(left.Count == 0 ? left : left.Except(await CountAsync(before)));
        }
    }

    // The same finding a second time is one more.
    private static async Task<IEnumerable<(string Id, int Number)>> CountAsync(FixSolution solution) =>
        (await solution.AnalyzeAsync([.. AllRules.Instances]))
            .GroupBy(static found => found.Id)
            .SelectMany(static group => Enumerable.Range(1, group.Count()).Select(number => (group.Key, number)));

    private static string Lines(string text) => text.ReplaceLineEndings("\n");
}
