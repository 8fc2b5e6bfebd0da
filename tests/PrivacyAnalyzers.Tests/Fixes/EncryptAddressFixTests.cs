using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class EncryptAddressFixTests
{
    private static readonly FixVerifier Sent =
        Verify.Verify.Fix<PersonalDataOverClearText, EncryptAddressFix>().OnTheWeb().ForFiles();

    private static readonly FixVerifier Configured =
        Verify.Verify.Fix<UnencryptedConnection, EncryptAddressFix>().OnTheWeb().ForFiles();

    [Theory]
    [InlineData("http.PostAsJsonAsync(\"http://a.example/x\", b.Phone);")]
    [InlineData("http.PostAsJsonAsync(\"HTTP://a.example/\" + path, b.Phone);")]
    [InlineData("http.PostAsync($\"http://a.example/{path}\", new StringContent(b.Phone));")]
    [InlineData("var to = \"http://a.example/x\"; http.PostAsJsonAsync(to, b.Phone);")]
    [InlineData("http.PostAsJsonAsync(new Uri(\"http://a.example/x\"), b.Phone);")]
    [InlineData("http.Send(new HttpRequestMessage(HttpMethod.Post, \"http://a.example/x\") "
        + "{ Content = new StringContent(b.Phone) });")]
    [InlineData("http.PostAsJsonAsync(\"http://a.example/x\", new { b.Phone, Site = \"http://b.example\" });")]
    public Task Address_of_a_call_is_encrypted(string code)
    {
        var at = code.IndexOf("://a", StringComparison.Ordinal);
        return Sent.Mends(Sending(code), Sending(code.Insert(at, "s")));
    }

    [Fact]
    public Task Address_of_a_request_that_is_set_later_is_encrypted() => Sent.Mends(
        Sending("var m = new HttpRequestMessage(); m.RequestUri = new Uri(\"http://a.example\"); "
            + "m.Content = new StringContent(b.Phone); http.Send(m);"),
        Sending("var m = new HttpRequestMessage(); m.RequestUri = new Uri(\"https://a.example\"); "
            + "m.Content = new StringContent(b.Phone); http.Send(m);"));

    [Fact]
    public Task Address_in_a_constant_is_encrypted() => Sent.Mends(
        Sending("http.PostAsJsonAsync(Partner, b.Phone);", "http://a.example"),
        Sending("http.PostAsJsonAsync(Partner, b.Phone);", "https://a.example"));

    [Theory]
    [InlineData("http.BaseAddress = new Uri(\"http://a.example/api\");")]
    [InlineData("http.BaseAddress = new Uri(path ?? \"http://a.example/api\");")]
    [InlineData("rabbit.Uri = new Uri(\"amqp://a.example\");")]
    [InlineData("_ = new RestSharp.RestClient(\"http://a.example\");")]
    public Task Address_of_a_client_is_encrypted(string code)
    {
        var at = code.IndexOf("://a", StringComparison.Ordinal);
        return Configured.Mends(Sending(code), Sending(code.Insert(at, "s")));
    }

    [Theory]
    [InlineData("http.PostAsJsonAsync(\"http://a.example:8080/x\", b.Phone);")]
    [InlineData("http.PostAsJsonAsync(Elsewhere.Address, b.Phone);")]
    public Task Address_that_needs_more_than_a_scheme_is_left_alone(string code) =>
        Sent.OffersNothing(Sending(code));

    [Theory]
    [InlineData("smtp.EnableSsl = false;")]
    [InlineData("http.BaseAddress = new Uri(\"http://a.example:8080/api\");")]
    public Task Client_without_such_an_address_is_left_alone(string code) => Configured.OffersNothing(Sending(code));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_addresses_are_encrypted(FixAllScope scope) => Sent.MendsAll(
        scope,
        [Sending("http.PostAsync(\"http://a.example\", new StringContent(b.Phone)); "
            + "http.PostAsJsonAsync(\"http://b.example\", b);")],
        [Sending("http.PostAsync(\"https://a.example\", new StringContent(b.Phone)); "
            + "http.PostAsJsonAsync(\"https://b.example\", b);")]);

    private static string Sending(string code, string partner = "") => $$"""
        using System.Net.Http;
        using System.Net.Http.Json;

        static class Elsewhere
        {
            public static readonly string Address = "http" + "://a.example/x";
        }

        static class Sender
        {
            private const string Partner = "{{partner}}";

            static void Send(
                HttpClient http, RabbitMQ.Client.ConnectionFactory rabbit, System.Net.Mail.SmtpClient smtp,
                Beneficiary b, string path)
            {
                {{code}}
            }
        }
        """;
}
