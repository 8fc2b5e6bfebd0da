using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Models;

/// <summary>Rows of a project about calls that pass a certain constant, seen by the rule about logs.</summary>
public sealed class ModelConditionTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<PersonalDataInLogs>().ForFiles();

    [Theory]
    [InlineData("return{key=phone}", "Read(\"phone\")", "Read(\"hours\")")]
    [InlineData("return{key=phone|mail}", "Read(\"mail\")", "Read(\"mails\")")]
    [InlineData("return{key=@reach}", "Read(\"Fax\")", "Read(\"hours\")")]
    [InlineData("return{part=Phone}", "Read(part: Part.Phone)", "Read(part: Part.Hours)")]
    [InlineData("return{number=3}", "Read(number: 3)", "Read(number: 4)")]
    [InlineData("return{clear=true}", "Read(clear: true)", "Read(clear: false)")]
    [InlineData("return{clear=false}", "Read()", "Read(clear: true)")]
    [InlineData("return{test:Acme.Entry.Key=phone}", "Read(test: e => e.Key == \"phone\")", "Read(test: e => !true)")]
    [InlineData("return{test:Acme.Entry.Key=phone}", "Read(test: e => e.Key is \"phone\")", "Read(test: e => true)")]
    public async Task Row_is_about_the_calls_that_pass_its_constant(string port, string personal, string other)
    {
        var rule = Rule.WithModels(
            $"constants reach phone mail\nconstants reach fax\nsource Contact {port} M:Acme.Store.Read");

        await rule.Reports(Logging($"{{|PRIV1001:store.{personal}|}}"));
        await rule.Accepts(Logging($"store.{other}"));
    }

    [Fact]
    public async Task Index_may_be_the_constant()
    {
        var rule = Rule.WithModels("source Contact return{key=phone} P:Acme.Store.Item");

        await rule.Reports(Logging("{|PRIV1001:store[\"phone\"]|}"));
        await rule.Accepts(Logging("store[\"hours\"]"));
    }

    [Fact]
    public async Task Protection_may_depend_on_a_constant()
    {
        const string Step = "step - text->return M:Acme.Store.Show\n";
        var silent = Rule.WithModels(Step + "neutral - -{part=Hours} M:Acme.Store.Show");
        var masking = Rule.WithModels(Step + "protect Redacted text->return{part=Phone} M:Acme.Store.Show");

        await silent.Reports(Logging("{|PRIV1001:store.Show(b.Phone, Part.Phone)|}"));
        await silent.Accepts(Logging("store.Show(b.Phone, Part.Hours)"));
        await masking.Reports(Logging("{|PRIV1001:store.Show(b.Phone, Part.Hours)|}"));
        await masking.Accepts(Logging("store.Show(b.Phone, Part.Phone)"));
    }

    [Fact]
    public async Task Value_that_goes_in_may_become_data()
    {
        var rule = Rule.WithModels(
            "step - text->return M:Acme.Store.Show\nsource Contact text->return{part=Phone} M:Acme.Store.Show");

        await rule.Reports(Logging("{|PRIV1001:store.Show(key, Part.Phone)|}"));
        await rule.Accepts(Logging("store.Show(key, Part.Hours)"));
        await rule.Accepts(Logging("store.Show(\"+41\", Part.Phone)"));
        await rule.Reports(Logging("{|PRIV1001:store.Show(b.Phone, Part.Phone)|}"));
    }

    private static string Logging(string value) => $$"""
        using Microsoft.Extensions.Logging;
        using Acme;

        sealed class Subject
        {
            void Save(Store store, Beneficiary b, string key, ILogger log) =>
                log.LogInformation("{Value}", {{value}});
        }

        namespace Acme
        {
            public enum Part { Hours, Phone }

            public sealed record Entry(string Key);

            public sealed class Store
            {
                public extern string this[string key] { get; }

                public extern string Read(
                    string key = "",
                    Part part = Part.Hours,
                    int number = 0,
                    bool clear = false,
                    System.Func<Entry, bool>? test = null);

                public extern string Show(string text, Part part);
            }
        }
        """;
}
