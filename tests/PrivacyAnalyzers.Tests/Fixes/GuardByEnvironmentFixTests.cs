using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class GuardByEnvironmentFixTests
{
    private static readonly FixVerifier Rule =
        Verify.Verify.Fix<UnguardedSensitiveLogging, GuardByEnvironmentFix>().OnTheWeb().ForFiles();

    [Theory]
    [InlineData("db.EnableSensitiveDataLogging();", "db.EnableSensitiveDataLogging(env.IsDevelopment());")]
    [InlineData("db.EnableSensitiveDataLogging(true);", "db.EnableSensitiveDataLogging(env.IsDevelopment());")]
    [InlineData(
        "db.EnableDetailedErrors().EnableSensitiveDataLogging(sensitiveDataLoggingEnabled: true)"
            + ".EnableDetailedErrors();",
        "db.EnableDetailedErrors().EnableSensitiveDataLogging(sensitiveDataLoggingEnabled: env.IsDevelopment())"
            + ".EnableDetailedErrors();")]
    [InlineData("hub.EnableDetailedErrors = true;", "hub.EnableDetailedErrors = env.IsDevelopment();")]
    [InlineData(
        "_ = new HubOptions { EnableDetailedErrors = true };",
        "_ = new HubOptions { EnableDetailedErrors = env.IsDevelopment() };")]
    [InlineData(
        "Microsoft.IdentityModel.Logging.IdentityModelEventSource.ShowPII = true;",
        "Microsoft.IdentityModel.Logging.IdentityModelEventSource.ShowPII = env.IsDevelopment();")]
    public Task Switch_depends_on_the_environment(string before, string after) =>
        Rule.Mends(Method(before), Method(after));

    [Fact]
    public Task Switch_with_more_than_on_and_off_is_guarded() => Rule.Mends(
        Method("""
            _ = flag;
                    http.LoggingFields = HttpLoggingFields.All
                        | HttpLoggingFields.Duration; // while we look for it
                    _ = flag;
            """),
        Method("""
            _ = flag;
                    if (env.IsDevelopment())
                    {
                        http.LoggingFields = HttpLoggingFields.All
                            | HttpLoggingFields.Duration; // while we look for it
                    }
                    _ = flag;
            """));

    [Theory]
    [InlineData("Action<HttpLoggingOptions> set = o => o.LoggingFields = HttpLoggingFields.All;")]
    [InlineData("if (flag) http.LoggingFields = HttpLoggingFields.All;")]
    [InlineData("Action<DbContextOptionsBuilder> set = static o => o.EnableSensitiveDataLogging();")]
    public Task Switch_that_cannot_be_guarded_where_it_stands_is_left_alone(string code) =>
        Rule.OffersNothing(Method(code));

    [Fact]
    public Task Builder_of_a_web_application_knows_the_environment() => Rule.ForPrograms().Mends(
        Program("db.EnableThreadSafetyChecks().EnableSensitiveDataLogging()"),
        Program("db.EnableThreadSafetyChecks().EnableSensitiveDataLogging(builder.Environment.IsDevelopment())"));

    [Fact]
    public Task Every_environment_in_scope_has_its_entry() => Rule.Offers(
        """
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.Extensions.Hosting;

        class Startup(IWebHostEnvironment web, Beneficiary anybody)
        {
            void Configure(DbContextOptionsBuilder db, HostBuilderContext context) => db.EnableSensitiveDataLogging();
            object Use() => anybody;
        }
        """,
        "Switch on in development only, if 'context.HostingEnvironment.IsDevelopment()'",
        "Switch on in development only, if 'web.IsDevelopment()'");

    [Theory]
    [InlineData("static void Configure(DbContextOptionsBuilder db) => db.EnableSensitiveDataLogging();")]
    [InlineData("static void Set(DbContextOptionsBuilder db, IConfiguration env) => db.EnableSensitiveDataLogging();")]
    [InlineData("IHostEnvironment? env; void Set(DbContextOptionsBuilder db) => db.EnableSensitiveDataLogging();")]
    public Task Place_that_knows_no_environment_is_left_alone(string method) => Rule.OffersNothing($$"""
        using Microsoft.EntityFrameworkCore;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.Hosting;

        class Startup
        {
            {{method}}
        }
        """);

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_switches_depend_on_the_environment(FixAllScope scope) => Rule.MendsAll(
        scope,
        [Method("db.EnableSensitiveDataLogging().EnableSensitiveDataLogging(); hub.EnableDetailedErrors = true;")],
        [
            Method("db.EnableSensitiveDataLogging(env.IsDevelopment())"
                + ".EnableSensitiveDataLogging(env.IsDevelopment()); hub.EnableDetailedErrors = env.IsDevelopment();"),
        ]);

    private static string Program(string call) => $$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddDbContext<DbContext>(db => {{call}});
        var app = builder.Build();
        app.Run();
        """;

    private static string Method(string code) => $$"""
        using Microsoft.AspNetCore.HttpLogging;
        using Microsoft.AspNetCore.SignalR;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.Extensions.Hosting;

        static class Startup
        {
            static void Configure(
                IHostEnvironment env, DbContextOptionsBuilder db, HubOptions hub, HttpLoggingOptions http, bool flag)
            {
                {{code}}
            }
        }
        """;
}
