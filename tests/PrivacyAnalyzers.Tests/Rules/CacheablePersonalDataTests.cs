using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class CacheablePersonalDataTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<CacheablePersonalData>().OnTheWeb().ForFiles();

    [Theory]
    [InlineData("", "[ResponseCache(Duration = 60)] public Beneficiary {|PRIV4004:Get|}() => new();")]
    [InlineData("", "[ResponseCache(Duration = 60, Location = ResponseCacheLocation.Any)] "
        + "public Beneficiary {|PRIV4004:Get|}() => new();")]
    [InlineData("[ResponseCache(Duration = 60)]", "public IActionResult {|PRIV4004:Get|}() => Ok(new Beneficiary());")]
    public Task Shared_cache_is_reported(string onClass, string action) => Rule.Reports(Controller(onClass, action));

    [Theory]
    [InlineData("", "[ResponseCache(NoStore = true, Duration = 60)] public Beneficiary Get() => new();")]
    [InlineData("", "[ResponseCache(Duration = 60, Location = ResponseCacheLocation.Client)] "
        + "public Beneficiary Get() => new();")]
    [InlineData("", "[ResponseCache(Duration = 0)] public Beneficiary Get() => new();")]
    [InlineData("", "[ResponseCache(CacheProfileName = \"x\")] public Beneficiary Get() => new();")]
    [InlineData("", "[ResponseCache(Duration = 60)] public CaseFile Get() => null!;")]
    [InlineData("[ResponseCache(Duration = 60)]", "[ResponseCache(NoStore = true)] public Contact Get() => null!;")]
    public Task Other_answer_is_accepted(string onClass, string action) => Rule.Accepts(Controller(onClass, action));

    [Theory]
    [InlineData("Response.Headers.CacheControl = {|PRIV4004:\"public, max-age=60\"|};")]
    [InlineData("Response.Headers[\"cache-control\"] = {|PRIV4004:\"Public\"|};")]
    [InlineData("Response.Headers[HeaderNames.CacheControl] = {|PRIV4004:\"s-maxage=60\"|};")]
    [InlineData("Response.Headers.Append(\"Cache-Control\", {|PRIV4004:\"public\"|});")]
    [InlineData("var seconds = id * 2; Response.Headers.CacheControl = {|PRIV4004:$\"public, max-age={seconds}\"|};")]
    [InlineData("var headers = HttpContext.Response.Headers; headers.CacheControl = {|PRIV4004:\"public\"|};")]
    [InlineData("Response.GetTypedHeaders().CacheControl = "
        + "{|PRIV4004:new CacheControlHeaderValue { Public = true, MaxAge = TimeSpan.FromMinutes(1) }|};")]
    public Task Header_that_lets_shared_caches_keep_an_answer_is_reported(string write) =>
        Rule.Reports(Controller("", Writing(write)));

    [Theory]
    [InlineData("Response.Headers.CacheControl = \"no-store\";")]
    [InlineData("Response.Headers.CacheControl = \"private, max-age=60\";")]
    [InlineData("Response.Headers.CacheControl = \"public, no-cache\";")]
    [InlineData("Response.Headers.CacheControl = \"public, max-age=0\";")]
    [InlineData("Response.Headers.CacheControl = id > 1 ? \"public\" : \"no-store\";")]
    [InlineData("Response.Headers.CacheControl = \"public\"; Response.Headers.CacheControl = \"no-store\";")]
    [InlineData("Response.Headers[\"Vary\"] = \"public\";")]
    [InlineData("Request.Headers.CacheControl = \"public\";")]
    [InlineData("Response.GetTypedHeaders().CacheControl = new CacheControlHeaderValue { NoStore = true };")]
    [InlineData("Response.GetTypedHeaders().CacheControl = "
        + "new CacheControlHeaderValue { Public = true, Private = true };")]
    public Task Other_header_is_accepted(string write) => Rule.Accepts(Controller("", Writing(write)));

    [Fact]
    public Task Header_of_an_answer_without_personal_data_is_accepted() => Rule.Accepts(Controller(
        "", "public int Get(int id) { Response.Headers.CacheControl = \"public\"; return id; }"));

    [Theory]
    [InlineData("{|PRIV4004:\"public, max-age=60\"|}")]
    public Task Header_of_a_route_is_reported(string value) => Rule.Reports(Route(value, "new Beneficiary()"));

    [Theory]
    [InlineData("\"no-store\"", "new Beneficiary()")]
    [InlineData("\"public, max-age=60\"", "new CaseFile(\"\", 1)")]
    public Task Other_route_is_accepted(string value, string answer) => Rule.Accepts(Route(value, answer));

    private static string Writing(string write) => $"public Beneficiary Get(int id) {{ {write} return new(); }}";

    private static string Route(string value, string answer) => $$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;

        static class Routes
        {
            static void Map(WebApplication app) => app.MapGet("/x", (HttpContext context) =>
            {
                context.Response.Headers.CacheControl = {{value}};
                return {{answer}};
            });
        }
        """;

    private static string Controller(string attributes, string action) => $$"""
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Net.Http.Headers;

        {{attributes}}
        public class PeopleController : ControllerBase
        {
            {{action}}
        }
        """;
}
