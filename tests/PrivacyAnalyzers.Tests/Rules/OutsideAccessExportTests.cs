using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class OutsideAccessExportTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<OutsideAccessExport>().OnTheWeb();

    private const string User = "class AppUser : Microsoft.AspNetCore.Identity.IdentityUser { ";

    [Theory]
    [InlineData("public string? {|PRIV7011:MobilePhone|} { get; set; }")]
    [InlineData("[BiographicData] public DateOnly {|PRIV7011:Since|} { get; set; }")]
    public Task Property_that_the_download_lacks_is_reported(string member) => Rule.Reports(User + member + " }");

    [Theory]
    [InlineData("[Microsoft.AspNetCore.Identity.PersonalData] public string? MobilePhone { get; set; }")]
    [InlineData("[Microsoft.AspNetCore.Identity.ProtectedPersonalData] public string? MobilePhone { get; set; }")]
    [InlineData("[NotPersonalData(\"hotline\")] public string? MobilePhone { get; set; }")]
    [InlineData("public string? Name { get; set; }")]
    [InlineData("public string? Theme { get; set; }")]
    [InlineData("public override string? Email { get; set; }")]
    public Task Other_property_is_accepted(string member) => Rule.Accepts(User + member + " }");

    [Fact]
    public Task Property_of_another_type_is_accepted() =>
        Rule.Accepts("class Patient { public string? MobilePhone { get; set; } }");
}
