using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class FreeQueryOfPersonalDataTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<FreeQueryOfPersonalData>().OnTheWeb().ForFiles();

    [Theory]
    [InlineData("public IQueryable<Beneficiary> {|PRIV4007:Query|}() => null!;")]
    [InlineData("public Task<ActionResult<IQueryable<Beneficiary>>> {|PRIV4007:Query|}() => null!;")]
    [InlineData("[EnableQuery] public IEnumerable<Beneficiary> {|PRIV4007:Query|}() => null!;")]
    [InlineData("[EnableQuery] public IActionResult {|PRIV4007:Query|}() => Ok(new List<Beneficiary>());")]
    public Task Free_query_of_personal_data_is_reported(string action) => Rule.Reports(In(action));

    [Theory]
    [InlineData("public IQueryable<CaseFile> Query() => null!;")]
    [InlineData("[EnableQuery] public IEnumerable<string> Query() => null!;")]
    [InlineData("public IEnumerable<Beneficiary> Query() => null!;")]
    [InlineData("[NonAction] public IQueryable<Beneficiary> Query() => null!;")]
    public Task Other_answers_are_accepted(string action) => Rule.Accepts(In(action));

    [Fact]
    public Task Route_with_a_free_query_is_reported() => Rule.Reports("""
        using Microsoft.AspNetCore.Builder;

        static class Routes
        {
            public static void Map(WebApplication app, IQueryable<Beneficiary> people, IQueryable<CaseFile> cases)
            {
                {|PRIV4007:app.MapGet("/people", () => people)|};
                app.MapGet("/cases", () => cases);
            }
        }
        """);

    // The package of OData is not among those of the tests; its attribute is known by its name.
    private static string In(string action) => $$"""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.OData.Query;

        public class PeopleController : ControllerBase
        {
            {{action}}
        }

        namespace Microsoft.AspNetCore.OData.Query
        {
            public class EnableQueryAttribute : Attribute;
        }
        """;
}
