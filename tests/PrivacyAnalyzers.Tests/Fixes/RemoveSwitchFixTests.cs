using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class RemoveSwitchFixTests
{
    private static readonly FixVerifier Rule =
        Verify.Verify.Fix<UnguardedSensitiveLogging, RemoveSwitchFix>().OnTheWeb().ForFiles();

    [Theory]
    [InlineData(
        "db.EnableThreadSafetyChecks().EnableSensitiveDataLogging().EnableDetailedErrors();",
        "db.EnableThreadSafetyChecks().EnableDetailedErrors();")]
    [InlineData(
        "db.EnableThreadSafetyChecks()\n            .EnableSensitiveDataLogging(true);",
        "db.EnableThreadSafetyChecks();")]
    [InlineData(
        "Func<DbContextOptionsBuilder, object> set = o => o.EnableSensitiveDataLogging();",
        "Func<DbContextOptionsBuilder, object> set = o => o;")]
    [InlineData(
        "_ = new HubOptions { EnableDetailedErrors = true };",
        "_ = new HubOptions { };")]
    [InlineData(
        "_ = new HubOptions { EnableDetailedErrors = true, MaximumReceiveMessageSize = 1 };",
        "_ = new HubOptions { MaximumReceiveMessageSize = 1 };")]
    [InlineData(
        "_ = new HubOptions { MaximumReceiveMessageSize = 1, EnableDetailedErrors = true, };",
        "_ = new HubOptions { MaximumReceiveMessageSize = 1, };")]
    [InlineData("_ = flag; hub.EnableDetailedErrors = true; _ = flag;", "_ = flag;  _ = flag;")]
    public Task Switch_is_removed(string before, string after) => Rule.Mends(Method(before), Method(after));

    [Fact]
    public Task Statement_goes_with_its_line() => Rule.Mends(
        Method("""
            _ = flag;
                    // Above.
                    http.LoggingFields = HttpLoggingFields.All; // why not
                    _ = flag;
            """),
        Method("""
            _ = flag;
                    // Above.
                    _ = flag;
            """));

    [Theory]
    [InlineData("Action<DbContextOptionsBuilder> set = o => o.EnableSensitiveDataLogging();")]
    [InlineData("if (flag) hub.EnableDetailedErrors = true;")]
    [InlineData("Action<HubOptions> set = o => o.EnableDetailedErrors = true;")]
    [InlineData("db.EnableThreadSafetyChecks() /* sure */ .EnableSensitiveDataLogging().EnableDetailedErrors();")]
    public Task Switch_that_its_place_needs_is_left_alone(string code) => Rule.OffersNothing(Method(code));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_switches_are_removed(FixAllScope scope) => Rule.MendsAll(
        scope,
        [
            Method("db.EnableThreadSafetyChecks().EnableSensitiveDataLogging();\n"
                + "        hub.EnableDetailedErrors = true;\n"),
        ],
        [Method("db.EnableThreadSafetyChecks();\n")]);

    [Fact]
    public Task Top_level_statement_is_removed() => Rule.ForPrograms().Mends(
        """
        using Microsoft.EntityFrameworkCore;

        var db = new DbContextOptionsBuilder();
        db.EnableSensitiveDataLogging();
        Console.WriteLine(db.Options);
        """,
        """
        using Microsoft.EntityFrameworkCore;

        var db = new DbContextOptionsBuilder();
        Console.WriteLine(db.Options);
        """);

    private static string Method(string code) => $$"""
        using Microsoft.AspNetCore.HttpLogging;
        using Microsoft.AspNetCore.SignalR;
        using Microsoft.EntityFrameworkCore;

        static class Startup
        {
            static void Configure(DbContextOptionsBuilder db, HubOptions hub, HttpLoggingOptions http, bool flag)
            {
                {{code}}
            }
        }
        """;
}
