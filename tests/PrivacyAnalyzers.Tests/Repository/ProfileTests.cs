using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Repository;

/// <summary>
/// The profiles that the package ships are what the rules say about themselves. With <c>PRIVACY_REGENERATE=1</c> in the
/// environment they are written.
/// </summary>
public sealed class ProfileTests
{
    // Below what a project writes itself, in a file of its own; test projects have a word more.
    private const int Level = -99;

    private static IEnumerable<(string Id, RuleSeverity Severity)> Rules => AllRules.Instances
        .Select(AllRules.DescriptorOf)
        .Select(static rule => (rule.Id, RuleSeverity.Of(rule)));

    [Fact]
    public void None_switches_every_rule_off() => AssertProfile(
        "None",
        "Nothing is reported.",
        Level,
        Rules.Select(static rule => Line(rule.Id, null)));

    [Fact]
    public void Audit_makes_every_rule_a_suggestion() => AssertProfile(
        "Audit",
        "Every rule is on and a suggestion: for reviews and impact assessments, with a SARIF report.",
        Level,
        Rules.Select(static rule => Line(rule.Id, DiagnosticSeverity.Info)));

    [Fact]
    public void Recommended_leaves_every_rule_its_own_severity() => AssertProfile(
        "Recommended",
        "Every rule has its own severity, for some by the sensitivity of the data; a line here would hide it.",
        Level,
        []);

    [Fact]
    public void Strict_raises_what_programmes_with_sensitive_data_need() => AssertProfile(
        "Strict",
        "As Recommended, and the rules below are louder.",
        Level,
        Rules.Where(static rule => rule.Severity.Strict != rule.Severity.Recommended)
            .Select(static rule => Line(rule.Id, rule.Severity.Strict)));

    [Fact]
    public void Tests_switches_off_what_is_about_real_people() => AssertProfile(
        "Tests",
        "Added in test projects: their people are made up.",
        Level + 1,
        Rules.Where(static rule => rule.Severity.IsOffInTests).Select(static rule => Line(rule.Id, null)));

    [Fact]
    public void Classified_asks_for_a_decision_about_every_column() => AssertProfile(
        "Classified",
        "Added where PrivacyRequireClassification is true: every stored member is tagged or declared.",
        Level + 1,
        [Line(AllRules.DescriptorOf(new UnclassifiedColumn()).Id, DiagnosticSeverity.Warning)]);

    [Fact]
    public void No_line_of_the_strict_profile_hides_a_severity_that_rises_above_it() => Assert.All(
        Rules.Where(static rule => rule.Severity.Strict != rule.Severity.Recommended),
        static rule => Assert.All(
            rule.Severity.Raises,
            raise => Assert.True(raise.Severity <= rule.Severity.Strict, rule.Id)));

    [Fact]
    public void No_rule_is_quieter_in_the_strict_profile() => Assert.All(
        Rules,
        static rule => Assert.True((rule.Severity.Recommended ?? 0) <= (rule.Severity.Strict ?? 0), rule.Id));

    private static string Line(string id, DiagnosticSeverity? severity) =>
        $"dotnet_diagnostic.{id}.severity = {Word(severity)}\n";

    private static string Word(DiagnosticSeverity? severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "suggestion",
        _ => "none",
    };

    private static void AssertProfile(string name, string about, int level, IEnumerable<string> lines) =>
        RepositoryFiles.AssertGenerated(
            $"# {about}\n# This file is generated: PRIVACY_REGENERATE=1 dotnet test writes it.\n"
                + $"is_global = true\nglobal_level = {level}\n\n{string.Concat(lines)}",
            "src",
            "PrivacyAnalyzers.Package",
            "buildTransitive",
            "profiles",
            $"{name}.globalconfig");
}
