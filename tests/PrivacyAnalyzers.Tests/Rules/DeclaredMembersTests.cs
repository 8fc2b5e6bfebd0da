using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

/// <summary>What is put into a tagged member is personal, though nobody tagged the place that it comes from.</summary>
public sealed class DeclaredMembersTests
{
    private const string Form = """

        class Form
        {
            public string Name { get; set; } = "";
        }

        static Form Read() => System.Text.Json.JsonSerializer.Deserialize<Form>("{}")!;
        """;

    private static readonly RuleVerifier Rule = Verify.Verify.Rule<PersonalDataInLogs>();

    [Theory]
    [InlineData("new Beneficiary { FullName = form.Name }")]
    [InlineData("new Beneficiary { FullName = $\"{form.Name} {form.Name}\" }")]
    [InlineData("new Beneficiary { FullName = form.Name.Trim() }")]
    public Task Member_filled_from_a_parameter_is_reported(string made) => Rule.Reports($$"""
        void Save(Form form)
        {
            var b = {{made}};
            Logger.LogInformation("{Name}", {|PRIV1001:b.FullName|});
        }
        """ + Form);

    [Theory]
    [InlineData("System.IO.File.ReadAllText(\"name\")")]
    [InlineData("Read().Name")]
    [InlineData("Read()?.Name ?? \"\"")]
    public Task Member_filled_from_elsewhere_is_reported(string value) => Rule.Reports($$"""
        void Save(Beneficiary b)
        {
            b.FullName = {|source:{{value}}|};
            Logger.LogInformation("{Name}", {|PRIV1001:b.FullName|});
        }
        """ + Form);

    [Theory]
    [InlineData("\"unknown\"")]
    [InlineData("string.Empty")]
    [InlineData("null!")]
    [InlineData("\"a\" + \"b\"")]
    public Task Member_that_holds_a_constant_is_accepted(string value) => Rule.Accepts($$"""
        void Save(Beneficiary b)
        {
            b.FullName = {{value}};
            Logger.LogInformation("{Name}", b.FullName);
        }
        """ + Form);

    [Theory]
    [InlineData("form.Name")]
    [InlineData("Read().Name")]
    public Task Member_that_holds_what_a_redactor_gave_is_accepted(string value) => Rule.Accepts($$"""
        void Save(Beneficiary b, Form form, Microsoft.Extensions.Compliance.Redaction.Redactor redactor)
        {
            b.FullName = redactor.Redact({{value}});
            Logger.LogInformation("{Name}", b.FullName);
        }
        """ + Form);

    [Fact]
    public Task Member_filled_by_another_method_is_reported() => Rule.Reports("""
        void Save(string name)
        {
            var b = Make(name);
            Logger.LogInformation("{Name}", {|PRIV1001:b.FullName|});
        }

        static Beneficiary Make(string name) => new() { FullName = name };
        """);

    [Fact]
    public Task Member_that_another_method_fills_with_a_constant_is_accepted() => Rule.Accepts("""
        void Save()
        {
            var b = Make("unknown");
            Logger.LogInformation("{Name}", b.FullName);
        }

        static Beneficiary Make(string name) => new() { FullName = name };
        """);

    [Fact]
    public Task Untagged_member_filled_from_a_parameter_is_accepted() => Rule.Accepts("""
        void Save(string camp)
        {
            var b = new Beneficiary { Camp = camp };
            Logger.LogInformation("{Camp}", b.Camp);
        }
        """);
}
