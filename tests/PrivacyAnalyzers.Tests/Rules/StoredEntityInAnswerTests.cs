using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class StoredEntityInAnswerTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<StoredEntityInAnswer>().OnTheWeb().ForFiles();

    [Theory]
    [InlineData("public Person {|PRIV4001:Get|}() => new();")]
    [InlineData("public Task<ActionResult<List<Person>>> {|PRIV4001:Get|}() => null!;")]
    [InlineData("public IActionResult {|PRIV4001:Get|}() => Ok(new Person());")]
    public async Task Action_that_answers_with_a_row_is_reported(string action)
    {
        var found = await Rule.Reports(In(action));

        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(found).Severity);
    }

    [Theory]
    [InlineData("public PersonDto Get() => new(\"\");")]
    [InlineData("public IActionResult Get() => Ok(new PersonDto(new Person().Name));")]
    [InlineData("public Place Get() => new();")]
    [InlineData("[NonAction] public Person Get() => new();")]
    [InlineData("private Person Get() => new();")]
    public Task Action_that_answers_with_a_type_of_its_own_is_accepted(string action) => Rule.Accepts(In(action));

    [Fact]
    public async Task Row_with_sensitive_data_is_a_warning()
    {
        var found = await Rule.Reports(In("public Patient {|PRIV4001:Get|}() => new();"));

        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(found).Severity);
    }

    [Fact]
    public Task Route_that_answers_with_a_row_is_reported() => Rule.Reports(In("") + """
        static class Routes
        {
            public static void Map(Microsoft.AspNetCore.Builder.WebApplication app)
            {
                {|PRIV4001:app.MapGet("/people", () => new Person())|};
                app.MapGet("/cards", () => new PersonDto(""));
            }
        }
        """);

    [Theory]
    [InlineData("public Person {|PRIV4001:Get|}() => new();")]
    [InlineData("public Task<List<Person>> {|PRIV4001:All|}() => null!;")]
    [InlineData("public IAsyncEnumerable<Person> {|PRIV4001:Stream|}() => null!;")]
    [InlineData("public ChannelReader<Person> {|PRIV4001:Stream|}() => null!;")]
    public Task Hub_that_answers_with_a_row_is_reported(string method) => Rule.Reports(Hub(method));

    [Theory]
    [InlineData("public PersonDto Get() => new(\"\");")]
    [InlineData("public ChannelReader<PersonDto> Stream() => null!;")]
    [InlineData("public Task Send(Person person) => Task.CompletedTask;")]
    [InlineData("private Person Get() => new();")]
    [InlineData("public static Person Get() => new();")]
    public Task Hub_that_answers_with_a_type_of_its_own_is_accepted(string method) => Rule.Accepts(Hub(method));

    private static string Hub(string method) =>
        "using System.Threading.Channels;\n" + In("") + $$"""
        public class PeopleHub : Microsoft.AspNetCore.SignalR.Hub
        {
            {{method}}
        }
        """;

    private static string In(string action) => $$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.EntityFrameworkCore;

        public class Person { public int Id { get; set; } [IdentityData] public string Name { get; set; } = ""; }

        public class Patient { public int Id { get; set; } [HealthData] public string Diagnosis { get; set; } = ""; }

        public class Place { public int Id { get; set; } public string Town { get; set; } = ""; }

        public record PersonDto([property: IdentityData] string Name);

        class Db : DbContext
        {
            public DbSet<Person> People => Set<Person>();
            public DbSet<Patient> Patients => Set<Patient>();
            public DbSet<Place> Places => Set<Place>();
        }

        public class PeopleController : ControllerBase
        {
            {{action}}
        }

        """;
}
