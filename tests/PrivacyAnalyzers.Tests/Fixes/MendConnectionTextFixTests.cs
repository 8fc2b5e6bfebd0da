using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class MendConnectionTextFixTests
{
    private static readonly FixVerifier Encrypted =
        Verify.Verify.Fix<UnencryptedConnection, MendConnectionTextFix>().OnTheWeb().ForFiles();

    private static readonly FixVerifier Checked =
        Verify.Verify.Fix<CertificateCheckDisabled, MendConnectionTextFix>().OnTheWeb().ForFiles();

    [Theory]
    [InlineData("_ = new SqlConnection(\"Server=db.example;Encrypt=False\");", "Encrypt=False", "Encrypt=True")]
    [InlineData("_ = new SqlConnection(\"encrypt = optional;Server=db.example\");", "optional", "Mandatory")]
    [InlineData("sql.ConnectionString = \"Server=db.example;Encrypt=no;\";", "=no", "=True")]
    [InlineData(
        "_ = new Npgsql.NpgsqlConnection(\"Host=db.example;SSL Mode=Disable\");", "=Disable", "=Require")]
    [InlineData(
        "_ = new MySqlConnector.MySqlConnection($\"Server=db.example;SslMode=none;Password={text}\");",
        "=none",
        "=Required")]
    [InlineData("const string Db = \"Server=db.example;Encrypt=False\"; _ = new SqlConnection(Db);", "False", "True")]
    [InlineData(
        "_ = new Azure.Storage.Blobs.BlobServiceClient(\"DefaultEndpointsProtocol=http;AccountName=camp\");",
        "=http;",
        "=https;")]
    public Task Connection_is_encrypted(string code, string off, string on) =>
        Encrypted.Mends(Method(code), Method(code.Replace(off, on, StringComparison.Ordinal)));

    [Theory]
    [InlineData("_ = new SqlConnection(\"Server=db.example;TrustServerCertificate=True\");", "=True")]
    [InlineData("_ = new SqlConnection(\"Trust Server Certificate=yes;Server=db.example\");", "=yes")]
    public Task Certificate_is_checked(string code, string off) =>
        Checked.Mends(Method(code), Method(code.Replace(off, "=False", StringComparison.Ordinal)));

    [Fact]
    public Task One_rule_leaves_the_setting_of_the_other_alone() => Checked.Mends(
        Method("_ = new SqlConnection(\"Server=db.example;Encrypt=False;TrustServerCertificate=True\");"),
        Method("_ = new SqlConnection(\"Server=db.example;Encrypt=False;TrustServerCertificate=False\");"));

    [Theory]
    [InlineData("sql.Encrypt = false;")]
    [InlineData("_ = new SqlConnection(\"Server=db.example;Encrypt=\" + \"False\");")]
    public Task Other_switch_is_left_alone(string code) =>
        Encrypted.OffersNothing(Method(code));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_connections_are_encrypted(FixAllScope scope) => Encrypted.MendsAll(
        scope,
        [Method("_ = new SqlConnection(\"Server=a.example;Encrypt=no\"); "
            + "_ = new SqlConnection(\"Server=b.example;Encrypt=no\");")],
        [Method("_ = new SqlConnection(\"Server=a.example;Encrypt=True\"); "
            + "_ = new SqlConnection(\"Server=b.example;Encrypt=True\");")]);

    private static string Method(string code) => $$"""
        using Microsoft.Data.SqlClient;

        static class Subject
        {
            static void Connect(SqlConnectionStringBuilder sql, string text)
            {
                {{code}}
            }
        }
        """;
}
