using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class ProtectIdentityDataFixTests
{
    private const string On = "options.Stores.ProtectPersonalData = true";

    private static readonly FixVerifier Rule =
        Verify.Verify.Fix<UnprotectedIdentityData, ProtectIdentityDataFix>().OnTheWeb().ForPrograms();

    [Theory]
    [InlineData("services.AddIdentityCore<AppUser>();", "services.AddIdentityCore<AppUser>(options => " + On + ");")]
    [InlineData("services.AddIdentityCore<AppUser>(options => options.Stores.MaxLengthForKeys = 128);",
        "services.AddIdentityCore<AppUser>(options => { options.Stores.MaxLengthForKeys = 128; " + On + "; });")]
    [InlineData("services.AddIdentityCore<AppUser>(options => options.Stores.ProtectPersonalData = false);",
        "services.AddIdentityCore<AppUser>(options => " + On + ");")]
    [InlineData("services.AddIdentityCore<AppUser>(options =>\n        {\n"
        + "            options.Stores.MaxLengthForKeys = 128;\n        });",
        "services.AddIdentityCore<AppUser>(options =>\n        {\n            options.Stores.MaxLengthForKeys = 128;\n"
        + "            " + On + ";\n        });")]
    public Task Option_is_switched_on(string before, string after) => Rule.Mends(In(before), In(after));

    [Fact]
    public Task Options_that_a_method_sets_are_left_alone() =>
        Rule.OffersNothing(In("services.AddIdentityCore<AppUser>(SetUp); void SetUp(IdentityOptions all) { }"));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_options_are_switched_on(FixAllScope scope) => Rule.MendsAll(
        scope,
        [In("services.AddIdentityCore<AppUser>();")],
        [In("services.AddIdentityCore<AppUser>(options => " + On + ");")]);

    private static string In(string code) => $$"""
        using Microsoft.AspNetCore.Identity;
        using Microsoft.Extensions.DependencyInjection;

        class AppUser : IdentityUser
        {
            [ProtectedPersonalData]
            public string? Badge { get; set; }
        }

        static class Program
        {
            static void SetUp(IServiceCollection services)
            {
                {{code}}
            }

            static void Main()
            {
            }
        }
        """;
}
