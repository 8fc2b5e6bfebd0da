using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Models;

/// <summary>What a claim says of somebody is told by its type, seen by the rule about logs.</summary>
public sealed class ClaimSourcesTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<PersonalDataInLogs>().OnTheWeb().ForFiles();

    [Theory]
    [InlineData("user.FindFirst(ClaimTypes.Email)!.Value", "user.FindFirst(ClaimTypes.Role)!.Value")]
    [InlineData("user.FindFirst(\"email\")?.Value", "user.FindFirst(\"sub\")?.Value")]
    [InlineData("user.FindFirst(\"EMAIL\")", "user.FindFirst(\"emails_sent\")")]
    [InlineData("identity.FindFirst(\"given_name\")!.Value", "identity.FindFirst(\"scope\")!.Value")]
    [InlineData("user.FindFirst(\"email\")!.Value", "user.FindFirst(\"email\")!.Type")]
    [InlineData("user.FindFirst(\"email\")!.Value", "user.FindFirst(\"email\")!.Issuer")]
    [InlineData("user.FindFirst(\"email\")!.Value", "user.FindFirst(type)!.Value")]
    [InlineData("user.FindFirstValue(ClaimTypes.DateOfBirth)", "user.FindFirstValue(ClaimTypes.Expiration)")]
    [InlineData("user.FindAll(\"address\").First().Value", "user.FindAll(\"amr\").First().Value")]
    [InlineData("user.FindFirst(c => c.Type == \"email\")!.Value", "user.FindFirst(c => c.Value == \"email\")!.Value")]
    [InlineData(
        "user.Claims.First(c => c.Type == ClaimTypes.Email).Value",
        "user.Claims.First(c => c.Type == ClaimTypes.Role).Value")]
    [InlineData(
        "user.Claims.FirstOrDefault(c => c.Type.Equals(\"name\", System.StringComparison.Ordinal))?.Value",
        "user.Claims.FirstOrDefault(c => c.Issuer.Equals(\"name\", System.StringComparison.Ordinal))?.Value")]
    [InlineData(
        "user.Claims.Where(c => c.Type is \"family_name\" or \"name\").Select(c => c.Value).First()",
        "user.Claims.Where(c => c.Type is \"iss\" or \"aud\").Select(c => c.Value).First()")]
    [InlineData(
        "user.Claims.Single(c => \"email\" == c.Type && c.Issuer == type).Value",
        "user.Claims.Single(c => \"role\" == c.Type && c.Issuer == type).Value")]
    public async Task Claim_of_a_personal_type_is_found_and_its_neighbour_is_not(string personal, string neighbour)
    {
        await Rule.Reports(Logging($"{{|PRIV1001:{personal}|}}"));
        await Rule.Accepts(Logging(neighbour));
    }

    [Fact]
    public async Task Type_in_a_variable_is_followed()
    {
        await Rule.Reports(Logging("{|PRIV1001:user.FindFirst(kind)!.Value|}", "var kind = ClaimTypes.Email;"));
        await Rule.Accepts(Logging("user.FindFirst(kind)!.Value", "var kind = ClaimTypes.Role;"));
    }

    [Fact]
    public Task Element_of_an_own_class_with_a_type_is_no_claim() => Rule.Accepts(
        Logging("parts.First(c => c.Type == \"email\").Value"));

    [Fact]
    public async Task Claim_type_of_a_project_is_taught_by_a_row()
    {
        var rule = Rule.WithModels("""
            source OfficialIdentifier return{type=urn:acme:passport} +M:System.Security.Claims.ClaimsPrincipal.FindFirst
            """);

        await rule.Reports(Logging("{|PRIV1001:user.FindFirst(\"urn:acme:passport\")!.Value|}"));
        await rule.Reports(Logging("{|PRIV1001:user.FindFirst(\"email\")!.Value|}"));
        await rule.Accepts(Logging("user.FindFirst(\"urn:acme:office\")!.Value"));
    }

    private static string Logging(string value, string before = "") => $$"""
        using System.Linq;
        using System.Security.Claims;
        using Microsoft.Extensions.Logging;

        sealed record Part(string Type, string Value);

        sealed class Subject
        {
            void Save(ClaimsPrincipal user, ClaimsIdentity identity, Part[] parts, string type, ILogger log)
            {
                {{before}}
                log.LogInformation("{Value}", {{value}});
            }
        }
        """;
}
