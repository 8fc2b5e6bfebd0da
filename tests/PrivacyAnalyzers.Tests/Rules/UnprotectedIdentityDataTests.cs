using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class UnprotectedIdentityDataTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<UnprotectedIdentityData>().OnTheWeb().ForPrograms();

    private const string Protected = "[ProtectedPersonalData] ";

    [Theory]
    [InlineData("{|PRIV2010:services.AddIdentityCore<AppUser>()|};")]
    [InlineData("{|PRIV2010:services.AddIdentityCore<AppUser>(o => o.Stores.ProtectPersonalData = false)|};")]
    public Task Identity_without_its_option_is_reported(string setUp) => Rule.Reports(Code(Protected, setUp));

    [Theory]
    [InlineData("services.AddIdentityCore<AppUser>(o => o.Stores.ProtectPersonalData = true);")]
    [InlineData("services.AddIdentityCore<AppUser>(); "
        + "services.Configure<IdentityOptions>(o => o.Stores.ProtectPersonalData = true);")]
    [InlineData("services.AddIdentityCore<IdentityUser>();")]
    public Task Identity_with_its_option_is_accepted(string setUp) => Rule.Accepts(Code(Protected, setUp));

    [Fact]
    public Task User_without_protected_members_is_accepted() =>
        Rule.Accepts(Code("[PersonalData] ", "services.AddIdentityCore<AppUser>();"));

    private static string Code(string attribute, string setUp) => $$"""
        using Microsoft.AspNetCore.Identity;
        using Microsoft.Extensions.DependencyInjection;
        class AppUser : IdentityUser { {{attribute}}public string? NationalId { get; set; } }
        static class Program
        {
            static void SetUp(IServiceCollection services) { {{setUp}} }
            static void Main() { }
        }
        """;
}
