using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class UndeclaredRecipientTests
{
    private const string Recipients =
        "recipient bank-x agreement=DSA-1 hosts=api.bank-x.example clients=Subject.IBank,Subject.BankClient";

    private const string Binder = "Microsoft.Extensions.Configuration.ConfigurationBinder";

    private static readonly RuleVerifier Undeclaring = Verify.Verify.Rule<UndeclaredRecipient>().OnTheWeb();

    private static readonly RuleVerifier Rule = Undeclaring.WithGovernance(Recipients);

    [Theory]
    [InlineData("http.PostAsJsonAsync(\"https://unknown.example/upload\", {|PRIV3003:b|})")]
    [InlineData("http.PostAsync(\"https://unknown.example/\", {|PRIV3003:new StringContent(b.FullName)|})")]
    [InlineData("http.GetStringAsync({|PRIV3003:$\"https://unknown.example/?name={b.FullName}\"|})")]
    [InlineData("shop.Send({|PRIV3003:b.FullName|})")]
    [InlineData("Upload({|PRIV3003:b|}, http)")]
    public Task Recipient_that_is_not_declared_is_reported(string call) => Rule.Reports(In(call));

    [Theory]
    [InlineData("http.PostAsJsonAsync(\"https://api.bank-x.example/pay\", b)")]
    [InlineData("http.PostAsJsonAsync(\"https://API.bank-x.example/pay\", b)")]
    [InlineData("http.PostAsJsonAsync(\"https://localhost/pay\", b)")]
    [InlineData("http.PostAsJsonAsync(\"pay\", b)")]
    [InlineData("http.PostAsJsonAsync(address, b)")]
    [InlineData("http.PostAsJsonAsync(\"https://unknown.example/upload\", b.Camp)")]
    [InlineData("bank.Send(b.FullName)")]
    [InlineData("new BankClient(http).Pay(b)")]
    [InlineData("new Marked(http).Pay(b)")]
    [InlineData("Outside(b)")]
    public Task Recipient_that_is_declared_or_not_known_is_accepted(string call) => Rule.Accepts(In(call));

    [Fact]
    public Task Project_that_declares_no_recipients_is_not_asked() =>
        Undeclaring.Accepts(In("http.PostAsJsonAsync(\"https://unknown.example/upload\", b)"));

    [Theory]
    [InlineData("configuration[\"Partners:Other:Url\"]")]
    [InlineData("configuration.GetSection(\"Partners:Other\")[\"Url\"]")]
    [InlineData("configuration.GetSection(\"Partners\").GetSection(\"Other\").Value")]
    [InlineData("configuration[\"Partners:Other:Url\"] + \"/people\"")]
    [InlineData("$\"{configuration[\"Partners:Other:Url\"]}/people\"")]
    [InlineData(Binder + ".GetValue<string>(configuration, \"Partners:Other\")")]
    [InlineData("options.OtherUrl")]
    public Task Configured_address_that_belongs_to_nobody_is_reported(string address) =>
        Rule.WithGovernance(Keys).Reports(Sending($"{address}, {{|PRIV3003:b|}}"));

    [Theory]
    [InlineData("configuration[\"Partners:BankX:Url\"]")]
    [InlineData("configuration[\"partners:bankx:url\"]")]
    [InlineData("configuration.GetSection(\"Partners:BankX\")[\"Url\"]")]
    [InlineData("configuration[key]")]
    [InlineData("key")]
    [InlineData("options.BankUrl")]
    public Task Configured_address_of_a_recipient_or_of_an_unknown_key_is_accepted(string address) =>
        Rule.WithGovernance(Keys).Accepts(Sending($"{address}, b"));

    [Theory]
    [InlineData("configuration[\"Partners:Other:Url\"]")]
    [InlineData("options.OtherUrl")]
    public Task Project_that_declares_no_keys_is_not_asked_about_configured_addresses(string address) =>
        Rule.Accepts(Sending($"{address}, b"));

    [Theory]
    [InlineData("https://unknown.example", true)]
    [InlineData("https://api.bank-x.example", false)]
    [InlineData("https://localhost", false)]
    public Task Base_address_of_a_client_tells_the_recipient(string host, bool isReported)
    {
        var value = isReported ? "{|PRIV3003:b|}" : "b";
        var code = Clients.Replace("HOST", host, StringComparison.Ordinal)
            .Replace("VALUE", value, StringComparison.Ordinal);
        return isReported ? Rule.ForFiles().Reports(code) : Rule.ForFiles().Accepts(code);
    }

    private const string Keys =
        "recipient bank-x agreement=DSA-1 keys=Partners:BankX,Subject.PartnerOptions.BankUrl";

    private const string Clients = """
        using System.Net.Http;
        using System.Net.Http.Json;
        using Microsoft.Extensions.DependencyInjection;

        class RegisterClient(HttpClient http)
        {
            public Task Send(Beneficiary b) => http.PostAsJsonAsync("people", VALUE);
        }

        class CardClient
        {
            private readonly HttpClient _http = new();

            public CardClient() => _http.BaseAddress = new Uri("HOST/cards/");

            public Task Send(Beneficiary b) => _http.PostAsJsonAsync("people", VALUE);
        }

        class OtherClient(HttpClient http)
        {
            public Task Send(Beneficiary b) => http.PostAsJsonAsync("people", b);
        }

        static class Setup
        {
            public static void Add(IServiceCollection services) =>
                services.AddHttpClient<RegisterClient>(http => http.BaseAddress = new Uri("HOST/"));
        }
        """;

    private static string Sending(string arguments) => $$"""
        class PartnerOptions
        {
            public string BankUrl { get; set; } = "";

            public string OtherUrl { get; set; } = "";
        }

        void Run(
            Beneficiary b,
            System.Net.Http.HttpClient http,
            Microsoft.Extensions.Configuration.IConfiguration configuration,
            PartnerOptions options,
            string key)
        {
            System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync(http, {{arguments}});
        }
        """;

    private static string In(string call) => $$"""
        interface IBank { [Refit.Post("/pay")] Task Send([Refit.Body] string text); }

        interface IShop { [Refit.Post("/pay")] Task Send([Refit.Body] string text); }

        class BankClient(HttpClient http)
        {
            public void Pay(Beneficiary b) =>
                HttpClientJsonExtensions.PostAsJsonAsync(http, "https://new.bank-x.example/", b);
        }

        [TransferTo("bank-x")]
        class Marked(HttpClient http)
        {
            public void Pay(Beneficiary b) =>
                HttpClientJsonExtensions.PostAsJsonAsync(http, "https://new.bank-x.example/", b);
        }

        [TransferTo("bank-x")] void Outside(Beneficiary b) { }

        static void Upload(object value, HttpClient http) =>
            HttpClientJsonExtensions.PostAsJsonAsync(http, "https://unknown.example/", value);

        void Run(Beneficiary b, HttpClient http, string address, IBank bank, IShop shop)
        {
            {{call.Replace(
                "http.PostAsJsonAsync(",
                "HttpClientJsonExtensions.PostAsJsonAsync(http, ",
                StringComparison.Ordinal)}};
        }
        """
        .Replace("HttpClientJsonExtensions", "System.Net.Http.Json.HttpClientJsonExtensions", StringComparison.Ordinal)
        .Replace("HttpClient http", "System.Net.Http.HttpClient http", StringComparison.Ordinal)
        .Replace("new StringContent", "new System.Net.Http.StringContent", StringComparison.Ordinal);
}
