using System.Globalization;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class StaleBaselineRowTests
{
    private const string Leak = "void M(Beneficiary b) => Logger.LogInformation(\"{P}\", b.Phone);";
    private const string Head = "by Awa\nwhy old code\n";
    private const string Row = "PRIV1001 M:Subject.M(Beneficiary) P:Beneficiary.Phone Log";

    [Fact]
    public async Task Row_of_what_is_still_there_is_accepted() => Assert.Empty(await Find(Row, Leak));

    [Fact]
    public async Task Row_of_what_was_mended_is_reported()
    {
        var found = Assert.Single(await Find(Row, "void M(Beneficiary b) { }"));

        Assert.Equal(
            "Of PRIV1001, the row accepts 1 and the code has 0; take out what was mended",
            found.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(2, found.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public async Task Row_that_accepts_more_than_there_is_is_reported()
    {
        var found = Assert.Single(await Find(Row + " 2", Leak));

        Assert.Contains("accepts 2 and the code has 1", found.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Row_of_a_member_that_is_gone_is_reported_even_if_its_rule_does_not_run() =>
        Assert.Single(await Find("PRIV1002 M:Gone.M - -", Leak));

    [Fact]
    public async Task Row_of_a_rule_that_does_not_run_is_left_alone() =>
        Assert.Empty(await Find("PRIV1002 M:Subject.M(Beneficiary) - -", Leak));

    [Fact]
    public async Task Row_of_a_program_without_a_class_is_found_in_the_code()
    {
        var snippets = new Snippets
        {
            Files = [new ModelText(Head + "PRIV1002 M:Program.{Main}$(System.String[]) - -", "PrivacyBaseline.txt")],
            IsFile = true,
            IsProgram = true,
        };

        Assert.Empty(await snippets.Analyze(snippets.Compile("Console.WriteLine();"), new StaleBaselineRow()));
    }

    [Fact]
    public async Task Row_of_a_rule_that_is_off_in_the_file_is_left_alone()
    {
        var snippets = new Snippets { Files = [new ModelText(Head + Row, "PrivacyBaseline.txt")] };
        var compilation = snippets.Compile("void M(Beneficiary b) { }");
        var off = compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new OffEverywhere()));

        Assert.Single(await snippets.Analyze(compilation, new StaleBaselineRow(), new PersonalDataInLogs()));
        Assert.Empty(await snippets.Analyze(off, new StaleBaselineRow(), new PersonalDataInLogs()));
    }

    [Fact]
    public async Task Project_that_is_compiled_several_times_is_left_alone() => Assert.Empty(
        await Find(Row, "void M(Beneficiary b) { }", ("build_property.TargetFrameworks", "net8.0;net10.0")));

    private static async Task<IEnumerable<Diagnostic>> Find(
        string rows,
        string code,
        params (string Key, string Value)[] options)
    {
        var snippets = new Snippets { Files = [new ModelText(Head + rows, "PrivacyBaseline.txt")] };
        snippets = snippets with
        {
            Options = snippets.Options.SetItems(options.Select(static o => KeyValuePair.Create(o.Key, o.Value))),
        };
        var found = await snippets.Analyze(
            snippets.Compile(code),
            new StaleBaselineRow(),
            new PersonalDataInLogs());
        return found.Where(static diagnostic => diagnostic.Id == "PRIV9007");
    }

    private sealed class OffEverywhere : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
            GeneratedKind.NotGenerated;

        public override bool TryGetDiagnosticValue(
            SyntaxTree tree,
            string diagnosticId,
            CancellationToken cancellationToken,
            out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Suppress;
            return diagnosticId == "PRIV1001";
        }

        public override bool TryGetGlobalDiagnosticValue(
            string diagnosticId,
            CancellationToken cancellationToken,
            out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }
    }
}
