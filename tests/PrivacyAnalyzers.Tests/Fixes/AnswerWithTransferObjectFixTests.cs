using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class AnswerWithTransferObjectFixTests
{
    private const string Dto =
        "\n\npublic sealed record PersonDto(int Id, [property: PseudonymData] string CaseCode, string? Queue);";

    private const string New = "new PersonDto(person.Id, person.CaseCode, person.Queue)";

    private const string Select = "Select(person => " + New + ")";

    private static readonly FixVerifier Rule =
        Verify.Verify.Fix<StoredEntityInAnswer, AnswerWithTransferObjectFix>().OnTheWeb().ForFiles()
            .Leaving("PRIV4002", 3);

    [Theory]
    [InlineData("public Person Get(Person person) => person;", "public PersonDto Get(Person person) => " + New + ";")]
    [InlineData("public IActionResult Get(Person person) => Ok(person);",
        "public IActionResult Get(Person person) => Ok(" + New + ");")]
    [InlineData("public ActionResult<Person> Get(Person? person) => person is null ? NotFound() : Ok(person);",
        "public ActionResult<PersonDto> Get(Person? person) => person is null ? NotFound() : Ok(" + New + ");")]
    [InlineData("public Person? Get(Person? person) => person;",
        "public PersonDto? Get(Person? person) => person is null ? null : " + New + ";")]
    [InlineData("[ProducesResponseType(typeof(Person), 200)] public IActionResult Get(Person person) => Ok(person);",
        "[ProducesResponseType(typeof(PersonDto), 200)] public IActionResult Get(Person person) => Ok(" + New + ");")]
    public Task Row_that_has_a_name_becomes_a_transfer_object(string before, string after) =>
        Rule.Mends(In(before), In(after, Dto));

    [Theory]
    [InlineData("public async Task<List<Person>> Get(Db db) => await db.People.ToListAsync();",
        "public async Task<List<PersonDto>> Get(Db db) => await db.People." + Select + ".ToListAsync();")]
    [InlineData("public IQueryable<Person> Get(Db db) => db.People.Where(one => one.Id > 3);",
        "public IQueryable<PersonDto> Get(Db db) => db.People.Where(one => one.Id > 3)." + Select + ";")]
    [InlineData("public async Task<Person?> Get(Db db) => await db.People.FirstOrDefaultAsync(one => one.Id == 1);",
        "public async Task<PersonDto?> Get(Db db) => await db.People.Where(one => one.Id == 1)." + Select
            + ".FirstOrDefaultAsync();")]
    [InlineData("public async Task<Person> Get(Db db, CancellationToken stop) => "
            + "await db.People.FirstAsync(one => one.Id == 1, stop);",
        "public async Task<PersonDto> Get(Db db, CancellationToken stop) => await db.People.Where(one => one.Id == 1)."
            + Select + ".FirstAsync(stop);")]
    [InlineData("public IEnumerable<Person> Get(Db db) => from one in db.People where one.Id > 3 select one;",
        "public IEnumerable<PersonDto> Get(Db db) => (from one in db.People where one.Id > 3 select one)." + Select
            + ";")]
    public Task Query_reads_no_more_than_the_transfer_object_holds(string before, string after) =>
        Rule.Mends(In(before), In(after, Dto));

    [Theory]
    [InlineData("public IReadOnlyList<Person> Get() => Load();",
        "public IReadOnlyList<PersonDto> Get() => Load()." + Select + ".ToList();")]
    [InlineData("public Person[] Get() => [.. Load()];", null)]
    [InlineData("public IActionResult Get() { var all = Load().ToArray(); return Ok(all); }",
        "public IActionResult Get() { var all = Load().ToArray(); return Ok(all." + Select + ".ToArray()); }")]
    public Task Rows_of_a_list_become_transfer_objects(string before, string? after) =>
        after is null ? Rule.OffersNothing(In(before)) : Rule.Mends(In(before), In(after, Dto));

    [Theory]
    [InlineData("public Person Get() => new();")]
    [InlineData("public Task<Person> Get(Task<Person> person) => person;")]
    [InlineData("public ISet<Person> Get() => new HashSet<Person>();")]
    [InlineData("public Person Get(Person person) => person; public int Id(Person person) => Get(person).Id;")]
    public Task Answer_that_can_be_written_in_several_ways_is_left_alone(string action) =>
        Rule.OffersNothing(In(action));

    [Fact]
    public Task Action_that_an_interface_asks_for_is_left_alone() => Rule.OffersNothing(
        In("public Person Get(Person person) => person;").Replace(
            ": ControllerBase", ": ControllerBase, ISource", StringComparison.Ordinal)
            + "\ninterface ISource { Person Get(Person person); }");

    [Fact]
    public Task Name_that_is_taken_is_left_alone() => Rule.OffersNothing(
        In("public Person Get(Person person) => person;", "\nclass PersonDto;"));

    [Theory]
    [InlineData("app.MapGet(\"/one\", (Person person) => person);",
        "app.MapGet(\"/one\", (Person person) => " + New + ");")]
    [InlineData("app.MapGet(\"/one\", (Person person) => Results.Ok(person));",
        "app.MapGet(\"/one\", (Person person) => Results.Ok(" + New + "));")]
    [InlineData("app.MapGet(\"/one\", (Person person) => { return TypedResults.Ok<Person>(person); });",
        "app.MapGet(\"/one\", (Person person) => { return TypedResults.Ok<PersonDto>(" + New + "); });")]
    public Task Route_answers_with_a_transfer_object(string before, string after) => Rule.Mends(
        Routes(before),
        Routes(after, Dto.Replace("public", "internal", StringComparison.Ordinal)));

    [Fact]
    public Task Method_behind_a_route_answers_with_a_transfer_object() => Rule.Mends(
        Routes("app.MapGet(\"/one\", Find);")
            + "\nstatic partial class Startup { static async Task<Results<Ok<Person>, NotFound>> Find(Db db) "
            + "{ var person = await db.People.FindAsync(1); "
            + "return person is null ? TypedResults.NotFound() : TypedResults.Ok(person); } }",
        Routes("app.MapGet(\"/one\", Find);")
            + "\nstatic partial class Startup { static async Task<Results<Ok<PersonDto>, NotFound>> Find(Db db) "
            + "{ var person = await db.People.FindAsync(1); "
            + $"return person is null ? TypedResults.NotFound() : TypedResults.Ok({New}); }} }}"
            + Dto.Replace("public", "internal", StringComparison.Ordinal));

    [Fact]
    public Task Free_query_is_one_of_transfer_objects() =>
        Verify.Verify.Fix<FreeQueryOfPersonalData, AnswerWithTransferObjectFix>().OnTheWeb().ForFiles()
            .Mends(
                In("public IQueryable<Person> Get(Db db) => db.People;"),
                In($"public IQueryable<PersonDto> Get(Db db) => db.People.{Select};", Dto));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_endpoints_share_one_transfer_object(FixAllScope scope) => Rule.MendsAll(
        scope,
        [In("public Person Get(Person person) => person; public IActionResult Show(Person person) => Ok(person);")],
        [In($"public PersonDto Get(Person person) => {New}; public IActionResult Show(Person person) => Ok({New});",
            Dto)]);

    private static string In(string action, string end = "") => $$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.EntityFrameworkCore;

        public class Person
        {
            public int Id { get; set; }
            [PseudonymData]
            public string CaseCode { get; set; } = "";
            [IdentityData]
            public string Name { get; set; } = "";
            public string? Queue { get; set; }
            public string? Note { get; set; }
            public List<Person> Relatives { get; } = [];
        }

        public class Db : DbContext
        {
            public DbSet<Person> People => Set<Person>();
        }

        public class PeopleController : ControllerBase
        {
            private static List<Person> Load() => [];
            {{action}}
        }
        """ + end;

    private static string Routes(string code, string end = "") =>
        "using Microsoft.AspNetCore.Http;\nusing Microsoft.AspNetCore.Http.HttpResults;\n"
            + In("") + $"\nstatic partial class Startup\n{{\n    static void Map(WebApplication app)\n    {{\n"
            + $"        {code}\n    }}\n}}" + end;
}
