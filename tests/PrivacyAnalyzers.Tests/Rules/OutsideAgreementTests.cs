using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class OutsideAgreementTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<OutsideAgreement>().OnTheWeb().WithGovernance("""
        purpose cash-2026
        purpose survey
        recipient bank-x agreement=D categories=Pseudonym,Financial,Contact purposes=cash-2026 hosts=api.bank-x.example
        recipient any agreement=DSA-2
        """);

    [Theory]
    [InlineData("bank.Pay({|PRIV3004:b.Diagnosis|}!)")]
    [InlineData("bank.Pay({|PRIV3004:b.FullName|})")]
    [InlineData("bank.PayAll({|PRIV3004:b|})")]
    [InlineData("bank.Pay({|PRIV3004:a.Phone|})")]
    [InlineData("Send({|PRIV3004:b.FullName|})")]
    [InlineData("System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync("
        + "http, \"https://api.bank-x.example/pay\", {|PRIV3004:b.FullName|})")]
    public Task Data_that_the_agreement_does_not_cover_is_reported(string call) => Rule.Reports(In(call));

    [Theory]
    [InlineData("bank.Pay(b.CaseCode)")]
    [InlineData("bank.Pay(b.Phone)")]
    [InlineData("bank.Pay(a.Account)")]
    [InlineData("bank.Pay(b.Camp)")]
    [InlineData("Any(b.Diagnosis!)")]
    [InlineData("Nobody(b.Diagnosis!)")]
    [InlineData("System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync("
        + "http, \"https://unknown.example/pay\", b.FullName)")]
    public Task Data_that_the_agreement_covers_is_accepted(string call) => Rule.Accepts(In(call));

    private static string In(string call) => $$"""
        class Answers
        {
            [ContactData, Purpose("survey")] public string Phone { get; set; } = "";
            [FinancialData, Purpose("survey", "cash-2026")] public string Account { get; set; } = "";
        }

        [TransferTo("bank-x")]
        interface IBank
        {
            [TransferTo("bank-x")] Task Pay(string text);
            [TransferTo("bank-x")] Task PayAll(Beneficiary b);
        }

        void Send([TransferTo("bank-x")] string text) { }

        [TransferTo("any")] void Any(string text) { }

        void Nobody(string text) { }

        void Run(Beneficiary b, Answers a, IBank bank, System.Net.Http.HttpClient http)
        {
            {{call}};
        }
        """;
}
