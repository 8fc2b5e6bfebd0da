using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class SendTransferObjectFixTests
{
    private const string Dto =
        "\n\ninternal sealed record BeneficiaryDto([property: PseudonymData] string CaseCode, int HouseholdSize, "
            + "string Camp);";

    private const string New = "new BeneficiaryDto(b.CaseCode, b.HouseholdSize, b.Camp)";

    private static readonly FixVerifier Rule =
        Verify.Verify.Fix<PersonalProfileSentOutside, SendTransferObjectFix>().OnTheWeb().ForFiles();

    [Fact]
    public Task Record_for_the_recipient_is_written_and_filled() => Rule.Mends(
        Sender("http.PostAsJsonAsync(\"https://bank.example\", b)"),
        Sender($"http.PostAsJsonAsync(\"https://bank.example\", {New})") + Dto);

    [Fact]
    public Task Recipient_gets_what_its_agreement_covers() =>
        Verify.Verify.Fix<OutsideAgreement, SendTransferObjectFix>().OnTheWeb().ForFiles()
            .WithGovernance("recipient bank agreement=DSA-1 categories=Pseudonym hosts=bank.example")
            .Mends(
                Sender("http.PostAsJsonAsync(\"https://bank.example\", b)"),
                Sender($"http.PostAsJsonAsync(\"https://bank.example\", {New})") + Dto);

    [Fact]
    public Task Recipient_whose_agreement_does_not_cover_the_rest_is_left_alone() =>
        Verify.Verify.Fix<OutsideAgreement, SendTransferObjectFix>().OnTheWeb().ForFiles()
            .WithGovernance("recipient bank agreement=DSA-1 categories=Financial hosts=bank.example")
            .OffersNothing(Sender("http.PostAsJsonAsync(\"https://bank.example\", b)"));

    [Fact]
    public Task Record_of_a_namespace_stands_beside_the_outermost_type() => Rule.Mends(
        "using System.Net.Http.Json;\nnamespace Relief\n{\n    static class Outer\n    {\n        static class Sender\n"
            + "        {\n            static Task Pay(Beneficiary b, System.Net.Http.HttpClient http) =>\n"
            + "                http.PostAsJsonAsync(\"https://bank.example\", b);\n        }\n    }\n}",
        "using System.Net.Http.Json;\nnamespace Relief\n{\n    static class Outer\n    {\n        static class Sender\n"
            + "        {\n            static Task Pay(Beneficiary b, System.Net.Http.HttpClient http) =>\n"
            + $"                http.PostAsJsonAsync(\"https://bank.example\", {New});\n        }}\n    }}"
            + Dto.Replace("\n\n", "\n\n    ", StringComparison.Ordinal) + "\n}");

    [Theory]
    [InlineData("http.PostAsJsonAsync(\"https://bank.example\", Load())")]
    [InlineData("http.PostAsJsonAsync(\"https://bank.example\", new[] { b })")]
    public Task Object_without_a_name_is_left_alone(string call) => Rule.OffersNothing(Sender(call));

    [Fact]
    public Task Name_that_is_taken_is_left_alone() => Rule.OffersNothing(
        Sender("http.PostAsJsonAsync(\"https://bank.example\", b)") + "\nclass BeneficiaryDto;");

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_recipients_get_records(FixAllScope scope) => Rule.MendsAll(
        scope,
        [Sender("http.PostAsJsonAsync(\"https://bank.example\", b)")],
        [Sender($"http.PostAsJsonAsync(\"https://bank.example\", {New})") + Dto]);

    private static string Sender(string call) => $$"""
        using System.Net.Http;
        using System.Net.Http.Json;

        static class Sender
        {
            static Beneficiary Load() => new();

            static Task Pay(Beneficiary b, HttpClient http) => {{call}};
        }
        """;
}
