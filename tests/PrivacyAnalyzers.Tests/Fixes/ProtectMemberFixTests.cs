using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class ProtectMemberFixTests
{
    private static readonly FixVerifier Rule =
        Verify.Verify.Fix<SensitiveDataStoredInClear, ProtectMemberFix>().OnTheWeb().ForFiles();

    [Fact]
    public Task Text_of_a_user_is_protected() => Rule.Mends(
        User("[PersonalData, HealthData] public string? State { get; set; }"),
        User("[ProtectedPersonalData]\n    [PersonalData, HealthData] public string? State { get; set; }"));

    [Theory]
    [InlineData("[PersonalData, HealthData] public int State { get; set; }")]
    public Task Number_of_a_user_is_left_alone(string member) => Rule.OffersNothing(User(member));

    [Fact]
    public Task Text_of_another_table_is_left_alone() => Rule.OffersNothing(
        User("[PersonalData, HealthData] public string? State { get; set; }")
            .Replace(": IdentityUser", "", StringComparison.Ordinal)
            .Replace("IdentityDbContext<AppUser>", "DbContext", StringComparison.Ordinal));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_texts_are_protected(FixAllScope scope) => Rule.MendsAll(
        scope,
        [User("[PersonalData, HealthData] public string? A { get; set; }\n"
            + "    [PersonalData, HealthData] public string? B { get; set; }")],
        [User("[ProtectedPersonalData]\n    [PersonalData, HealthData] public string? A { get; set; }\n"
            + "    [ProtectedPersonalData]\n    [PersonalData, HealthData] public string? B { get; set; }")]);

    private static string User(string member) => $$"""
        using Microsoft.AspNetCore.Identity;
        using Microsoft.EntityFrameworkCore;

        [Retention(Days = 1)]
        public class AppUser : IdentityUser
        {
            {{member}}
        }

        public class Register : DbContext
        {
            public DbSet<AppUser> People => Set<AppUser>();
        }
        """;
}
