using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Resources;

namespace PrivacyAnalyzers.Tests.Verify;

/// <summary>
/// Checks what a rule says about a snippet: exactly at the marked places, with the marked way, and nothing else. The
/// snippet must compile, and the rule must not throw.
/// </summary>
internal sealed record RuleVerifier(DiagnosticAnalyzer Rule)
{
    private Snippets Snippets { get; init; } = new();

    private string Id => Rule.SupportedDiagnostics.Single().Id;

    /// <summary>Gets a verifier for snippets that need not compile, as code in an editor does not.</summary>
    public RuleVerifier AllowingErrors() => this with { Snippets = Snippets with { AllowsErrors = true } };

    /// <summary>Gets a verifier for snippets that use ASP.NET Core.</summary>
    public RuleVerifier OnTheWeb() => this with { Snippets = Snippets with { References = TestReferences.Web } };

    /// <summary>Gets a verifier for snippets in a project whose logging generator redacts.</summary>
    public RuleVerifier WithTelemetry() =>
        this with { Snippets = Snippets with { References = TestReferences.Redacting } };

    /// <summary>Gets a verifier whose snippets are whole files rather than members of a class.</summary>
    public RuleVerifier ForFiles() => this with { Snippets = Snippets with { IsFile = true } };

    /// <summary>Gets a verifier with an option of <c>.editorconfig</c>.</summary>
    public RuleVerifier With(string option, string value) =>
        this with { Snippets = Snippets with { Options = Snippets.Options.SetItem(option, value) } };

    /// <summary>Gets a verifier with a model file of the project's own.</summary>
    public RuleVerifier WithModels(string rows) =>
        this with { Snippets = Snippets with { Files = [new ModelText(rows)] } };

    /// <summary>Gets a verifier with a governance file of the project's own.</summary>
    public RuleVerifier WithGovernance(string rows) =>
        this with { Snippets = Snippets with { Files = [new ModelText(rows, "PrivacyGovernance.txt")] } };

    /// <summary>Gets a verifier with a committed register.</summary>
    public RuleVerifier WithRegister(string json) => WithFiles(new ModelText(json, "PrivacyRegister.json"));

    /// <summary>Gets a verifier with a baseline of the project's own.</summary>
    public RuleVerifier WithBaseline(string rows) => WithFiles(new ModelText(rows, "PrivacyBaseline.txt"));

    /// <summary>Gets a verifier with a baseline beside the other files of the project.</summary>
    public RuleVerifier AddingBaseline(string rows) =>
        WithFiles([.. Snippets.Files, new ModelText(rows, "PrivacyBaseline.txt")]);

    /// <summary>Gets a verifier whose snippets are files of a program rather than of a library.</summary>
    public RuleVerifier ForPrograms() =>
        this with { Snippets = Snippets with { IsFile = true, IsProgram = true } };

    /// <summary>Checks that the rule reports the marked places, and returns what it reports there.</summary>
    public async Task<ImmutableArray<Diagnostic>> Reports(string marked)
    {
        var markup = Markup.Parse(marked);
        Assert.Contains(markup.Marks, mark => mark.Name == Id);
        return await Check(markup);
    }

    /// <summary>Checks that the rule has nothing to say.</summary>
    public async Task Accepts(string code)
    {
        var markup = Markup.Parse(code);
        Assert.Empty(markup.Marks);
        await Check(markup);
    }

    /// <summary>Gets the text of a baseline that accepts all that the rule reports.</summary>
    public async Task<string> BaselineOf(string code)
    {
        var compilation = Snippets.Compile(code);
        var counts = FindingCounts.Of(await Analyze(compilation), compilation, CancellationToken.None);
        return BaselineText.Parse("", Messages.Rules).With(counts, new Approval("Awa Diallo", "old code"));
    }

    /// <summary>Gets everything that the rule reports; it must not throw.</summary>
    public async Task<ImmutableArray<Diagnostic>> Diagnostics(string code) =>
        await Analyze(Snippets.Compile(code));

    private RuleVerifier WithFiles(params ImmutableArray<AdditionalText> files) =>
        this with { Snippets = Snippets with { Files = files } };

    private async Task<ImmutableArray<Diagnostic>> Check(Markup markup)
    {
        var compilation = Snippets.Compile(markup.Code);
        var found = await Analyze(compilation);
        var expected = markup.Marks.Where(mark => mark.Name == Id).Select(mark => mark.Span);
        Assert.Equal(
            expected.Order().Select(span => Show(markup.Code, span)),
            found.Select(diagnostic => Place(diagnostic.Location)).Order().Select(span => Show(markup.Code, span)));
        CheckWay(markup, found);
        return found;
    }

    // The types that every snippet finds are there to be used, not to be judged.
    private async Task<ImmutableArray<Diagnostic>> Analyze(Compilation compilation) =>
        (await Snippets.Analyze(SwitchedOn(compilation), Rule))
            .RemoveAll(static found => found.Location.SourceTree?.FilePath == Snippets.DomainFile);

    private Compilation SwitchedOn(Compilation compilation) =>
        Rule.SupportedDiagnostics.Single().IsEnabledByDefault
            ? compilation
            : compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(
                [KeyValuePair.Create(Id, ReportDiagnostic.Info)]));

    private void CheckWay(Markup markup, ImmutableArray<Diagnostic> found)
    {
        var way = markup.Marks
            .Where(mark => !mark.IsRule)
            .OrderBy(mark => mark.Order)
            .ThenBy(mark => mark.Span)
            .ToList();
        if (way.Count == 0)
        {
            return;
        }

        var shown = Assert.Single(found).AdditionalLocations.Select(Place).ToList();
        var expected = way.Select(mark => mark.Span).ToList();
        Assert.Equal(
            expected.Select(span => Show(markup.Code, span)),
            shown.Where(expected.Contains).Select(span => Show(markup.Code, span)));
        Assert.True(way[0].Order > 0 || shown[0] == way[0].Span, "The source is not the first place of the way.");
    }

    private TextSpan Place(Location location) =>
        location.IsInSource
            ? new TextSpan(location.SourceSpan.Start - Snippets.Offset, location.SourceSpan.Length)
            : default;

    private static string Show(string code, TextSpan span)
    {
        var before = code[..Math.Clamp(span.Start, 0, code.Length)];
        return span.Start < 0 || span.End > code.Length
            ? $"outside of the snippet: {span}"
            : $"line {before.Count(sign => sign == '\n') + 1}: {code.Substring(span.Start, span.Length)}";
    }
}
