using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class UnauditedReadTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<UnauditedRead>();

    private const string Audited = """
        [Audited("read-incident")] string? Tell(Report r) => r.Incident;

        """;

    private const string Types = """
        class Report
        {
            [ProtectionIncidentData] public string? Incident { get; set; }
            [HealthData] public string? Diagnosis { get; set; }
            public bool IsEmpty => Incident is null;
        }

        """;

    [Fact]
    public Task Read_beside_the_record_is_reported() => Rule.Reports(Types + Audited + """
        string? Show(Report r) => {|PRIV8006:r.Incident|};
        """);

    [Fact]
    public Task Read_in_audited_code_is_accepted() => Rule.Accepts(Types + Audited + """
        [Audited("file")] class Desk { string? Show(Report r) => r.Incident; }
        """);

    [Fact]
    public Task Read_in_an_audited_property_is_accepted() => Rule.Accepts(Types + """
        [Audited("read-incident")] string? First => new Report().Incident;
        """);

    [Fact]
    public Task Property_that_records_makes_the_others_loud() => Rule.Reports(Types + """
        [Audited("read-incident")] string? First => new Report().Incident;
        string? Second => {|PRIV8006:new Report().Incident|};
        """);

    [Fact]
    public Task Other_data_and_other_uses_are_accepted() => Rule.Accepts(Types + Audited + """
        string? Show(Report r) => r.Diagnosis;
        void Erase(Report r) => r.Incident = null;
        string Name() => nameof(Report.Incident);
        """);

    [Fact]
    public Task Program_that_records_nothing_is_accepted() => Rule.Accepts(Types + """
        string? Show(Report r) => r.Incident;
        """);
}
