using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class PersonalDataFromUrlTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<PersonalDataFromUrl>().OnTheWeb().ForFiles();

    [Theory]
    [InlineData("[HttpGet] public void Find([FromQuery, ContactData] string {|PRIV4003:phone|}) { }")]
    [InlineData("[HttpPost] public void Find([FromRoute, IdentityData] string {|PRIV4003:name|}) { }")]
    [InlineData("[HttpGet] public void Find([ContactData] string {|PRIV4003:phone|}) { }")]
    [InlineData("[HttpGet(\"{born}\")] public void Find([BiographicData] DateOnly {|PRIV4003:born|}) { }")]
    [InlineData("[HttpGet] public void Find([FromQuery] Contact {|PRIV4003:contact|}) { }")]
    public Task Parameter_in_the_address_is_reported(string action) => Rule.Reports(Controller(action));

    [Theory]
    [InlineData("[HttpPost] public void Find([FromBody, ContactData] string phone) { }")]
    [InlineData("[HttpPost] public void Find([ContactData] string phone) { }")]
    [InlineData("[HttpGet] public void Find([FromHeader, ContactData] string phone) { }")]
    [InlineData("[HttpGet] public void Find([FromQuery, PseudonymData] string caseCode) { }")]
    [InlineData("[HttpGet] public void Find([FromQuery] string camp) { }")]
    [InlineData("[HttpPost] public void Find(Contact contact) { }")]
    [InlineData("[NonAction] public void Find([ContactData] string phone) { }")]
    public Task Other_parameter_is_accepted(string action) => Rule.Accepts(Controller(action));

    [Theory]
    [InlineData("[HttpGet] public void Find([FromQuery] string {|PRIV4003:phone|}) { }")]
    [InlineData("[HttpGet(\"{passport}\")] public void Find(string {|PRIV4003:passport|}) { }")]
    [InlineData("[HttpGet] public void Find([FromRoute] DateOnly {|PRIV4003:dateNaissance|}) { }")]
    public async Task Parameter_without_a_tag_whose_name_leaves_no_doubt_is_a_suggestion(string action)
    {
        var found = await Rule.Reports(Controller(action));

        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(found).Severity);
    }

    [Theory]
    [InlineData("[HttpGet] public void Find([FromQuery, NotPersonalData(\"hotline\")] string phone) { }")]
    [InlineData("[HttpGet] public void Find([FromQuery] bool phone) { }")]
    [InlineData("[HttpGet] public void Find([FromQuery] string name) { }")]
    [InlineData("[HttpGet] public void Find([FromQuery] string caseId) { }")]
    [InlineData("[HttpPost] public void Find(string phone) { }")]
    [InlineData("private void Find(string phone) { }")]
    public Task Parameter_without_a_tag_that_is_decided_doubtful_or_elsewhere_is_accepted(string action) =>
        Rule.Accepts(Controller(action));

    [Theory]
    [InlineData("app.MapGet(\"/x/{phone}\", ([ContactData] string {|PRIV4003:phone|}) => 1);")]
    [InlineData("app.MapPost(\"/x\", ([ContactData] string {|PRIV4003:phone|}) => 1);")]
    [InlineData("app.MapGet(\"/x\", ([FromQuery, ContactData] string {|PRIV4003:phone|}) => 1);")]
    [InlineData("app.MapGet(\"/x\", ([BiographicData] DateOnly? {|PRIV4003:born|}) => 1);")]
    [InlineData("app.MapGet(\"/x\", Find); int Find([ContactData] string {|PRIV4003:phone|}) => 1;")]
    [InlineData("app.MapGet(\"/x\", Find); app.MapGet(\"/y\", Find); int Find(string {|PRIV4003:phone|}) => 1;")]
    [InlineData("app.MapGroup(\"/g\").MapGet(\"/x\", Outside); } static void Outside(string {|PRIV4003:phone|}) {")]
    [InlineData("app.MapGet(\"/x\", Outside); } static void Outside([FromQuery] string {|PRIV4003:phone|}) {")]
    public Task Parameter_of_a_route_is_reported_once(string code) => Rule.Reports(Routes(code));

    [Theory]
    [InlineData("app.MapPost(\"/x\", ([FromBody, ContactData] string phone) => 1);")]
    [InlineData("app.MapGet(\"/x\", ([FromHeader, ContactData] string phone) => 1);")]
    [InlineData("app.MapPost(\"/x\", (Contact contact) => 1);")]
    [InlineData("app.MapGet(\"/x\", ([PseudonymData] string caseCode) => 1);")]
    [InlineData("app.MapGet(\"/x\", ([NotPersonalData(\"hotline\")] string phone) => 1);")]
    [InlineData("app.MapGet(\"/x\", (string camp, CancellationToken cancel) => 1);")]
    [InlineData("Use((string phone) => 1); void Use(Func<string, int> read) { }")]
    public Task Other_parameter_of_a_route_is_accepted(string code) => Rule.Accepts(Routes(code));

    [Fact]
    public async Task Parameter_of_a_route_without_a_tag_is_a_suggestion()
    {
        var found = await Rule.Reports(Routes("app.MapGet(\"/x/{phone}\", (string {|PRIV4003:phone|}) => 1);"));

        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(found).Severity);
    }

    private static string Routes(string code) => $$"""
        using System.Threading;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Mvc;

        static class Startup
        {
            static void Configure(WebApplication app)
            {
                {{code}}
            }
        }
        """;

    private static string Controller(string action) => $$"""
        using Microsoft.AspNetCore.Mvc;

        public class PeopleController : ControllerBase
        {
            {{action}}
        }
        """;
}
