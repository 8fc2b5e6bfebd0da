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

    [Theory]
    [InlineData("app.MapPost(\"/x\", (Intake {|PRIV7005:intake|}) => 1);")]
    [InlineData("app.MapPut(\"/x/{id}\", (int id, Intake {|PRIV7005:intake|}) => id);")]
    [InlineData("app.MapDelete(\"/x\", ([FromBody] Intake {|PRIV7005:intake|}) => 1);")]
    [InlineData("app.MapPost(\"/x\", ([FromForm] Intake {|PRIV7005:intake|}) => 1);")]
    [InlineData("app.MapPost(\"/x\", Save); int Save(Intake {|PRIV7005:intake|}) => 1;")]
    [InlineData("app.MapGroup(\"/g\").MapPatch(\"/x\", (Intake {|PRIV7005:intake|}) => 1);")]
    public Task Body_of_a_route_without_a_basis_is_reported(string map) => Rule.Reports(Route("", map));

    [Theory]
    [InlineData("", "app.MapGet(\"/x\", ([AsParameters] Intake intake) => 1);")]
    [InlineData("", "app.MapPost(\"/x\", ([FromServices] Intake intake) => 1);")]
    [InlineData("", "app.MapPost(\"/x\", ([AsParameters] Intake intake) => 1);")]
    [InlineData("", "app.MapPost(\"/x\", (Parsed parsed) => 1);")]
    [InlineData("", "app.MapPost(\"/x\", (IIntake intake) => 1);")]
    [InlineData("", "app.MapPost(\"/x\", (int amount, string code) => 1);")]
    [InlineData("[LegalBasis(PrivacyAnalyzers.Taxonomy.LegalBasis.Contract)]",
        "app.MapPost(\"/x\", (Intake intake) => 1);")]
    public Task Other_parameter_of_a_route_is_accepted(string basis, string map) => Rule.Accepts(Route(basis, map));

    [Fact]
    public Task Handler_from_elsewhere_is_reported_where_it_is_mapped() => Rule.Reports(
        Route("", "{|PRIV7005:app.MapPost(\"/x\", new List<Intake>().Add)|};"));

    private static string Route(string basis, string map) => Code(basis, "") + $$"""

        public interface IIntake { [IdentityData] string Name { get; } }
        public class Parsed
        {
            [IdentityData] public string Name { get; set; } = "";
            public static bool TryParse(string text, out Parsed parsed) { parsed = new(); return true; }
        }
        static class Routes { static void Map(Microsoft.AspNetCore.Builder.WebApplication app) { {{map}} } }
        """;

    private static string Code(string basis, string action) => $$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        {{basis}} public class Intake { [IdentityData] public string Name { get; set; } = ""; }
        public class IntakeController : ControllerBase { {{action}} }
        """;
}
