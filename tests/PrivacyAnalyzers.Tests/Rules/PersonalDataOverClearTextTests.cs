using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class PersonalDataOverClearTextTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<PersonalDataOverClearText>().OnTheWeb();

    [Theory]
    [InlineData("\"http://partner.example/api\"")]
    [InlineData("\"HTTP://partner.example\"")]
    [InlineData("\"http://10.1.2.3:8080/api\"")]
    [InlineData("$\"http://partner.example/api/{number}\"")]
    [InlineData("$\"{Host}/api\"")]
    [InlineData("Host + \"/api/\" + number")]
    [InlineData("ReadOnly")]
    [InlineData("string.Format(\"http://partner.example/{0}\", number)")]
    [InlineData("new Uri(\"http://partner.example\")")]
    [InlineData("new Uri(new Uri(\"http://partner.example\"), \"api\")")]
    [InlineData("variable")]
    public Task Content_for_an_address_in_clear_is_reported(string address) => Rule.Reports(Send(address, true));

    [Theory]
    [InlineData("\"https://partner.example/api\"")]
    [InlineData("\"api/people\"")]
    [InlineData("\"http://localhost:5000/api\"")]
    [InlineData("\"http://127.0.0.1/api\"")]
    [InlineData("\"http://[::1]:5000/api\"")]
    [InlineData("\"http://registry/api\"")]
    [InlineData("\"http://registry.default.svc.cluster.local/api\"")]
    [InlineData("$\"http://{configured}/api\"")]
    [InlineData("$\"{configured}/api\"")]
    [InlineData("configured")]
    [InlineData("new Uri(configured)")]
    [InlineData("Changed")]
    [InlineData("reassigned")]
    public Task Content_for_any_other_address_is_accepted(string address) => Rule.Accepts(Send(address, false));

    [Fact]
    public async Task Finding_names_data_and_call()
    {
        var found = await Rule.Reports("""
            Task Send(Beneficiary b, System.Net.Http.HttpClient http) => http.PostAsync(
                "http://partner.example",
                {|PRIV3001:new System.Net.Http.StringContent({|source:b.FullName|})|});
            """);

        Assert.Equal(
            "'Beneficiary.FullName' (identity) is sent in clear by 'HttpClient.PostAsync'; use an encrypted address",
            found.Single().GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("new(System.Net.Http.HttpMethod.Post, \"http://partner.example\")")]
    [InlineData("new() { RequestUri = new Uri(\"http://partner.example\") }")]
    public Task Request_message_for_an_address_in_clear_is_reported(string message) => Rule.Reports($$"""
        Task Send(Beneficiary b, System.Net.Http.HttpClient http)
        {
            System.Net.Http.HttpRequestMessage request = {{message}};
            request.Content = new System.Net.Http.StringContent(b.FullName);
            return http.SendAsync({|PRIV3001:request|});
        }
        """);

    [Theory]
    [InlineData("new(System.Net.Http.HttpMethod.Post, \"https://partner.example\")")]
    [InlineData("new() { RequestUri = configured }")]
    public Task Request_message_for_another_address_is_accepted(string message) => Rule.Accepts($$"""
        Task Send(Beneficiary b, System.Net.Http.HttpClient http, Uri configured)
        {
            System.Net.Http.HttpRequestMessage request = {{message}};
            request.Content = new System.Net.Http.StringContent(b.FullName);
            return http.SendAsync(request);
        }
        """);

    [Fact]
    public Task Call_inside_a_helper_is_reported_where_data_goes_in() => Rule.Reports("""
        Task Post(System.Net.Http.HttpClient http, string text) =>
            http.PostAsync("http://partner.example", new System.Net.Http.StringContent(text));

        Task Send(Beneficiary b, System.Net.Http.HttpClient http) => Post(http, {|PRIV3001:b.FullName|});
        """);

    [Fact]
    public Task Encrypted_call_inside_a_helper_is_accepted() => Rule.Accepts("""
        Task Post(System.Net.Http.HttpClient http, string text) =>
            http.PostAsync("https://partner.example", new System.Net.Http.StringContent(text));

        Task Send(Beneficiary b, System.Net.Http.HttpClient http) => Post(http, b.FullName);
        """);

    [Fact]
    public Task Query_of_an_address_in_clear_is_reported() => Rule.Reports("""
        Task Find(Beneficiary b, System.Net.Http.HttpClient http) =>
            http.GetAsync({|PRIV3001:$"http://partner.example/people?case={b.CaseCode}"|});
        """);

    [Fact]
    public Task Web_socket_in_clear_is_reported() => Rule.Reports("""
        Task Open(Beneficiary b, System.Net.WebSockets.ClientWebSocket socket) => socket.ConnectAsync(
            {|PRIV3001:new Uri("ws://partner.example/" + b.CaseCode)|},
            default);
        """);

    [Fact]
    public Task Encrypted_content_is_accepted() => Rule.Accepts("""
        Task Send(
            Beneficiary b,
            System.Net.Http.HttpClient http,
            Microsoft.AspNetCore.DataProtection.IDataProtector protector) => http.PostAsync(
                "http://partner.example",
                new System.Net.Http.ByteArrayContent(protector.Protect(Encoding.UTF8.GetBytes(b.FullName))));
        """);

    private static string Send(string address, bool isClear)
    {
        var argument = isClear ? "{|PRIV3001:content|}" : "content";
        return $$"""
            private const string Host = "http://partner.example";
            private static readonly string ReadOnly = "http://partner.example";
            private static string Changed = "http://partner.example";

            Task Send(Beneficiary b, System.Net.Http.HttpClient http, string configured, int number)
            {
                var variable = "http://partner.example";
                var reassigned = "http://partner.example";
                reassigned = configured;
                var content = new System.Net.Http.StringContent(b.FullName);
                return http.PostAsync({{address}}, {{argument}});
            }
            """;
    }
}
