using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class UndeclaredRecipientTests
{
    private const string Recipients =
        "recipient bank-x agreement=DSA-1 hosts=api.bank-x.example clients=Subject.IBank,Subject.BankClient";

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
