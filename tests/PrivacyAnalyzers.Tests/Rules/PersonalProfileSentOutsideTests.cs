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

    [Theory]
    [InlineData("person")]
    [InlineData("new List<Row> { person }")]
    public Task Row_of_the_database_is_reported(string sent) => Rule.Reports(Rows(sent, "{|PRIV3005:", "|}"));

    [Theory]
    [InlineData("new Card(person.Name)")]
    [InlineData("new { person.Id }")]
    [InlineData("person.Name")]
    public Task What_is_no_row_of_the_database_is_accepted(string sent) => Rule.Accepts(Rows(sent, "", ""));

    private static string Rows(string sent, string start, string end) => $$"""
        [System.ComponentModel.DataAnnotations.Schema.Table("People")]
        class Row
        {
            public int Id { get; set; }

            [IdentityData]
            public string Name { get; set; } = "";
        }

        record Card([property: IdentityData] string Name);

        Task Pay(Row person, System.Net.Http.HttpClient http) =>
            System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync(
                http, "https://bank.example", {{start}}{{sent}}{{end}});
        """;

    [Fact]
    public Task Object_made_for_the_recipient_is_accepted() => Rule.Accepts("""
        Task Pay(Beneficiary b, MassTransit.IPublishEndpoint bus) =>
            bus.Publish<CaseFile>(new { b.CaseCode, Visits = 1 });
        """);
}
