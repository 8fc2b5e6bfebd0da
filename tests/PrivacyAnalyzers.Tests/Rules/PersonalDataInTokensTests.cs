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

    [Theory]
    [InlineData("\"email\"", "\"role\"")]
    [InlineData("System.Security.Claims.ClaimTypes.DateOfBirth", "System.Security.Claims.ClaimTypes.Role")]
    public async Task Claim_of_a_personal_type_is_reported_and_one_of_another_type_is_not(string type, string other)
    {
        await Rule.Reports(Issuing($"new({type}, text)", "{|PRIV3009:claims|}"));
        await Rule.Accepts(Issuing($"new({other}, text)", "claims"));
    }

    [Fact]
    public Task Claim_of_a_personal_type_with_a_constant_value_is_accepted() =>
        Rule.Accepts(Issuing("""new("name", "intake service")""", "claims"));

    [Fact]
    public Task Tagged_value_in_a_claim_of_a_personal_type_is_reported_once() =>
        Rule.Reports(Issuing("""new("phone_number", b.Phone)""", "{|PRIV3009:claims|}"));

    private static string Issuing(string claim, string claims) => $$"""
        System.IdentityModel.Tokens.Jwt.JwtSecurityToken TokenOf(Beneficiary b, string text)
        {
            System.Security.Claims.Claim[] claims = [{{claim}}];
            return new("issuer", "audience", {{claims}});
        }
        """;
}
