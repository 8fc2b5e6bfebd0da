using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class AnonymousCollectionTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<AnonymousCollection>().OnTheWeb().ForFiles();

    [Theory]
    [InlineData("[HttpPost] public IActionResult {|PRIV4008:Add|}(Beneficiary b) => Ok();")]
    [InlineData("[HttpPut] public void {|PRIV4008:Replace|}(List<Contact> contacts) { }")]
    [InlineData("public void {|PRIV4008:Add|}([FromBody] Beneficiary b) { }")]
    public async Task Action_that_takes_personal_data_from_anybody_is_reported(string action)
    {
        var found = await Rule.Reports(In(action));

        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(found).Severity);
    }

    [Theory]
    [InlineData("[HttpPost, Authorize] public IActionResult Add(Beneficiary b) => Ok();")]
    [InlineData("[HttpPost, AllowAnonymous] public IActionResult Add(Beneficiary b) => Ok();")]
    [InlineData("[HttpPost] public IActionResult Add(CaseFile file) => Ok();")]
    [InlineData("[HttpPost] public IActionResult Add(int amount) => Ok();")]
    [InlineData("[HttpPost] public IActionResult Add([FromServices] Beneficiary b) => Ok();")]
    [InlineData("[HttpGet] public IActionResult Find() => Ok();")]
    public Task Other_action_is_accepted(string action) => Rule.Accepts(In(action));

    [Fact]
    public Task Action_that_shows_personal_data_as_well_is_left_to_the_rule_about_answers() =>
        Rule.Accepts(In("[HttpPost] public Beneficiary Add(Beneficiary b) => b;"));

    [Fact]
    public Task Controllers_that_all_require_a_user_are_accepted() => Rule.Accepts(In(
        "[HttpPost] public IActionResult Add(Beneficiary b) => Ok();", "app.MapControllers().RequireAuthorization();"));

    [Theory]
    [InlineData("{|PRIV4008:app.MapPost(\"/x\", (Beneficiary b) => 1)|};")]
    [InlineData("{|PRIV4008:app.MapGroup(\"/g\").MapPut(\"/x\", (List<Contact> contacts) => 1)|};")]
    [InlineData("{|PRIV4008:app.MapPost(\"/x\", Save)|}.WithName(\"x\"); void Save(Beneficiary b) { }")]
    public Task Route_that_takes_personal_data_from_anybody_is_reported(string code) => Rule.Reports(In("", code));

    [Theory]
    [InlineData("app.MapPost(\"/x\", (Beneficiary b) => 1).RequireAuthorization();")]
    [InlineData("app.MapPost(\"/x\", (Beneficiary b) => 1).AllowAnonymous();")]
    [InlineData("app.MapPost(\"/x\", [AllowAnonymous] (Beneficiary b) => 1);")]
    [InlineData("app.MapGroup(\"/g\").RequireAuthorization().MapPost(\"/x\", (Beneficiary b) => 1);")]
    [InlineData("app.MapPost(\"/x\", (Beneficiary b) => b);")]
    [InlineData("app.MapPost(\"/x\", (CaseFile file) => 1);")]
    [InlineData("app.MapGet(\"/x\", ([AsParameters] Contact contact) => 1);")]
    public Task Other_route_is_accepted(string code) => Rule.Accepts(In("", code));

    [Theory]
    [InlineData("services.AddScoped<Desk>();")]
    [InlineData("services.AddSingleton(new App.Desk());")]
    [InlineData("services.AddTransient(typeof(Desk));")]
    public Task Service_of_a_route_is_no_body(string addition) => Rule.Accepts(WithServices(addition, ""));

    [Theory]
    [InlineData("")]
    [InlineData("services.AddScoped<Other>();")]
    public Task Class_that_nobody_adds_to_the_services_is_a_body(string addition) =>
        Rule.Reports(WithServices(addition, "{|PRIV4008:"));

    private static string WithServices(string addition, string mark) => $$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.Extensions.DependencyInjection;

        namespace App;

        class Desk { public Beneficiary? Last { get; set; } }

        class Other { }

        class Db : DbContext { public DbSet<Beneficiary> People => Set<Beneficiary>(); }

        static class Startup
        {
            static void Configure(WebApplication app, IServiceCollection services)
            {
                {{addition}}
                app.MapPost("/x", (int id, Db db) => 1);
                {{mark}}app.MapPost("/y", (int id, Desk desk) => 1){{(mark.Length > 0 ? "|}" : "")}};
            }
        }
        """;

    private static string In(string action, string startUp = "app.MapControllers();") => $$"""
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        public class PeopleController : ControllerBase
        {
            {{action}}
        }

        static class Startup
        {
            static void Configure(WebApplication app)
            {
                {{startUp}}
            }
        }
        """;
}
