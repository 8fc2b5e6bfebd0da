using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class CaseCodeFromPersonalDataTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<CaseCodeFromPersonalData>();

    [Theory]
    [InlineData("b.FullName")]
    [InlineData("$\"{b.FirstName[0]}{b.BirthDate:yyMMdd}\"")]
    [InlineData("b.FirstName.Substring(0, 2) + b.HouseholdSize")]
    [InlineData("b.FirstName[..2].ToUpperInvariant()")]
    [InlineData("$\"R{b.BirthDate.Year}\"")]
    [InlineData("\"R\" + b.Phone.Trim()")]
    [InlineData("string.Concat(b.FirstName, b.Camp)")]
    [InlineData("string.Join(\"-\", b.FirstName.First(), b.Camp)")]
    public Task Case_code_made_of_personal_data_is_reported(string code) =>
        Rule.Reports($"void Name(Beneficiary b) => b.CaseCode = {{|PRIV5003:{code}|}};");

    [Theory]
    [InlineData("Guid.NewGuid().ToString()")]
    [InlineData("Convert.ToHexString(System.Security.Cryptography.RandomNumberGenerator.GetBytes(6))")]
    [InlineData("$\"REG-{b.HouseholdSize}\"")]
    [InlineData("b.Camp + b.CaseCode")]
    [InlineData("Convert.ToHexString(System.Security.Cryptography.HMACSHA256.HashData("
        + "new byte[32], Encoding.UTF8.GetBytes(b.FullName)))")]
    public Task Case_code_that_says_nothing_is_accepted(string code) =>
        Rule.Accepts($"void Name(Beneficiary b) => b.CaseCode = {code};");

    [Fact]
    public Task Case_code_of_a_new_object_is_reported() => Rule.Reports("""
        CaseFile Open(Beneficiary b) => new({|PRIV5003:b.FirstName + b.BirthDate|}, 1);
        Beneficiary Copy(Beneficiary b) => new() { CaseCode = {|PRIV5003:b.FirstName|} };
        """);

    [Fact]
    public Task Case_code_that_is_worked_out_is_reported() => Rule.Reports("""
        class Child
        {
            [IdentityData] public string Name { get; set; } = "";
            [PseudonymData] public string Code => {|PRIV5003:Name.ToUpperInvariant()|};
        }
        """);

    [Fact]
    public Task Name_that_is_copied_to_a_name_is_accepted() => Rule.Accepts("""
        void Rename(Beneficiary b, Beneficiary other) => b.FullName = other.FirstName;
        """);
}
