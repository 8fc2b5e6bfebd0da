using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Reporting;

/// <summary>What a baseline makes silent, and what it does not.</summary>
public sealed class AcceptedFindingsTests
{
    private const string Head = "by Awa\nwhy old code\n";
    private const string Row = "PRIV1001 M:Subject.M(Beneficiary) P:Beneficiary.Phone Log";
    private const string Leak = "Logger.LogInformation(\"{P}\", {|PRIV1001:b.Phone|});";
    private const string Silent = "Logger.LogInformation(\"{P}\", b.Phone);";

    private static readonly RuleVerifier Logs = Verify.Verify.Rule<PersonalDataInLogs>();

    [Theory]
    [InlineData("void M(Beneficiary b) { " + Silent + " }")]
    [InlineData("int added;\n\nvoid Other() { }\nvoid M(Beneficiary b)\n{\n    var renamed = 1;\n" + Silent + "\n}")]
    [InlineData("void M(Beneficiary b) { var p = b.Phone; Logger.LogWarning(\"Another text {P}\", p); }")]
    [InlineData("void M(Beneficiary b) { void Local() { Action a = () => " + Silent + " a(); } Local(); }")]
    public Task Listed_finding_is_silent_wherever_it_stands_in_its_member(string code) =>
        Logs.WithBaseline(Head + Row).Accepts(code);

    [Theory]
    [InlineData("void N(Beneficiary b) { " + Leak + " }")]
    [InlineData("void M(string s, Beneficiary b) { " + Leak + " }")]
    [InlineData("void M(Beneficiary b) { Logger.LogInformation(\"{P}\", {|PRIV1001:b.FullName|}); }")]
    [InlineData("void M(Beneficiary b) { " + Silent + " " + Leak + " }")]
    public Task New_finding_is_reported(string code) => Logs.WithBaseline(Head + Row).Reports(code);

    [Fact]
    public Task Row_accepts_as_many_findings_as_it_says() =>
        Logs.WithBaseline($"{Head}{Row} 2").Reports($"void M(Beneficiary b) {{ {Silent} {Silent} {Leak} }}");

    [Fact]
    public Task Approval_that_is_over_accepts_nothing() => Logs
        .WithBaseline($"by Awa\nwhy old code\nuntil 2027-06-30\n{Row}")
        .With("privacy.today", "2027-07-01")
        .Reports($"void M(Beneficiary b) {{ {Leak} }}");

    [Fact]
    public Task Approval_that_is_not_over_accepts() => Logs
        .WithBaseline($"by Awa\nwhy old code\nuntil 2027-06-30\n{Row}")
        .With("privacy.today", "2027-06-30")
        .Accepts($"void M(Beneficiary b) {{ {Silent} }}");

    [Fact]
    public Task Row_that_nobody_answers_for_accepts_nothing() =>
        Logs.WithBaseline(Row).Reports($"void M(Beneficiary b) {{ {Leak} }}");

    [Fact]
    public Task Getter_and_setter_are_members_of_their_own() => Logs
        .WithBaseline($"{Head}PRIV1001 M:Subject.get_Text P:Beneficiary.Phone Log")
        .Reports($"Beneficiary b; string Text {{ get {{ {Silent} return \"\"; }} set {{ {Leak} }} }}");

    // This rule is an error by its nature, which a DiagnosticSuppressor could not silence.
    [Fact]
    public async Task Structural_findings_are_told_apart_by_their_code()
    {
        var rule = Verify.Verify.Rule<CertificateCheckDisabled>().OnTheWeb();
        const string Two = "void M() { Open(\"Server=a.example;TrustServerCertificate=true\"); "
            + "Open(\"Server=a.example;TrustServerCertificate=true\"); } "
            + "void Open(string s) => _ = new Microsoft.Data.SqlClient.SqlConnection(s);";
        var code = Two.Replace("Open(\"", "_ = new Microsoft.Data.SqlClient.SqlConnection(\"");
        var baseline = await rule.BaselineOf(code);

        Assert.EndsWith("  2\n", baseline);
        Assert.Equal(2, (await rule.Diagnostics(code)).Length);
        await rule.WithBaseline(baseline).Accepts(code);
        Assert.Equal(2, (await rule.WithBaseline(baseline).Diagnostics(code.Replace("a.example", "b.example"))).Length);
    }

    [Fact]
    public async Task Accepted_finding_stays_in_the_results_with_who_and_why()
    {
        var plain = Assert.Single(await All("void M(Beneficiary b) { " + Silent + " }", ""));
        var accepted = Assert.Single(await All("void M(Beneficiary b) { " + Silent + " }", Head + Row));

        Assert.True(accepted.IsSuppressed);
        Assert.False(plain.IsSuppressed);
        Assert.Equal("Awa", accepted.Properties[FindingProperties.ApprovedBy]);
        Assert.Equal("old code", accepted.Properties[FindingProperties.Justification]);
        Assert.Equal("Baseline", accepted.Properties[FindingProperties.Acceptance]);
        Assert.Equal(plain.GetMessage(), accepted.GetMessage());
        Assert.Equal(plain.Severity, accepted.Severity);
        Assert.Equal(plain.AdditionalLocations, accepted.AdditionalLocations);
    }

    private static async Task<ImmutableArray<Diagnostic>> All(string code, string baseline)
    {
        var snippets = new Snippets { Files = [new ModelText(baseline, "PrivacyBaseline.txt")] };
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(snippets.Files),
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: true);
        return await snippets.Compile(code)
            .WithAnalyzers([new PersonalDataInLogs()], options)
            .GetAnalyzerDiagnosticsAsync();
    }
}
