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

    [Theory]
    [InlineData("Guarded({|PRIV3004:b.Diagnosis|}!)")]
    [InlineData("Guarded({|PRIV3004:b|})")]
    [InlineData("Coded({|PRIV3004:b.Diagnosis|}!)")]
    public Task Sensitive_data_without_the_safeguards_of_the_agreement_is_reported(string call) =>
        Rule.WithGovernance(Guarding).Reports(Sharing(call));

    [Theory]
    [InlineData("Guarded(b.FullName)")]
    [InlineData("Guarded(protector.Protect(b.Diagnosis!))")]
    [InlineData("Coded(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(b.Diagnosis!)))")]
    [InlineData("Locked(b.Diagnosis!)")]
    public Task Data_with_the_safeguards_of_the_agreement_is_accepted(string call) =>
        Rule.WithGovernance(Guarding).Accepts(Sharing(call));

    private const string Guarding = """
        recipient guarded agreement=DSA-1 safeguards=Encrypted,locked-room
        recipient coded agreement=DSA-2 safeguards=Pseudonymised
        recipient locked agreement=DSA-3 safeguards=locked-room
        """;

    private static string Sharing(string call) => $$"""
        [TransferTo("guarded")] void Guarded(object value) { }

        [TransferTo("coded")] void Coded(object value) { }

        [TransferTo("locked")] void Locked(object value) { }

        void Run(Beneficiary b, byte[] key, Microsoft.AspNetCore.DataProtection.IDataProtector protector)
        {
            {{call}};
        }
        """
        .Replace("HMACSHA256", "System.Security.Cryptography.HMACSHA256", StringComparison.Ordinal)
        .Replace(
            "protector.Protect(",
            "Microsoft.AspNetCore.DataProtection.DataProtectionCommonExtensions.Protect(protector, ",
            StringComparison.Ordinal);

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
