using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class RequireAuthorizationFixTests
{
    private static readonly FixVerifier Rule =
        Verify.Verify.Fix<AnonymousEndpoint, RequireAuthorizationFix>().OnTheWeb().ForFiles();

    private static readonly FixVerifier Collecting =
        Verify.Verify.Fix<AnonymousCollection, RequireAuthorizationFix>().OnTheWeb().ForFiles();

    [Fact]
    public Task Action_that_takes_data_is_authorized() => Collecting.Mends(
        Controller("", "[HttpPost]\n    public void Add(Beneficiary b) { }"),
        Controller("", "[Authorize]\n    [HttpPost]\n    public void Add(Beneficiary b) { }"));

    [Fact]
    public Task Route_that_takes_data_requires_authorization() => Collecting.Mends(
        Routes("app.MapPost(\"/people\", (Beneficiary b) => 1);"),
        Routes("app.MapPost(\"/people\", (Beneficiary b) => 1).RequireAuthorization();"));

    [Fact]
    public Task Action_is_authorized() => Rule.Mends(
        Controller("", "[HttpGet]\n    public Beneficiary Get() => new();"),
        Controller("", "[Authorize]\n    [HttpGet]\n    public Beneficiary Get() => new();"));

    [Theory]
    [InlineData("app.MapGet(\"/people\", () => new Beneficiary());",
        "app.MapGet(\"/people\", () => new Beneficiary()).RequireAuthorization();")]
    [InlineData("app.MapGet(\"/people\", Load).WithName(\"people\");",
        "app.MapGet(\"/people\", Load).RequireAuthorization().WithName(\"people\");")]
    [InlineData("var route = app.MapGet(\"/people\", Load); route.WithName(\"people\");",
        "var route = app.MapGet(\"/people\", Load).RequireAuthorization(); route.WithName(\"people\");")]
    public Task Route_requires_authorization(string before, string after) =>
        Rule.Mends(Routes(before), Routes(after));

    [Theory]
    [InlineData("app.MapGet(\"/people\", Load).AllowAnonymous();")]
    [InlineData("app.MapGet(\"/people\", [AllowAnonymous] () => new Beneficiary());")]
    [InlineData("var route = app.MapGet(\"/people\", Load); route.AllowAnonymous();")]
    public Task Route_that_is_open_on_purpose_is_left_alone(string code) => Rule.OffersNothing(Routes(code));

    [Fact]
    public Task Route_that_is_the_whole_method_requires_authorization() => Rule.Mends(
        Routes("") + "\nstatic class Other { static void Map(WebApplication app) => app.MapGet(\"/a\", "
            + "() => new Beneficiary()); }",
        Routes("") + "\nstatic class Other { static void Map(WebApplication app) => app.MapGet(\"/a\", "
            + "() => new Beneficiary()).RequireAuthorization(); }");

    [Fact]
    public Task Action_that_is_open_on_purpose_is_left_alone() =>
        Rule.OffersNothing(Controller("[AllowAnonymous]", "public Beneficiary Get() => new();"));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_routes_require_authorization(FixAllScope scope) => Rule.MendsAll(
        scope,
        [Routes("app.MapGet(\"/a\", Load); app.MapGet(\"/b\", Load);")],
        [Routes("app.MapGet(\"/a\", Load).RequireAuthorization(); app.MapGet(\"/b\", Load).RequireAuthorization();")]);

    private static string Controller(string attribute, string action) => $$"""
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Mvc;

        {{attribute}}
        public class PeopleController : ControllerBase
        {
            {{action}}
        }

        static class Startup
        {
            static void Configure(Microsoft.AspNetCore.Builder.WebApplication app) =>
                Microsoft.AspNetCore.Builder.ControllerEndpointRouteBuilderExtensions.MapControllers(app);
        }
        """;

    private static string Routes(string code) => $$"""
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Builder;

        static class Startup
        {
            static Beneficiary Load() => new();

            static void Configure(WebApplication app)
            {
                {{code}}
            }
        }
        """;
}
