using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class DeclareAuditedFixTests
{
    private const string Report =
        "class Report\n{\n    [ProtectionIncidentData] public string Incident { get; set; } = \"\";\n}\n";

    private static readonly FixVerifier Rule =
        Verify.Verify.Fix<UnauditedRead, DeclareAuditedFix>().Enabled().Leaving("PRIV9010", 2);

    [Theory]
    [InlineData("string Show(Report report) => report.Incident;")]
    [InlineData("string Title => new Report().Incident;")]
    public Task Reader_is_marked_with_a_placeholder(string reader) =>
        Rule.Mends(In(reader), In("[Audited(\"TODO\")]\n" + reader));

    [Fact]
    public Task Constructor_is_left_alone() =>
        Rule.OffersNothing(In("class Reader { Reader(Report report) { _ = report.Incident; } }"));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task Method_that_reads_twice_is_marked_once(FixAllScope scope) => Rule.MendsAll(
        scope,
        [In("string Show(Report one, Report two) => one.Incident + two.Incident;")],
        [In("[Audited(\"TODO\")]\nstring Show(Report one, Report two) => one.Incident + two.Incident;")]);

    private static string In(string code) =>
        Report + "[Audited(\"read\")] string Read(Report report) => report.Incident;\n" + code;
}
