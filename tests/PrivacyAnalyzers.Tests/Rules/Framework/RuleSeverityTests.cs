using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules.Framework;

public sealed class RuleSeverityTests
{
    public static TheoryData<string> Rules => AllRules.Ids;

    private const string Logs = """
        void Diagnose(Beneficiary b) => Logger.LogInformation("{D}", b.Diagnosis);
        void Call(Beneficiary b) => Logger.LogInformation("{P}", b.Phone);
        """;

    private const string Throws = """
        Exception Report([ProtectionIncidentData] string incident) => new(incident);
        Exception Diagnose(Beneficiary b) => new(b.Diagnosis);
        """;

    [Fact]
    public async Task A_log_of_sensitive_data_is_an_error_and_of_other_data_a_warning() => Assert.Equal(
        [DiagnosticSeverity.Error, DiagnosticSeverity.Warning],
        await Severities(new PersonalDataInLogs(), Logs));

    [Fact]
    public async Task An_exception_with_severe_data_is_an_error_and_with_sensitive_data_a_warning() => Assert.Equal(
        [DiagnosticSeverity.Error, DiagnosticSeverity.Warning],
        await Severities(new PersonalDataInExceptions(), Throws));

    [Fact]
    public async Task A_file_with_severe_data_is_an_error_and_with_sensitive_data_a_warning() => Assert.Equal(
        [DiagnosticSeverity.Error, DiagnosticSeverity.Warning],
        await Severities(new PersonalDataInFiles(), """
            void Report([ProtectionIncidentData] string incident) => System.IO.File.WriteAllText("a", incident);
            void Diagnose(Beneficiary b) => System.IO.File.WriteAllText("a", b.Diagnosis);
            """));

    [Fact]
    public async Task An_address_with_sensitive_data_is_an_error_and_with_other_data_a_warning() => Assert.Equal(
        [DiagnosticSeverity.Error, DiagnosticSeverity.Warning],
        await Severities(new PersonalDataInUrls(), """
            Task Diagnose(Beneficiary b, System.Net.Http.HttpClient http) => http.GetAsync("find?d=" + b.Diagnosis);
            Task Call(Beneficiary b, System.Net.Http.HttpClient http) => http.GetAsync("find?p=" + b.Phone);
            """));

    [Fact]
    public async Task A_whole_profile_with_sensitive_data_is_a_warning() => Assert.Equal(
        [DiagnosticSeverity.Warning],
        await Severities(new PersonalProfileSentOutside(), """
            Task Send(Beneficiary b, System.Net.Http.HttpClient http) =>
                System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync(http, "pay", b);
            """));

