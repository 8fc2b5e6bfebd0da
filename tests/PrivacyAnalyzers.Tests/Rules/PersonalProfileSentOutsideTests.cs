using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class PersonalProfileSentOutsideTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<PersonalProfileSentOutside>().OnTheWeb();

    [Fact]
    public Task Object_with_many_categories_is_reported() => Rule.Reports("""
        Task Pay(Beneficiary b, System.Net.Http.HttpClient http) =>
            System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync(http, "https://bank.example", {|PRIV3005:b|});
        """);

    [Fact]
    public Task Object_with_few_categories_is_accepted() => Rule.Accepts("""
        Task Pay(Contact contact, System.Net.Http.HttpClient http) =>
            System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync(http, "https://bank.example", contact);
        """);

    [Fact]
    public Task Object_made_for_the_recipient_is_accepted() => Rule.Accepts("""
        Task Pay(Beneficiary b, MassTransit.IPublishEndpoint bus) =>
            bus.Publish<CaseFile>(new { b.CaseCode, Visits = 1 });
        """);
}
