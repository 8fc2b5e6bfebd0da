using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class PersonalDataInWebStateTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<PersonalDataInWebState>().OnTheWeb();

    [Fact]
    public Task Cookies_and_session_are_reported() => Rule.Reports("""
        void Save(Beneficiary b, Microsoft.AspNetCore.Http.HttpContext context)
        {
            context.Response.Cookies.Append("name", {|PRIV2004:b.FullName|});
            context.Session.Set("name", {|PRIV2004:Encoding.UTF8.GetBytes(b.FullName)|});
            Microsoft.AspNetCore.Http.SessionExtensions.SetString(context.Session, "name", {|PRIV2004:b.FullName|});
            var cookie = new System.Net.Cookie("name", {|PRIV2004:b.FullName|});
        }
        """);

    [Fact]
    public Task Pseudonyms_and_protected_values_are_accepted() => Rule.Accepts("""
        void Save(
            Beneficiary b,
            Microsoft.AspNetCore.Http.HttpContext context,
            Microsoft.AspNetCore.DataProtection.IDataProtector protector)
        {
            context.Response.Cookies.Append("case", b.CaseCode);
            context.Response.Cookies.Append("name", Microsoft.AspNetCore.DataProtection.DataProtectionCommonExtensions
                .Protect(protector, b.FullName));
            Microsoft.AspNetCore.Http.SessionExtensions.SetString(context.Session, "case", b.CaseCode);
        }
        """);

    [Fact]
    public Task Data_for_the_next_request_is_reported() => Rule.ForFiles().Reports("""
        sealed class Cases : Microsoft.AspNetCore.Mvc.Controller
        {
            public void Save(Beneficiary b)
            {
                TempData["name"] = {|PRIV2004:b.FullName|};
                TempData["case"] = b.CaseCode;
            }
        }

        sealed class Page : Microsoft.AspNetCore.Mvc.RazorPages.PageModel
        {
            public void OnPost(Beneficiary b) => TempData["name"] = {|PRIV2004:b.FullName|};
        }
        """);

    [Fact]
    public Task Property_that_is_kept_for_the_next_request_is_reported() => Rule.ForFiles().Reports("""
        sealed class Page : Microsoft.AspNetCore.Mvc.RazorPages.PageModel
        {
            [Microsoft.AspNetCore.Mvc.TempData]
            public string? Notice { get; set; }

            public void OnPost(Beneficiary b) => Notice = {|PRIV2004:$"Saved {b.FullName}"|};

            public void OnPostOther(Beneficiary b) => Notice = $"Saved {b.CaseCode}";
        }
        """);

    [Fact]
    public Task Property_of_one_request_is_accepted() => Rule.ForFiles().Accepts("""
        sealed class Page : Microsoft.AspNetCore.Mvc.RazorPages.PageModel
        {
            public string? Notice { get; set; }

            public void OnPost(Beneficiary b) => Notice = b.FullName;
        }
        """);

    [Fact]
    public async Task Cache_entry_that_never_expires_is_a_suggestion()
    {
        var found = await Rule.Reports("""
            async Task Save(
                Beneficiary b,
                Microsoft.Extensions.Caching.Memory.IMemoryCache memory,
                Microsoft.Extensions.Caching.Distributed.IDistributedCache cache,
                System.Runtime.Caching.ObjectCache old)
            {
                Microsoft.Extensions.Caching.Memory.CacheExtensions.Set(memory, "a", {|PRIV2004:b|});
                Microsoft.Extensions.Caching.Distributed.DistributedCacheExtensions.SetString(
                    cache, "a", {|PRIV2004:b.FullName|});
                await Microsoft.Extensions.Caching.Distributed.DistributedCacheExtensions.SetStringAsync(
                    cache, "a", {|PRIV2004:b.FullName|});
                Microsoft.Extensions.Caching.Distributed.DistributedCacheExtensions.Set(
                    cache, "a", {|PRIV2004:Encoding.UTF8.GetBytes(b.FullName)|});
                await Microsoft.Extensions.Caching.Distributed.DistributedCacheExtensions.SetAsync(
                    cache, "a", {|PRIV2004:Encoding.UTF8.GetBytes(b.FullName)|});
                old["a"] = {|PRIV2004:b|};
            }
            """);

        Assert.All(found, static one => Assert.Equal(DiagnosticSeverity.Info, one.Severity));
    }

    [Theory]
    [InlineData("[Retention(Days = 30)] class", "[IdentityData]")]
    [InlineData("class", "[IdentityData, Retention(Days = 30)]")]
    public async Task Cache_entry_that_outlives_its_declared_period_is_a_warning(string type, string member)
    {
        var found = await Rule.Reports(CachedVisit(type, member));

        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(found).Severity);
    }

    [Theory]
    [InlineData("retention Identity days=30", DiagnosticSeverity.Warning)]
    [InlineData("retention Health days=30", DiagnosticSeverity.Info)]
    public async Task Period_of_a_category_holds_for_its_data(string row, DiagnosticSeverity expected)
    {
        var found = await Rule.WithGovernance(row).Reports(CachedVisit("class", "[IdentityData]"));

        Assert.Equal(expected, Assert.Single(found).Severity);
    }

    private static string CachedVisit(string type, string member) => $$"""
        {{type}} Visit { {{member}} public string Name { get; set; } = ""; }

        void Keep(Visit visit, Microsoft.Extensions.Caching.Memory.IMemoryCache memory) =>
            Microsoft.Extensions.Caching.Memory.CacheExtensions.Set(memory, "a", {|PRIV2004:visit.Name|});
        """;

    [Fact]
    public Task Cache_entry_that_expires_is_accepted() => Rule.Accepts("""
        async Task Save(
            Beneficiary b,
            Microsoft.Extensions.Caching.Memory.IMemoryCache memory,
            Microsoft.Extensions.Caching.Distributed.IDistributedCache cache,
            Microsoft.Extensions.Caching.Distributed.DistributedCacheEntryOptions options,
            Microsoft.Extensions.Caching.Hybrid.HybridCache hybrid)
        {
            Microsoft.Extensions.Caching.Memory.CacheExtensions.Set(memory, "a", b, TimeSpan.FromMinutes(5));
            Microsoft.Extensions.Caching.Distributed.DistributedCacheExtensions.SetString(
                cache, "a", b.FullName, options);
            await cache.SetAsync("a", Encoding.UTF8.GetBytes(b.FullName), options);
            await hybrid.SetAsync("a", b);
        }
        """);
}