    [Theory]
    [InlineData(ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    [InlineData(ReportDiagnostic.Warn, DiagnosticSeverity.Warning)]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    [InlineData(ReportDiagnostic.Hidden, DiagnosticSeverity.Hidden)]
    public async Task Editorconfig_wins_for_every_sensitivity(
        ReportDiagnostic configured,
        DiagnosticSeverity expected) =>
        Assert.Equal([expected, expected], await Severities(new PersonalDataInLogs(), Logs, severity: configured));

    [Fact]
    public async Task Editorconfig_switches_errors_off() =>
        Assert.Empty(await Severities(new PersonalDataInLogs(), Logs, severity: ReportDiagnostic.Suppress));

    [Fact]
    public async Task Severity_of_a_whole_category_of_rules_wins() => Assert.Equal(
        [DiagnosticSeverity.Info, DiagnosticSeverity.Info],
        await Severities(
            new PersonalDataInLogs(),
            Logs,
            ("dotnet_analyzer_diagnostic.category-Logging.severity", "suggestion")));

    [Fact]
    public async Task Severity_of_all_analyzers_wins() => Assert.Equal(
        [DiagnosticSeverity.Info, DiagnosticSeverity.Info],
        await Severities(new PersonalDataInLogs(), Logs, ("dotnet_analyzer_diagnostic.severity", "suggestion")));

    [Theory]
    [InlineData("privacy.sensitivity.contact", "high")]
    [InlineData("privacy.context", "conflict")]
    public async Task A_category_that_the_project_raises_is_an_error(string option, string value) => Assert.Equal(
        [DiagnosticSeverity.Error, DiagnosticSeverity.Error],
        await Severities(new PersonalDataInLogs(), Logs, (option, value)));

    [Fact]
    public async Task A_category_that_the_project_lowers_is_a_warning() => Assert.Equal(
        [DiagnosticSeverity.Warning, DiagnosticSeverity.Warning],
        await Severities(new PersonalDataInLogs(), Logs, ("privacy.sensitivity.health", "moderate")));

    [Fact]
    public async Task A_pragma_suppresses_an_error() => Assert.Empty(await Severities(
        new PersonalDataInLogs(),
        "\n#pragma warning disable PRIV1001\n" + Logs));

    [Fact]
    public void What_a_descriptor_says_is_what_its_rule_asked_for()
    {
        var severity = RuleSeverity.Of(DiagnosticSeverity.Info)
            .InStrict(DiagnosticSeverity.Warning)
            .OffInTests()
            .AtEnd()
            .Raised(DiagnosticSeverity.Warning, Sensitivity.High)
            .Raised(DiagnosticSeverity.Error, Sensitivity.Severe);
        var read = RuleSeverity.Of(RuleDescriptor.Create("PRIV1001", RuleGroup.Logging, severity, Principles.Iom(6)));

        Assert.Equal(severity.Recommended, read.Recommended);
        Assert.Equal(severity.Strict, read.Strict);
        Assert.True(read.IsOffInTests);
        Assert.True(read.IsAtEnd);
        Assert.Equal(severity.Raises.AsEnumerable(), read.Raises.AsEnumerable());
        Assert.Equal(DiagnosticSeverity.Info, read.About(Sensitivity.Moderate));
        Assert.Equal(DiagnosticSeverity.Warning, read.About(Sensitivity.High));
        Assert.Equal(DiagnosticSeverity.Error, read.About(Sensitivity.Severe));
    }

    // A build without a log leaves out analyzers whose descriptors are all suggestions.
    [Theory]
    [MemberData(nameof(Rules))]
    public void No_rule_that_may_warn_is_a_suggestion_by_default(string id)
    {
        var descriptor = AllRules.DescriptorOf(AllRules.ById(id));
        var loudest = RuleSeverity.Of(descriptor).About(Sensitivity.Severe);

        Assert.False(loudest > DiagnosticSeverity.Info && descriptor.DefaultSeverity <= DiagnosticSeverity.Info);
    }

    [Fact]
    public void A_suggestion_about_harmless_data_stays_one()
    {
        var severity = RuleSeverity.Of(DiagnosticSeverity.Info).Raised(DiagnosticSeverity.Warning, Sensitivity.High);
        var descriptor = RuleDescriptor.Create("PRIV1001", RuleGroup.Logging, severity);

        Assert.Equal(DiagnosticSeverity.Warning, descriptor.DefaultSeverity);
        Assert.Equal(DiagnosticSeverity.Info, RuleSeverity.Of(descriptor).Recommended);
        Assert.Equal(DiagnosticSeverity.Info, RuleSeverity.Of(descriptor).Strict);
        Assert.Equal(DiagnosticSeverity.Info, RuleSeverity.Of(descriptor).About(Sensitivity.Moderate));
    }

    [Fact]
    public void A_rule_that_is_off_keeps_its_strict_severity()
    {
        var descriptor = RuleDescriptor.Create(
            "PRIV1001",
            RuleGroup.Logging,
            RuleSeverity.Off.InStrict(DiagnosticSeverity.Info));

        Assert.False(descriptor.IsEnabledByDefault);
        Assert.Null(RuleSeverity.Of(descriptor).Recommended);
        Assert.Equal(DiagnosticSeverity.Info, RuleSeverity.Of(descriptor).Strict);
    }

    private static async Task<IEnumerable<DiagnosticSeverity>> Severities(
        DiagnosticAnalyzer rule,
        string code,
        (string Key, string Value)? option = null,
        ReportDiagnostic? severity = null)
    {
        var snippets = new Snippets();
        if (option is { } set)
            snippets = snippets with { Options = snippets.Options.SetItem(set.Key, set.Value) };

        var configured = ImmutableDictionary<string, ReportDiagnostic>.Empty;
        if (severity is { } stated)
            configured = configured.Add(rule.SupportedDiagnostics.Single().Id, stated);

        var compilation = snippets.Compile(code);
        var found = await snippets.Analyze(
            compilation.WithOptions(
                compilation.Options.WithSyntaxTreeOptionsProvider(new FixedSeverities(configured))),
            rule);
        return found.Where(static diagnostic => !diagnostic.IsSuppressed).Select(static found => found.Severity);
    }
}
