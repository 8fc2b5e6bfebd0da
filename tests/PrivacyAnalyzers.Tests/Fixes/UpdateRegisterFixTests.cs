using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class UpdateRegisterFixTests
{
    private const string Note =
        "class Form { [HealthData(Subject = DataSubject.Child)] public string Note { get; set; } = \"\"; }";

    private const string Contact = """
            {
              "id": "P:Form.Phone",
              "name": "Form.Phone",
              "project": "App0",
              "assembly": "App0",
              "file": "src/App0/Form.cs",
              "category": "Contact",
              "sensitivity": "Moderate",
              "subjects": [
                "AffectedPerson"
              ],
              "purposes": [],
              "legalBases": [],
              "retention": null,
              "destinations": [],
              "openFindings": {},
              "acceptedFindings": {}
            }
        """;

    [Fact]
    public async Task Member_that_is_missing_is_added()
    {
        var before = RegisterSolution.Of(
            Register(""),
            "class Form { [ContactData] public string Phone { get; set; } = \"\"; }");

        var after = await before.MendAsync();

        Assert.Equal(Register(Contact), after.Text);
        Assert.Empty(await after.FindAsync());
    }

    [Fact]
    public async Task Attributes_are_written_down_and_order_is_kept()
    {
        const string Code = """
            [Purpose("cash", "aid"), LegalBasis(PrivacyAnalyzers.Taxonomy.LegalBasis.Consent), Retention(Days = 30)]
            class Form
            {
                [HealthData] public string A { get; set; } = "";
                [ContactData] public string Phone { get; set; } = "";
                [HealthData] public string Z { get; set; } = "";
            }
            """;
        var after = await RegisterSolution.Of(Register(Contact), Code).MendAllAsync(FixAllScope.Project);

        Assert.Empty(await after.FindAsync());
        Assert.Equal(
            ["P:Form.A", "P:Form.Phone", "P:Form.Z"],
            after.Text.Split('\n')
                .Where(static line => line.Contains("\"id\"", StringComparison.Ordinal))
                .Select(static line => line.Split('"')[3]));
        Assert.Contains(
            """
                  "purposes": [
                    "aid",
                    "cash"
                  ],
                  "legalBases": [
                    "Consent"
                  ],
                  "retention": {
                    "days": 30,
                    "until": null,
                    "policy": null
                  },
                  "destinations": [],
            """.ReplaceLineEndings("\n"),
            after.Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entry_of_what_is_gone_is_taken_out()
    {
        var after = await RegisterSolution.Of(Register(Contact), "class Form { }").MendAsync();

        Assert.Equal(Register(""), after.Text);
        Assert.Empty(await after.FindAsync());
    }

    [Fact]
    public async Task What_only_the_whole_solution_knows_stays()
    {
        var known = Contact
            .Replace("\"destinations\": []", "\"destinations\": [ { \"kind\": \"Log\" } ]", StringComparison.Ordinal)
            .Replace("\"retention\": null", "\"retention\": { \"days\": 5 }", StringComparison.Ordinal);
        const string Code = "class Form { [ContactData(Subject = DataSubject.Staff)] public string Phone => \"\"; }";

        var after = await RegisterSolution.Of(Register(known), Code).MendAsync();

        Assert.Equal(Register(known.Replace("AffectedPerson", "Staff", StringComparison.Ordinal)), after.Text);
    }

    [Fact]
    public async Task Projects_share_one_register()
    {
        var codes = new[] { Note, Note.Replace("Form", "Second", StringComparison.Ordinal) };

        var after = await RegisterSolution.Of(Register(""), codes).MendAllAsync(FixAllScope.Solution);
        Assert.Empty(await after.FindAsync());

        var first = await RegisterSolution.Of(Register(""), codes).MendAllAsync(FixAllScope.Document);
        Assert.Equal("App1", Assert.Single(await first.FindAsync()).Project.AssemblyName);
    }

    [Fact]
    public async Task Lines_end_as_they_did()
    {
        var after = await RegisterSolution.Of(Register("").ReplaceLineEndings("\r\n"), Note).MendAsync();

        Assert.Equal(after.Text.Split('\n').Length - 1, after.Text.Split("\r\n").Length - 1);
        Assert.Contains("P:Form.Note", after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_are_called_from_the_folder_that_was_scanned()
    {
        var other = Contact.Replace("src/App0/", "App0/", StringComparison.Ordinal);
        var code = "class Form { [ContactData] public string Phone = \"\"; [ContactData] public string Mail = \"\"; }";
        var register = other.Replace("P:Form.Phone", "F:Form.Phone", StringComparison.Ordinal);

        var after = await RegisterSolution.Of(Register(register), code).MendAsync();

        Assert.DoesNotContain("src/", after.Text, StringComparison.Ordinal);
    }

    private static string Register(string entry) =>
        ("{\n  \"name\": \"Relief\",\n  \"data\": "
            + (entry.Length == 0 ? "[]" : $"[\n{entry}\n  ]")
            + "\n}\n").ReplaceLineEndings("\n");
}
