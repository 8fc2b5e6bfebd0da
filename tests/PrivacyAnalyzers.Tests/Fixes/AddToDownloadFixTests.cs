using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class AddToDownloadFixTests
{
    private const string User = "using Microsoft.AspNetCore.Identity;\nclass AppUser : IdentityUser\n{\n    ";

    private static readonly FixVerifier Rule =
        Verify.Verify.Fix<OutsideAccessExport, AddToDownloadFix>().OnTheWeb().ForFiles().Leaving("PRIV6001");

    [Fact]
    public Task Property_is_added_to_the_download() => Rule.Mends(
        User + "[ContactData] public string? MobilePhone { get; set; }\n}",
        User + "[PersonalData]\n    [ContactData] public string? MobilePhone { get; set; }\n}");

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_properties_are_added(FixAllScope scope) => Rule.MendsAll(
        scope,
        [User + "[ContactData] public string? A { get; set; }\n    [ContactData] public string? B { get; set; }\n}"],
        [User + "[PersonalData]\n    [ContactData] public string? A { get; set; }\n    "
            + "[PersonalData]\n    [ContactData] public string? B { get; set; }\n}"]);
}
