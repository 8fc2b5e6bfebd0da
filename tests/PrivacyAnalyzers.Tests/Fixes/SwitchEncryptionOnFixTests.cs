using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class SwitchEncryptionOnFixTests
{
    private static readonly FixVerifier Encrypted =
        Verify.Verify.Fix<UnencryptedConnection, SwitchEncryptionOnFix>().OnTheWeb().ForFiles();

    private static readonly FixVerifier Checked =
        Verify.Verify.Fix<CertificateCheckDisabled, SwitchEncryptionOnFix>().OnTheWeb().ForFiles();

    [Theory]
    [InlineData("smtp.EnableSsl = false;", "smtp.EnableSsl = true;")]
    [InlineData("_ = new SmtpClient(\"m.example\") { EnableSsl = false };",
        "_ = new SmtpClient(\"m.example\") { EnableSsl = true };")]
    [InlineData("sql.Encrypt = SqlConnectionEncryptOption.Optional;",
        "sql.Encrypt = SqlConnectionEncryptOption.Mandatory;")]
    [InlineData("postgres.SslMode = Npgsql.SslMode.Disable;", "postgres.SslMode = Npgsql.SslMode.Require;")]
    [InlineData("mysql.SslMode = MySqlConnector.MySqlSslMode.None;",
        "mysql.SslMode = MySqlConnector.MySqlSslMode.Required;")]
    [InlineData("kafka.SecurityProtocol = Confluent.Kafka.SecurityProtocol.SaslPlaintext;",
        "kafka.SecurityProtocol = Confluent.Kafka.SecurityProtocol.SaslSsl;")]
    [InlineData("mail.Connect(\"m.example\", 25, SecureSocketOptions.None);",
        "mail.Connect(\"m.example\", 25, SecureSocketOptions.StartTls);")]
    [InlineData("mail.ConnectAsync(\"m.example\", 25, useSsl: false);",
        "mail.ConnectAsync(\"m.example\", 25, SecureSocketOptions.StartTls);")]
    [InlineData("using var own = new SmtpClient(\"m.example\", 25); own.Send(message);",
        "using var own = new SmtpClient(\"m.example\", 25) { EnableSsl = true }; own.Send(message);")]
    [InlineData("SmtpClient own = new(\"m.example\") { Port = 587 }; own.Send(message);",
        "SmtpClient own = new(\"m.example\") { Port = 587, EnableSsl = true }; own.Send(message);")]
    [InlineData("cookie.Secure = false;", "cookie.Secure = true;")]
    [InlineData("cookies.SecurePolicy = Microsoft.AspNetCore.Http.CookieSecurePolicy.None;",
        "cookies.SecurePolicy = Microsoft.AspNetCore.Http.CookieSecurePolicy.Always;")]
    public Task Encryption_is_switched_on(string before, string after) =>
        Encrypted.Mends(Method(before), Method(after));

    [Theory]
    [InlineData("sql.TrustServerCertificate = true;", "sql.TrustServerCertificate = false;")]
    [InlineData("kafka.EnableSslCertificateVerification = false;", "kafka.EnableSslCertificateVerification = true;")]
    [InlineData("rabbit.Ssl.AcceptablePolicyErrors = System.Net.Security.SslPolicyErrors.RemoteCertificateChainErrors;",
        "rabbit.Ssl.AcceptablePolicyErrors = System.Net.Security.SslPolicyErrors.None;")]
    public Task Check_is_switched_on(string before, string after) => Checked.Mends(Method(before), Method(after));

    [Theory]
    [InlineData("rabbit.Uri = new Uri(\"amqp://queue.example\");")]
    [InlineData("sql.ConnectionString = \"Server=db.example;Encrypt=False\";")]
    [InlineData("const bool Off = false; smtp.EnableSsl = Off;")]
    public Task Other_way_to_send_in_clear_is_left_alone(string code) => Encrypted.OffersNothing(Method(code));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_switches_are_turned(FixAllScope scope) => Encrypted.MendsAll(
        scope,
        [Method("smtp.EnableSsl = false; mail.Connect(\"m.example\", 25, false);")],
        [Method("smtp.EnableSsl = true; mail.Connect(\"m.example\", 25, SecureSocketOptions.StartTls);")]);

    private static string Method(string code) => $$"""
        using System.Net.Mail;
        using MailKit.Security;
        using Microsoft.Data.SqlClient;

        static class Subject
        {
            static void Configure(
                SmtpClient smtp,
                SqlConnectionStringBuilder sql,
                Npgsql.NpgsqlConnectionStringBuilder postgres,
                MySqlConnector.MySqlConnectionStringBuilder mysql,
                Confluent.Kafka.ClientConfig kafka,
                RabbitMQ.Client.ConnectionFactory rabbit,
                MailKit.Net.Smtp.SmtpClient mail,
                Microsoft.AspNetCore.Http.CookieOptions cookie,
                Microsoft.AspNetCore.Http.CookieBuilder cookies,
                MailMessage message)
            {
                {{code}}
            }
        }
        """;
}
