using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class AnonymousEndpointTests
{
    private const string Usings = """
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Routing;

        """;

    private static readonly RuleVerifier Rule = Verify.Verify.Rule<AnonymousEndpoint>().OnTheWeb().ForFiles();

    [Theory]
    [InlineData("public Beneficiary {|PRIV4002:Get|}() => new();")]
    [InlineData("public ActionResult<Beneficiary> {|PRIV4002:Get|}() => new Beneficiary();")]
    [InlineData("public Task<ActionResult<List<Beneficiary>>> {|PRIV4002:Get|}() => null!;")]
    [InlineData("public IEnumerable<Contact> {|PRIV4002:Get|}() => [];")]
    [InlineData("public IActionResult {|PRIV4002:Get|}() => Ok(new Beneficiary());")]
    [InlineData("public IActionResult {|PRIV4002:Get|}() { var list = new List<Contact>(); return new OkResult(); "
        + "IActionResult Local() => Ok(list); }")]
    public Task Action_without_authorization_is_reported(string action) =>
        Rule.Reports(Controller("", action) + Mapped(""));

    [Theory]
    [InlineData("[Authorize]", "public Beneficiary Get() => new();")]
    [InlineData("", "[Authorize(Roles = \"case\")] public Beneficiary Get() => new();")]
    [InlineData("", "[TypeFilter(typeof(object))] public Beneficiary Get() => new();")]
    [InlineData("", "public CaseFile Get() => null!;")]
    [InlineData("", "public IActionResult Get() => Ok(new CaseFile(\"\", 1));")]
    [InlineData("", "[NonAction] public Beneficiary Get() => new();")]
    [InlineData("", "private Beneficiary Get() => new();")]
    [InlineData("", "public IActionResult Save(Beneficiary b) => Ok();")]
    public Task Other_action_is_accepted(string onClass, string action) =>
        Rule.Accepts(Controller(onClass, action) + Mapped(""));

    [Theory]
    [InlineData(".RequireAuthorization()")]
    [InlineData(".RequireAuthorization(\"CaseWorker\")")]
    public Task Controllers_that_all_require_a_user_are_accepted(string chain) =>
        Rule.Accepts(Controller("", "public Beneficiary Get() => new();") + Mapped(chain));

    [Theory]
    [InlineData("app.MapControllers();")]
    [InlineData("app.MapControllers(); app.MapGet(\"/x\", () => 1).RequireAuthorization();")]
    [InlineData("app.MapControllers(); app.MapGroup(\"/g\").RequireAuthorization();")]
    [InlineData("app.MapControllers(); var g = app.MapGroup(\"/g\"); g.RequireAuthorization();")]
    [InlineData("app.MapControllers(); var r = app.MapGet(\"/x\", () => 1); r.RequireAuthorization();")]
    public Task Controllers_beside_routes_that_require_a_user_are_reported(string code) => Rule.Reports(
        Controller("", "public Beneficiary {|PRIV4002:Get|}() => new();") + StartUp(code));

    [Theory]
    [InlineData("app.MapControllers().WithName(\"x\").RequireAuthorization();")]
    [InlineData("var all = app.MapControllers(); all.RequireAuthorization();")]
    [InlineData("app.MapGroup(\"/g\").RequireAuthorization().MapControllers();")]
    [InlineData("var g = app.MapGroup(\"/g\").RequireAuthorization(); g.MapControllers();")]
    [InlineData("var g = app.MapGroup(\"/g\"); g.RequireAuthorization(); g.MapControllers();")]
    [InlineData("Ask(app.MapControllers()); void Ask(IEndpointConventionBuilder all) => all.RequireAuthorization();")]
    public Task Controllers_that_may_require_a_user_are_accepted(string code) =>
        Rule.Accepts(Controller("", "public Beneficiary Get() => new();") + StartUp(code));

    [Fact]
    public Task Controllers_mapped_in_another_project_are_accepted() =>
        Rule.Accepts(Controller("", "public Beneficiary Get() => new();"));

    [Fact]
    public Task Anonymous_action_of_an_authorized_controller_is_reported() => Rule.Reports(
        Controller("[Authorize]", "[AllowAnonymous] public Beneficiary {|PRIV4002:Get|}() => new();"));

    [Theory]
    [InlineData("{|PRIV4002:app.MapGet(\"/x\", () => new Beneficiary())|};")]
    [InlineData("{|PRIV4002:app.MapGet(\"/x\", () => Results.Ok(new Beneficiary()))|};")]
    [InlineData("{|PRIV4002:app.MapGet(\"/x\", Load)|}.WithName(\"x\");")]
    [InlineData("var group = app.MapGroup(\"/g\"); {|PRIV4002:group.MapGet(\"/x\", Load)|};")]
    [InlineData("{|PRIV4002:app.MapGroup(\"/g\").MapGet(\"/x\", Load)|};")]
    [InlineData("{|PRIV4002:app.MapGet(\"/x\", Load)|}.AllowAnonymous();")]
    public Task Route_without_authorization_is_reported(string code) => Rule.Reports(Routes(code));

    [Theory]
    [InlineData("app.MapGet(\"/x\", Load).RequireAuthorization();")]
    [InlineData("app.MapGet(\"/x\", Load).WithName(\"x\").RequireAuthorization(\"CaseWorker\");")]
    [InlineData("app.MapGet(\"/x\", [Authorize] () => new Beneficiary());")]
    [InlineData("var group = app.MapGroup(\"/g\").RequireAuthorization(); group.MapGet(\"/x\", Load);")]
    [InlineData("var group = app.MapGroup(\"/g\"); group.RequireAuthorization(); group.MapGet(\"/x\", Load);")]
    [InlineData("var route = app.MapGet(\"/x\", Load); route.RequireAuthorization();")]
    [InlineData("app.MapGet(\"/x\", () => new CaseFile(\"\", 1));")]
    [InlineData("app.MapGet(\"/x\", () => \"ok\");")]
    [InlineData("builder.MapGet(\"/x\", Load);")]
    public Task Other_route_is_accepted(string code) => Rule.Accepts(Routes(code));

    [Theory]
    [InlineData("void Set(AuthorizationOptions o) => o.FallbackPolicy = o.DefaultPolicy;")]
    [InlineData("void Set(AuthorizationBuilder b, AuthorizationPolicy p) => b.SetFallbackPolicy(p);")]
    [InlineData("var o = new AuthorizationOptions { FallbackPolicy = Made() }; AuthorizationPolicy Made() => null!;")]
    public Task Route_under_a_fallback_policy_is_accepted(string setUp) =>
        Rule.Accepts(Routes("app.MapGet(\"/x\", Load); " + setUp));

    [Theory]
    [InlineData("void Set(AuthorizationOptions o) => o.FallbackPolicy = null;")]
    [InlineData("bool Has(AuthorizationOptions o) => o.FallbackPolicy is not null;")]
    [InlineData("string Name() => nameof(AuthorizationOptions.FallbackPolicy);")]
    public Task Route_beside_code_that_sets_no_fallback_policy_is_reported(string code) =>
        Rule.Reports(Routes("{|PRIV4002:app.MapGet(\"/x\", Load)|}; " + code));

    [Fact]
    public async Task Finding_names_endpoint_and_data()
    {
        var found = await Rule.Reports(Controller("", "[AllowAnonymous] public Contact {|PRIV4002:Get|}() => null!;"));

        Assert.StartsWith(
            "'PeopleController.Get' shows 'Contact' (contact details) to anybody who asks",
            found.Single().GetMessage(System.Globalization.CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
    }

    private static string Controller(string attributes, string action) => $$"""
        {{Usings}}{{attributes}}
        public class PeopleController : ControllerBase
        {
            {{action}}
        }
        """;

    private static string Mapped(string chain) => StartUp($"app.MapControllers(){chain};");

    private static string StartUp(string code) => $$"""

        static class Startup
        {
            static void Configure(WebApplication app)
            {
                {{code}}
            }
        }
        """;

    private static string Routes(string code) => $$"""
        {{Usings}}static class Startup
        {
            static Beneficiary Load() => new();

            static void Configure(WebApplication app, IEndpointRouteBuilder builder)
            {
                {{code}}
            }
        }
        """;
}
