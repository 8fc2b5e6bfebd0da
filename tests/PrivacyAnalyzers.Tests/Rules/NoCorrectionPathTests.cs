using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class NoCorrectionPathTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<NoCorrectionPath>().OnTheWeb().ForPrograms();

    [Theory]
    [InlineData("init;")]
    [InlineData("")]
    public Task Stored_type_that_nothing_can_change_is_reported(string setter) =>
        Rule.Reports(In("{|PRIV7012:Person|}", setter, ""));

    [Theory]
    [InlineData("set;", "")]
    [InlineData("private set;", "")]
    [InlineData("init;", "[Corrects(typeof(Person))] static void Correct() { }")]
    [InlineData("init;", "static Person Rename(Person p) => p with { Name = \"\" };")]
    [InlineData("init;", "static void Rename(Db db) => db.People.ExecuteUpdate(s => s.SetProperty(p => p.Id, 1));")]
    public Task Stored_type_that_something_can_change_is_accepted(string setter, string code) =>
        Rule.Accepts(In("Person", setter, code));

    private static string In(string type, string setter, string code) => $$"""
        using Microsoft.EntityFrameworkCore;

        record {{type}}
        {
            public int Id { get; set; }
            [IdentityData] public string Name { get; {{setter}} } = "";
        }

        class Db : DbContext { public DbSet<Person> People => Set<Person>(); }

        static class Program
        {
            static void Main() { }

            {{code}}
        }
        """;
}
