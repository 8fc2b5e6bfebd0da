using System.Globalization;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class OutdatedRegisterTests
{
    private const string Form = "class Form { [HealthData] public string {|PRIV8002:Note|} { get; set; } = \"\"; }";
    private const string Accepted = "class Form { [HealthData] public string Note { get; set; } = \"\"; }";
    private const string Head = "{ \"data\": [";
    private const string Usual = "\"subjects\": [\"AffectedPerson\"], \"purposes\": []";

    // The types that every snippet finds there are tagged as well.
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<OutdatedRegister>();

    [Fact]
    public Task Without_a_register_nothing_is_asked_for() => Rule.Accepts(Accepted);

    [Fact]
    public Task Member_that_is_listed_is_accepted() => With(Entry()).Accepts(Accepted);

    [Fact]
    public async Task Member_that_is_not_listed_is_reported()
    {
        var found = Assert.Single(await With().Reports(Form));

        Assert.Equal(
            "Not in the register: 'Form.Note' (health data)",
            found.GetMessage(CultureInfo.InvariantCulture).TrimEnd());
    }

    [Theory]
    [InlineData("Contact", "High", Usual, "category")]
    [InlineData("Health", "Low", Usual, "sensitivity")]
    [InlineData("Health", "High", "\"subjects\": [\"Child\"], \"purposes\": []", "subjects")]
    [InlineData("Health", "High", "\"subjects\": [\"AffectedPerson\"], \"purposes\": [\"a\"]", "purposes")]
    [InlineData("Contact", "Low", Usual, "category, sensitivity")]
    public async Task Member_that_is_listed_otherwise_is_reported(
        string category,
        string sensitivity,
        string more,
        string differences)
    {
        var found = Assert.Single(await With(Entry(category, sensitivity, more)).Reports(Form));

        Assert.Equal(
            $"Otherwise in the register: 'Form.Note' (health data) {differences}",
            found.GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("[Retention(Days = 30)]", "\"retention\": { \"days\": 30, \"until\": null, \"policy\": null }", true)]
    [InlineData("[Retention(Days = 30)]", "\"retention\": { \"days\": 31, \"until\": null, \"policy\": null }", false)]
    [InlineData("[Retention(Policy = \"p\")]", "\"retention\": null", false)]
    [InlineData("[LegalBasis(PrivacyAnalyzers.Taxonomy.LegalBasis.Consent)]", "\"legalBases\": [\"Consent\"]", true)]
    [InlineData("[LegalBasis(PrivacyAnalyzers.Taxonomy.LegalBasis.Consent)]", "\"legalBases\": []", false)]
    [InlineData("[Purpose(\"b\", \"a\")]", "\"purposes\": [\"a\", \"b\"]", true)]
    public async Task What_attributes_declare_is_compared(string attribute, string said, bool isAccepted)
    {
        var rule = With(Entry(more: $"{Usual}, {said}"));
        var code = $"{attribute} {(isAccepted ? Accepted : Form)}";

        await (isAccepted ? rule.Accepts(code) : rule.Reports(code));
    }

    [Fact]
    public Task What_governance_files_may_add_is_not() => With(Entry(
        more: $$"""{{Usual}}, "retention": { "days": 9, "until": null, "policy": null }, "legalBases": ["Consent"]"""))
        .Accepts(Accepted);

    [Fact]
    public Task Tag_on_a_parameter_of_a_record_is_read() =>
        With(Entry("Health", "Severe", "\"subjects\": [\"Child\"], \"purposes\": []", "P:Subject.Row.Note"))
            .Accepts("record Row([HealthData(Subject = DataSubject.Child)] string Note);");

    [Theory]
    [InlineData("")]
    [InlineData("class Form { public string Note { get; set; } = \"\"; }")]
    public async Task Entry_of_this_assembly_without_a_tagged_member_is_reported_in_the_register(string code)
    {
        var found = Assert.Single(await With(Entry()).Diagnostics(code));

        Assert.Equal(
            "In the register, but declared no longer: 'Form.Note' (health data)",
            found.GetMessage(CultureInfo.InvariantCulture).TrimEnd());
        var place = found.Location.GetLineSpan();
        Assert.Equal(("PrivacyRegister.json", 1), (place.Path, place.StartLinePosition.Line));
    }

    [Theory]
    [InlineData("Other")]
    [InlineData("")]
    public async Task Entry_of_another_assembly_is_left_alone(string assembly) =>
        Assert.Empty(await With(Entry(assembly: assembly)).Diagnostics(""));

    [Fact]
    public async Task Project_that_is_compiled_several_times_misses_no_entry() => Assert.Empty(
        await With(Entry()).With("build_property.TargetFrameworks", "net8.0;net10.0").Diagnostics(""));

    [Fact]
    public async Task Register_that_cannot_be_read_is_compared_with_nothing() =>
        Assert.Empty(await Rule.WithRegister("{ \"data\": [").Diagnostics(Accepted));

    [Fact]
    public async Task Finding_can_be_accepted()
    {
        const string Exception = "[PrivacyException(\"PRIV8002\", Reason = \"moves\", ApprovedBy = \"DPO\")] ";

        Assert.Single(await With().Diagnostics(Accepted));
        Assert.Empty(await With().Diagnostics(Exception + Accepted));
    }

    private static RuleVerifier With(params string[] entries) =>
        Rule.WithRegister($"{Head}\n{string.Join(",\n", entries)}\n] }}");

    private static string Entry(
        string category = "Health",
        string sensitivity = "High",
        string more = Usual,
        string id = "P:Subject.Form.Note",
        string assembly = "Snippet") => $$"""
        { "id": "{{id}}", "name": "Form.Note", "assembly": "{{assembly}}",
          "category": "{{category}}", "sensitivity": "{{sensitivity}}", {{more}} }
        """;
}
