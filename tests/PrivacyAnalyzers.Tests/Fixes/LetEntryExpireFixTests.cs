using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class LetEntryExpireFixTests
{
    private static readonly FixVerifier Rule =
        Verify.Verify.Fix<PersonalDataInWebState, LetEntryExpireFix>().OnTheWeb().ForFiles();

    [Theory]
    [InlineData("memory.Set(\"p\", b);", "memory.Set(\"p\", b, expiry);", "expiry")]
    [InlineData("memory.Set(\"p\", b.Phone);", "memory.Set(\"p\", b.Phone, expiry);", "expiry")]
    [InlineData("shared.SetString(\"p\", b.Phone);", "shared.SetString(\"p\", b.Phone, options);", "options")]
    [InlineData("shared.SetStringAsync(\"p\", b.Phone, token);",
        "shared.SetStringAsync(\"p\", b.Phone, options, token);", "options")]
    public Task Entry_expires(string before, string after, string with) =>
        Rule.Mends(Code(before), Code(after), $"Let the entry expire with '{with}'");

    [Theory]
    [InlineData("context.Response.Cookies.Append(\"p\", b.Phone);")]
    [InlineData("context.Session.SetString(\"p\", b.Phone);")]
    public Task Cookie_or_session_is_left_alone(string code) => Rule.OffersNothing(Code(code));

    [Fact]
    public Task Place_that_knows_no_period_is_left_alone() => Rule.OffersNothing(
        "using Microsoft.Extensions.Caching.Memory;\nclass Keeper(IMemoryCache memory)\n{\n"
            + "    void Keep(Beneficiary b) => memory.Set(\"p\", b);\n}");

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_entries_expire(FixAllScope scope) => Rule.MendsAll(
        scope,
        [Code("memory.Set(\"p\", b); memory.Set(\"q\", b.Phone);")],
        [Code("memory.Set(\"p\", b, expiry); memory.Set(\"q\", b.Phone, expiry);")]);

    private static string Code(string code) => $$"""
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.Caching.Distributed;
        using Microsoft.Extensions.Caching.Memory;

        static class Keeper
        {
            static void Keep(
                IMemoryCache memory, IDistributedCache shared, HttpContext context, TimeSpan expiry,
                DistributedCacheEntryOptions options, Beneficiary b, CancellationToken token)
            {
                {{code}}
            }
        }
        """;
}
