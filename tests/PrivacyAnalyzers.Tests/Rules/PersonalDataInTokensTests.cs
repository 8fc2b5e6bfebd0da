using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class PersonalDataInTokensTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<PersonalDataInTokens>().OnTheWeb();

    [Fact]
    public Task Claim_of_a_token_is_reported() => Rule.Reports("""
        System.IdentityModel.Tokens.Jwt.JwtSecurityToken TokenOf(Beneficiary b)
        {
            var claims = new[] { new System.Security.Claims.Claim("phone_number", b.Phone) };
            return new("issuer", "audience", {|PRIV3009:claims|});
        }
        """);

    [Fact]
    public Task Claim_with_a_case_code_is_accepted() => Rule.Accepts("""
        System.IdentityModel.Tokens.Jwt.JwtSecurityToken TokenOf(Beneficiary b)
        {
            var claims = new[] { new System.Security.Claims.Claim("sub", b.CaseCode) };
            return new("issuer", "audience", claims);
        }
        """);

    [Fact]
    public Task Claim_of_a_cookie_is_accepted() => Rule.Accepts("""
        System.Security.Claims.ClaimsPrincipal PrincipalOf(Beneficiary b) =>
            new(new System.Security.Claims.ClaimsIdentity([new System.Security.Claims.Claim("name", b.FullName)]));
        """);
}
