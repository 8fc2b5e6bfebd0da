using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class LeaveOutClaimFixTests
{
    private const string Sub = "new Claim(\"sub\", b.CaseCode)";
    private const string Phone = "new Claim(\"phone_number\", b.Phone)";
    private const string FullName = "new Claim(\"name\", b.FullName)";
    private const string Name = "new(\"name\", b.FullName)";

    private static readonly FixVerifier Rule =
        Verify.Verify.Fix<PersonalDataInTokens, LeaveOutClaimFix>().OnTheWeb().ForFiles();

    [Theory]
    [InlineData("return new(claims: [" + Phone + ", " + Sub + "]);", "return new(claims: [" + Sub + "]);")]
    [InlineData("return new(claims: new[] { " + Sub + ", " + Phone + " });",
        "return new(claims: new[] { " + Sub + " });")]
    [InlineData("var all = new List<Claim> { " + Phone + ", " + Name + ", " + Sub + " }; return new(claims: all);",
        "var all = new List<Claim> { " + Sub + " }; return new(claims: all);")]
    [InlineData("Claim[] all = [" + FullName + ", " + Sub + ", " + Phone + "]; return new(claims: all);",
        "Claim[] all = [" + Sub + "]; return new(claims: all);")]
    public Task Claim_is_left_out_of_its_list(string before, string after) => Rule.Mends(In(before), In(after));

    [Theory]
    [InlineData("return new(claims: new[] { " + Phone + " });")]
    [InlineData("Claim one = " + Phone + "; return new(claims: [one]);")]
    public Task Claim_that_is_no_element_beside_others_is_left_alone(string code) => Rule.OffersNothing(In(code));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_claims_are_left_out(FixAllScope scope) => Rule.MendsAll(
        scope,
        [In("_ = new JwtSecurityToken(claims: [" + Phone + "]); return new(claims: [" + Sub + ", " + Phone + "]);")],
        [In("_ = new JwtSecurityToken(claims: []); return new(claims: [" + Sub + "]);")]);

    private static string In(string code) =>
        "using System.IdentityModel.Tokens.Jwt;\nusing System.Security.Claims;\nclass Tokens\n{\n"
            + "    public JwtSecurityToken For(Beneficiary b) { " + code + " }\n}";
}
