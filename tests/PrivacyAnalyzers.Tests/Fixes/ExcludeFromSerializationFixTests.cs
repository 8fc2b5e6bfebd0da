using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class ExcludeFromSerializationFixTests
{
    private static readonly FixVerifier Rule =
        Verify.Verify.Fix<PersonalObjectInLogs, ExcludeFromSerializationFix>().OnTheWeb().ForFiles();

    [Theory]
    [InlineData("JsonSerializer.Serialize(v)", "System.Text.Json.Serialization.JsonIgnore")]
    [InlineData("Newtonsoft.Json.JsonConvert.SerializeObject(v)", "Newtonsoft.Json.JsonIgnore")]
    public Task Members_are_left_out_by_the_serializer_in_use(string call, string attribute) =>
        Rule.Mends(Visit(call, ""), Visit(call, $"[{attribute}]\n    "));

    [Fact]
    public Task Object_that_is_sent_leaves_its_data_out() =>
        Verify.Verify.Fix<PersonalProfileSentOutside, ExcludeFromSerializationFix>().OnTheWeb().ForFiles().Mends(
            Profile(""),
            Profile("[property: System.Text.Json.Serialization.JsonIgnore] "));

    [Theory]
    [InlineData("logger.LogInformation(\"{@Visit}\", v);")]
    [InlineData("logger.LogInformation(\"{Visit}\", JsonSerializer.Serialize(b));")]
    public Task Object_that_no_serializer_writes_or_of_elsewhere_is_left_alone(string log) => Rule
        .Referencing("public class Elsewhere { [ContactData] public string Phone { get; set; } = \"\"; }")
        .OffersNothing(Visit("\"\"", "").Replace(
            "logger.LogInformation(\"{Visit}\", \"\");", log, StringComparison.Ordinal));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_objects_leave_their_data_out(FixAllScope scope) => Rule.MendsAll(
        scope,
        [Visit("JsonSerializer.Serialize(v)", "")],
        [Visit("JsonSerializer.Serialize(v)", "[System.Text.Json.Serialization.JsonIgnore]\n    ")]);

    private static string Visit(string call, string attribute) => $$"""
        class Visit
        {
            public string Camp { get; set; } = "";

            {{attribute}}[ContactData] public string Phone { get; set; } = "";

            {{attribute}}[HealthData] public string? State { get; set; }
        }

        static class Saver
        {
            static void Save(Visit v, Elsewhere b, ILogger logger)
            {
                logger.LogInformation("{Visit}", {{call}});
            }
        }

        """ + (call == "\"\"" ? "" : "class Elsewhere;");

    private static string Profile(string attribute) => $$"""
        using System.Net.Http;
        using System.Net.Http.Json;

        record Profile(
            string Camp,
            {{attribute}}[property: ContactData] string Phone,
            {{attribute}}[property: HealthData] string State,
            {{attribute}}[property: IdentityData] string Name,
            {{attribute}}[property: BiographicData] int Age)
        {
            public override string ToString() => Camp;
        }

        static class Sender
        {
            static Task Send(Profile p, HttpClient http) => http.PostAsJsonAsync("https://a.example", p);
        }
        """;
}
