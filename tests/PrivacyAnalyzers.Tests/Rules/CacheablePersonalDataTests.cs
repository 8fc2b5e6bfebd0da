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

    private static string Controller(string attributes, string action) => $$"""
        using Microsoft.AspNetCore.Mvc;

        {{attributes}}
        public class PeopleController : ControllerBase
        {
            {{action}}
        }
        """;
}
