using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class CollectedWithoutLegalBasisTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<CollectedWithoutLegalBasis>().OnTheWeb().ForFiles();

    [Theory]
    [InlineData("[HttpPost] public void Post(Intake {|PRIV7005:intake|}) { }")]
    [InlineData("[HttpPut(\"{id}\")] public void Put([FromRoute] int id, Intake {|PRIV7005:intake|}) { }")]
    [InlineData("public void Save([FromBody] Intake {|PRIV7005:intake|}) { }")]
    public Task Body_without_a_basis_is_reported(string action) => Rule.Reports(Code("", action));

    [Theory]
    [InlineData("", "[HttpGet] public void Get(Intake intake) { }")]
    [InlineData("", "[HttpPost] public void Post([FromServices] Intake intake) { }")]
    [InlineData("", "[HttpPost] public void Post(int amount) { }")]
    [InlineData("[LegalBasis(PrivacyAnalyzers.Taxonomy.LegalBasis.Contract)]",
        "[HttpPost] public void Post(Intake i) { }")]
    public Task Other_parameter_is_accepted(string basis, string action) => Rule.Accepts(Code(basis, action));

    [Fact]
    public Task Basis_of_a_declared_purpose_is_accepted() => Rule
        .WithGovernance("purpose cash basis=VitalInterest")
        .Accepts(Code("[Purpose(\"cash\")]", "[HttpPost] public void Post(Intake intake) { }"));

    private static string Code(string basis, string action) => $$"""
        using Microsoft.AspNetCore.Mvc;
        {{basis}} public class Intake { [IdentityData] public string Name { get; set; } = ""; }
        public class IntakeController : ControllerBase { {{action}} }
        """;
}
