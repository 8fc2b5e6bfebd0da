using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class PersonalDataInUrlsTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<PersonalDataInUrls>().OnTheWeb();

    [Fact]
    public async Task Query_of_a_request_is_reported()
    {
        var found = await Rule.Reports("""
            Task Search(Beneficiary b, System.Net.Http.HttpClient http) =>
                http.GetAsync({|PRIV3002:"https://a.example/?phone=" + Uri.EscapeDataString({|source:b.Phone|})|});
            """);

        Assert.Equal(
            "'Beneficiary.Phone' (contact details) is put into an address by 'HttpClient.GetAsync'",
            found.Single().GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public Task Case_code_in_a_query_is_accepted() => Rule.Accepts("""
        Task Search(Beneficiary b, System.Net.Http.HttpClient http) =>
            http.GetAsync("https://a.example/people?case=" + Uri.EscapeDataString(b.CaseCode));
        """);

    [Fact]
    public Task Address_built_by_a_helper_is_reported_where_it_is_used() => Rule.Reports("""
        string AddressOf(Beneficiary b) => "https://a.example/people/" + b.FullName;

        Task Search(Beneficiary b, System.Net.Http.HttpClient http) => http.GetAsync({|PRIV3002:AddressOf(b)|});
        """);

    [Fact]
    public Task Body_of_a_request_is_accepted() => Rule.Accepts("""
        Task Search(Beneficiary b, System.Net.Http.HttpClient http) =>
            http.PostAsync("https://a.example/people", new System.Net.Http.StringContent(b.Phone));
        """);

    [Fact]
    public Task Redacted_value_is_accepted() => Rule.Accepts("""
        Task Search(Beneficiary b, System.Net.Http.HttpClient http, Redactor redactor) =>
            http.GetAsync("https://a.example/people?phone=" + redactor.Redact(b.Phone));
        """);

    [Fact]
    public Task Whole_object_as_route_values_is_reported() => Rule.Reports("""
        void Next(Contact contact, Microsoft.AspNetCore.Mvc.ControllerBase controller) =>
            controller.RedirectToAction("Show", {|PRIV3002:contact|});
        """);

    [Fact]
    public Task Route_values_without_personal_data_are_accepted() => Rule.Accepts("""
        void Next(Contact contact, Microsoft.AspNetCore.Mvc.ControllerBase controller) =>
            controller.RedirectToAction("Show", new { contact.City });
        """);
}
