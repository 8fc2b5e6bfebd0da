using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class TakeFromBodyFixTests
{
    private static readonly FixVerifier Rule =
        Verify.Verify.Fix<PersonalDataFromUrl, TakeFromBodyFix>().OnTheWeb().ForFiles();

    [Theory]
    [InlineData("[HttpPost] public void Find([FromQuery, ContactData] string phone) { }",
        "[HttpPost] public void Find([FromBody, ContactData] string phone) { }")]
    [InlineData("[HttpPut(\"{id}\")] public void Find(int id, [ContactData][FromQuery(Name = \"p\")] string phone, "
        + "CancellationToken stop) { }",
        "[HttpPut(\"{id}\")] public void Find(int id, [ContactData][FromBody] string phone, "
        + "CancellationToken stop) { }")]
    public Task Parameter_is_taken_from_the_body(string before, string after) => Rule.Mends(In(before), In(after));

    [Theory]
    [InlineData("[HttpGet] public void Find([FromQuery, ContactData] string phone) { }")]
    [InlineData("[HttpPost(\"{phone}\")] public void Find([FromRoute, ContactData] string phone) { }")]
    [InlineData("[HttpPost] public void Find([FromQuery, ContactData] string phone, [FromBody] int other) { }")]
    [InlineData("[HttpPost] public void Find([FromQuery, ContactData] string phone, CaseFile other) { }")]
    [InlineData("[HttpPost] public void Find([FromQuery, ContactData] string phone, [FromForm] string other) { }")]
    public Task Request_without_a_free_body_is_left_alone(string action) => Rule.OffersNothing(In(action));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_actions_take_it_from_the_body(FixAllScope scope) => Rule.MendsAll(
        scope,
        [In("[HttpPost] public void A([FromQuery, ContactData] string phone) { } "
            + "[HttpPost] public void B([FromQuery, ContactData] string phone) { }")],
        [In("[HttpPost] public void A([FromBody, ContactData] string phone) { } "
            + "[HttpPost] public void B([FromBody, ContactData] string phone) { }")]);

    private static string In(string action) =>
        "using Microsoft.AspNetCore.Mvc;\npublic class PeopleController : ControllerBase\n{\n    " + action + "\n}";
}
