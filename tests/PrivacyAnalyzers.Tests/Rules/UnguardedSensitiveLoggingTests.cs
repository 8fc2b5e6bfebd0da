using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class UnguardedSensitiveLoggingTests
{
    private const string Usings = """
        using Microsoft.EntityFrameworkCore;
        using Microsoft.Extensions.Hosting;
        using Microsoft.AspNetCore.HttpLogging;
        using Microsoft.AspNetCore.SignalR;

        """;

    private static readonly RuleVerifier Rule = Verify.Verify.Rule<UnguardedSensitiveLogging>().OnTheWeb().ForFiles();

    [Theory]
    [InlineData("db.EnableSensitiveDataLogging()")]
    [InlineData("db.EnableSensitiveDataLogging(true)")]
    [InlineData("typed.EnableSensitiveDataLogging()")]
    [InlineData("typed.EnableSensitiveDataLogging(sensitiveDataLoggingEnabled: true)")]
    [InlineData("hub.EnableDetailedErrors = true")]
    [InlineData("circuit.DetailedErrors = true")]
    [InlineData("http.LoggingFields = HttpLoggingFields.All")]
    [InlineData("http.LoggingFields = HttpLoggingFields.RequestBody")]
    [InlineData("http.LoggingFields = HttpLoggingFields.RequestPath | HttpLoggingFields.ResponseBody")]
    [InlineData("Microsoft.IdentityModel.Logging.IdentityModelEventSource.ShowPII = true")]
    public Task Switch_is_reported(string code) => Rule.Reports(Configure("{|PRIV1005:" + code + "|};"));

    [Theory]
    [InlineData("db.EnableSensitiveDataLogging(false)")]
    [InlineData("db.EnableSensitiveDataLogging(flag)")]
    [InlineData("db.EnableSensitiveDataLogging(env.IsDevelopment())")]
    [InlineData("db.EnableThreadSafetyChecks()")]
    [InlineData("hub.EnableDetailedErrors = false")]
    [InlineData("hub.EnableDetailedErrors = env.IsDevelopment()")]
    [InlineData("hub.EnableDetailedErrors = null")]
    [InlineData("http.LoggingFields = HttpLoggingFields.RequestPath")]
    [InlineData("http.LoggingFields = HttpLoggingFields.RequestPropertiesAndHeaders")]
    [InlineData("http.LoggingFields = HttpLoggingFields.Request & ~HttpLoggingFields.RequestBody")]
    [InlineData("Microsoft.IdentityModel.Logging.IdentityModelEventSource.ShowPII = false")]
    public Task Switch_that_is_off_or_configured_is_accepted(string code) => Rule.Accepts(Configure(code + ";"));

    [Fact]
    public Task Switch_in_an_object_initialiser_is_reported() =>
        Rule.Reports(Configure("_ = new HubOptions { {|PRIV1005:EnableDetailedErrors = true|} };"));

    [Fact]
    public Task Switch_in_a_lambda_is_reported() => Rule.Reports(Configure(
        "Action<HttpLoggingOptions> set = o => {|PRIV1005:o.LoggingFields = HttpLoggingFields.All|};"));

    [Theory]
    [InlineData("if (env.IsDevelopment()) db.EnableSensitiveDataLogging();")]
    [InlineData("if (env.IsDevelopment()) { Action set = () => db.EnableSensitiveDataLogging(); set(); }")]
    [InlineData("if (flag && env.IsDevelopment()) db.EnableSensitiveDataLogging();")]
    [InlineData("if (!env.IsDevelopment()) { } else db.EnableSensitiveDataLogging();")]
    [InlineData("if (!env.IsDevelopment()) return; db.EnableSensitiveDataLogging();")]
    [InlineData("if (!env.IsDevelopment()) { throw new Exception(); } db.EnableSensitiveDataLogging();")]
    [InlineData("if (env.IsEnvironment(\"Development\")) db.EnableSensitiveDataLogging();")]
    [InlineData("if (env.IsEnvironment(Environments.Development)) db.EnableSensitiveDataLogging();")]
    [InlineData("if (env.EnvironmentName == \"Development\") db.EnableSensitiveDataLogging();")]
    [InlineData("if (env.EnvironmentName == Environments.Development) db.EnableSensitiveDataLogging();")]
    [InlineData("var dev = env.IsDevelopment(); if (dev) db.EnableSensitiveDataLogging();")]
    [InlineData("_ = env.IsDevelopment() ? db.EnableSensitiveDataLogging() : db;")]
    [InlineData("_ = env.IsDevelopment() && db.EnableSensitiveDataLogging() != null;")]
    [InlineData("\n#if DEBUG\ndb.EnableSensitiveDataLogging();\n#endif\n")]
    [InlineData("\n#if DEBUG && NET\ndb.EnableSensitiveDataLogging();\n#endif\n")]
    public Task Guarded_switch_is_accepted(string code) => Rule.Accepts(Configure(code));

    [Theory]
    [InlineData("if (flag) {|PRIV1005:db.EnableSensitiveDataLogging()|};")]
    [InlineData("if (env.IsProduction()) {|PRIV1005:db.EnableSensitiveDataLogging()|};")]
    [InlineData("if (!env.IsDevelopment()) {|PRIV1005:db.EnableSensitiveDataLogging()|};")]
    [InlineData("if (flag || env.IsDevelopment()) {|PRIV1005:db.EnableSensitiveDataLogging()|};")]
    [InlineData("if (env.IsDevelopment()) { } {|PRIV1005:db.EnableSensitiveDataLogging()|};")]
    [InlineData("if (env.IsDevelopment()) return; {|PRIV1005:db.EnableSensitiveDataLogging()|};")]
    [InlineData("if (env.EnvironmentName != \"Development\") {|PRIV1005:db.EnableSensitiveDataLogging()|};")]
    [InlineData("if (env.IsEnvironment(\"Staging\")) {|PRIV1005:db.EnableSensitiveDataLogging()|};")]
    [InlineData("var dev = env.IsDevelopment(); dev = true; if (dev) {|PRIV1005:db.EnableSensitiveDataLogging()|};")]
    [InlineData("_ = env.IsDevelopment() ? db : {|PRIV1005:db.EnableSensitiveDataLogging()|};")]
    [InlineData("\n#if DEBUG\nflag = true;\n#endif\n{|PRIV1005:db.EnableSensitiveDataLogging()|};")]
    [InlineData("\n#if TRACE\n{|PRIV1005:db.EnableSensitiveDataLogging()|};\n#endif\n")]
    public Task Guard_that_does_not_guard_is_reported(string code) => Rule.Reports(Configure(code));

    [Fact]
    public async Task Finding_names_the_switch()
    {
        var found = await Rule.Reports(Configure("{|PRIV1005:db.EnableSensitiveDataLogging()|};"));

        Assert.StartsWith(
            "'DbContextOptionsBuilder.EnableSensitiveDataLogging' makes the framework write out",
            found.Single().GetMessage(System.Globalization.CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
    }

    private static string Configure(string code) => $$"""
        {{Usings}}static class Subject
        {
            static void Configure(
                IHostEnvironment env,
                DbContextOptionsBuilder db,
                DbContextOptionsBuilder<DbContext> typed,
                HubOptions hub,
                Microsoft.AspNetCore.Components.Server.CircuitOptions circuit,
                HttpLoggingOptions http,
                bool flag)
            {
                {{code}}
            }
        }
        """;
}
