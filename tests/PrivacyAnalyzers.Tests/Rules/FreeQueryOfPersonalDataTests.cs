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

    [Theory]
    [InlineData("[QueryType] class Query { public IQueryable<Beneficiary> {|PRIV4007:People|}() => null!; }")]
    [InlineData("[ExtendObjectType] class Query { public IQueryable<Beneficiary> {|PRIV4007:People|}() => null!; }")]
    [InlineData("class Query { [UseFiltering] public List<Beneficiary> {|PRIV4007:People|}() => null!; }")]
    [InlineData("class Query { [UseSorting] public Task<List<Beneficiary>> {|PRIV4007:People|}() => null!; }")]
    [InlineData("class {|PRIV4007:PersonType|} : ObjectType<Beneficiary>;")]
    [InlineData("class {|PRIV4007:PersonType|} : GraphQL.Types.AutoRegisteringObjectGraphType<Beneficiary>;")]
    public Task Query_of_a_graph_server_is_reported(string code) => Rule.Reports(Graph(code));

    [Theory]
    [InlineData("[QueryType] class Query { public IQueryable<CaseFile> People() => null!; }")]
    [InlineData("[QueryType] class Query { public Beneficiary Person(string code) => null!; }")]
    [InlineData("class Query { public IQueryable<Beneficiary> People() => null!; }")]
    [InlineData("class Query { [UseFiltering] public List<CaseFile> Cases() => null!; }")]
    [InlineData("class CaseType : ObjectType<CaseFile>;")]
    [InlineData("class PersonType : ObjectType<Beneficiary> { void Configure() => BindFieldsExplicitly(); }")]
    public Task Answer_of_a_graph_server_that_somebody_chose_is_accepted(string code) => Rule.Accepts(Graph(code));

    // HotChocolate is not on every feed; its types, and those of GraphQL.NET, are known by their names.
    private static string Graph(string code) => $$"""
        using HotChocolate.Data;
        using HotChocolate.Types;

        {{code}}

        namespace HotChocolate.Types
        {
            public class ExtendObjectTypeAttribute : Attribute;
            public class QueryTypeAttribute : Attribute;
            public class ObjectType<T> { protected void BindFieldsExplicitly() { } }
        }

        namespace HotChocolate.Data
        {
            public class UseFilteringAttribute : Attribute;
            public class UseSortingAttribute : Attribute;
        }

        namespace GraphQL.Types
        {
            public class AutoRegisteringObjectGraphType<T>;
        }
        """;

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
