using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class RemoveSafeguardSwitchTests
{
    private static readonly FixVerifier Certificates =
        Verify.Verify.Fix<CertificateCheckDisabled, RemoveSwitchFix>().OnTheWeb().ForFiles();

    private static readonly FixVerifier Errors =
        Verify.Verify.Fix<ErrorDetailsInAnswers, RemoveSwitchFix>().OnTheWeb().ForFiles();

    private static readonly FixVerifier GuardedErrors =
        Verify.Verify.Fix<ErrorDetailsInAnswers, GuardByEnvironmentFix>().OnTheWeb().ForFiles();

    [Theory]
    [InlineData(
        "http.ServerCertificateCustomValidationCallback = (_, _, _, _) => true;\n        http.UseProxy = flag;",
        "http.UseProxy = flag;")]
    [InlineData(
        "http.ServerCertificateCustomValidationCallback = AcceptAll;\n        http.UseProxy = flag;",
        "http.UseProxy = flag;")]
    [InlineData(
        "_ = new HttpClientHandler { UseProxy = flag, ServerCertificateCustomValidationCallback ="
            + " HttpClientHandler.DangerousAcceptAnyServerCertificateValidator };",
        "_ = new HttpClientHandler { UseProxy = flag };")]
    public Task Callback_that_accepts_all_is_removed(string before, string after) =>
        Certificates.Mends(Method(before), Method(after));

    [Theory]
    [InlineData("sql.TrustServerCertificate = true;")]
    [InlineData("sql.ConnectionString = \"Server=db.example;TrustServerCertificate=True\";")]
    [InlineData("_ = new SslStream(stream, false, (_, _, _, _) => true);")]
    public Task Other_switch_is_left_alone(string code) => Certificates.OffersNothing(Method(code));

    [Fact]
    public Task Error_page_is_removed() => Errors.Mends(
        Method("app.UseDeveloperExceptionPage();\n        app.UseRouting();"),
        Method("app.UseRouting();"));

    [Fact]
    public Task Error_page_is_guarded() => GuardedErrors.Mends(
        Method("app.UseDeveloperExceptionPage();"),
        Method("if (env.IsDevelopment())\n        {\n            app.UseDeveloperExceptionPage();\n        }"),
        "Switch on in development only, if 'env.IsDevelopment()'");

    [Fact]
    public Task Error_in_an_answer_is_no_switch() =>
        Errors.OffersNothing(Method("Results.BadRequest(new Exception().ToString());"));

    private static string Method(string code) => $$"""
        using System.IO;
        using System.Net.Http;
        using System.Net.Security;
        using System.Security.Cryptography.X509Certificates;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Data.SqlClient;
        using Microsoft.Extensions.Hosting;

        static class Subject
        {
            static bool AcceptAll(HttpRequestMessage m, X509Certificate2? c, X509Chain? h, SslPolicyErrors e) => true;

            static void Configure(
                HttpClientHandler http, SqlConnectionStringBuilder sql, WebApplication app, IHostEnvironment env,
                Stream stream, bool flag)
            {
                {{code}}
            }
        }
        """;
}
