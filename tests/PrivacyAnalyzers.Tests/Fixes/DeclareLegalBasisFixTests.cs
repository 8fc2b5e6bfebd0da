using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class DeclareLegalBasisFixTests
{
    private static readonly FixVerifier Rule =
        Verify.Verify.Fix<CollectedWithoutLegalBasis, DeclareLegalBasisFix>().OnTheWeb().ForFiles().Enabled()
            .Leaving("PRIV9010");

    [Fact]
    public Task Type_of_the_body_gets_a_placeholder() =>
        Rule.Mends(In("class Intake", "Intake one"), In("[LegalBasis(\"TODO\")]\nclass Intake", "Intake one"));

    [Fact]
    public Task Type_of_another_assembly_is_left_alone() => Rule
        .Referencing("public class Form { [IdentityData] public string Name { get; set; } = \"\"; }")
        .OffersNothing(In("class Intake", "Form one"));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task Type_that_two_actions_take_gets_one(FixAllScope scope) => Rule.MendsAll(
        scope,
        [In("class Intake", "Intake one, [FromBody] Intake other")],
        [In("[LegalBasis(\"TODO\")]\nclass Intake", "Intake one, [FromBody] Intake other")]);

    private static string In(string intake, string parameters) =>
        "using Microsoft.AspNetCore.Mvc;\n" + intake
            + "\n{\n    [IdentityData] public string Name { get; set; } = \"\";\n}\n"
            + "class IntakeController : ControllerBase\n{\n    [HttpPost] public IActionResult Register("
            + parameters + ") => Ok();\n}\n";
}
