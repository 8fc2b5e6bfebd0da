using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class CertificateCheckDisabledTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<CertificateCheckDisabled>().OnTheWeb().ForFiles();
    private static readonly RuleVerifier Plain = Verify.Verify.Rule<CertificateCheckDisabled>().ForFiles();

    [Theory]
    [InlineData("http.ServerCertificateCustomValidationCallback = {|PRIV5002:(_, _, _, _) => true|}")]
    [InlineData("http.ServerCertificateCustomValidationCallback = {|PRIV5002:(_, _, _, _) => { return true; }|}")]
    [InlineData("http.ServerCertificateCustomValidationCallback = {|PRIV5002:AcceptAll|}")]
    [InlineData("http.ServerCertificateCustomValidationCallback = "
        + "{|PRIV5002:HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|}")]
    [InlineData("ServicePointManager.ServerCertificateValidationCallback = {|PRIV5002:delegate { return true; }|}")]
    [InlineData("smtp.ServerCertificateValidationCallback = {|PRIV5002:(_, _, _, _) => true|}")]
    [InlineData("{|PRIV5002:kafka.EnableSslCertificateVerification = false|}")]
    [InlineData("{|PRIV5002:sql.TrustServerCertificate = true|}")]
    [InlineData("{|PRIV5002:mqtt.AllowUntrustedCertificates = true|}")]
    [InlineData("{|PRIV5002:mqtt.IgnoreCertificateChainErrors = true|}")]
    [InlineData("{|PRIV5002:tls.WithAllowUntrustedCertificates()|}")]
    [InlineData("{|PRIV5002:tls.WithIgnoreCertificateChainErrors(true)|}")]
    [InlineData("_ = {|PRIV5002:new SqlConnection(\"Server=db.example;Trust Server Certificate=true\")|}")]
    [InlineData("{|PRIV5002:rabbit.AcceptablePolicyErrors = SslPolicyErrors.RemoteCertificateNameMismatch|}")]
    [InlineData("{|PRIV5002:rabbit.AcceptablePolicyErrors = "
        + "SslPolicyErrors.RemoteCertificateNameMismatch | SslPolicyErrors.RemoteCertificateChainErrors|}")]
    public Task Check_that_is_off_is_reported(string code) => Rule.Reports(Configure(code + ";"));

    [Theory]
    [InlineData("http.ServerCertificateCustomValidationCallback = (_, _, _, errors) => errors == SslPolicyErrors.None")]
    [InlineData("http.ServerCertificateCustomValidationCallback = (_, c, _, _) => { if (c is null) return false; "
        + "return true; }")]
    [InlineData("http.ServerCertificateCustomValidationCallback = null")]
    [InlineData("Func<string, bool> any = _ => true")]
    [InlineData("kafka.EnableSslCertificateVerification = true")]
    [InlineData("sql.TrustServerCertificate = flag")]
    [InlineData("rabbit.AcceptablePolicyErrors = SslPolicyErrors.None")]
    [InlineData("mqtt.AllowUntrustedCertificates = flag")]
    [InlineData("tls.WithAllowUntrustedCertificates(false)")]
    [InlineData("tls.WithIgnoreCertificateChainErrors(flag)")]
    [InlineData("tls.WithIgnoreCertificateRevocationErrors()")]
    [InlineData("_ = new SqlConnection(\"Server=db.example;TrustServerCertificate=False\")")]
    [InlineData("_ = new SqlConnection(\"Server=localhost,1433;TrustServerCertificate=True\")")]
    [InlineData("_ = new SqlConnection(\"Server=(localdb)\\\\dev;TrustServerCertificate=True\")")]
    [InlineData("if (env.IsDevelopment()) http.ServerCertificateCustomValidationCallback = (_, _, _, _) => true")]
    public Task Check_that_is_on_is_accepted(string code) => Rule.Accepts(Configure(code + ";"));

    [Theory]
    [InlineData("{|PRIV5002:settings.VerifySslCertificate = false|}")]
    [InlineData("_ = new MongoDB.Driver.MongoClientSettings { {|PRIV5002:VerifySslCertificate = false|} }")]
    [InlineData("{|PRIV5002:settings.AllowInsecureTls = true|}")]
    public Task Check_that_an_older_driver_of_MongoDB_leaves_out_is_reported(string code) =>
        Plain.Reports(ConfigureMongo(code));

    [Theory]
    [InlineData("settings.VerifySslCertificate = true")]
    [InlineData("settings.VerifySslCertificate = flag")]
    [InlineData("settings.AllowInsecureTls = false")]
    public Task Check_that_an_older_driver_of_MongoDB_makes_is_accepted(string code) =>
        Plain.Accepts(ConfigureMongo(code));

    private static string ConfigureMongo(string code) => $$"""
        namespace MongoDB.Driver
        {
            public class MongoClientSettings
            {
                public bool AllowInsecureTls { get; set; }
                public bool VerifySslCertificate { get; set; }
            }
        }

        static class Subject
        {
            static void Configure(MongoDB.Driver.MongoClientSettings settings, bool flag)
            {
                {{code}};
            }
        }
        """;

    private static string Configure(string code) => $$"""
        using System.Net;
        using System.Net.Http;
        using System.Net.Security;
        using System.Security.Cryptography.X509Certificates;
        using Microsoft.Data.SqlClient;
        using Microsoft.Extensions.Hosting;

        static class Subject
        {
            static bool AcceptAll(HttpRequestMessage m, X509Certificate2? c, X509Chain? h, SslPolicyErrors e) => true;

            static void Configure(
                HttpClientHandler http,
                MailKit.Net.Smtp.SmtpClient smtp,
                Confluent.Kafka.ClientConfig kafka,
                SqlConnectionStringBuilder sql,
                RabbitMQ.Client.SslOption rabbit,
                MQTTnet.MqttClientTlsOptions mqtt,
                MQTTnet.MqttClientTlsOptionsBuilder tls,
                IHostEnvironment env,
                bool flag)
            {
                {{code}}
            }
        }
        """;
}
