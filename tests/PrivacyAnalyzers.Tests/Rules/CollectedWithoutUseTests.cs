using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class CollectedWithoutUseTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<CollectedWithoutUse>().OnTheWeb().ForPrograms();

    [Fact]
    public Task Member_that_is_only_written_is_reported() => Rule.Reports(In("{|PRIV7010:Maiden|}", ""));

    [Theory]
    [InlineData("System.Console.WriteLine(p.Maiden.Length);")]
    [InlineData("if (p is { Maiden: \"\" }) { }")]
    [InlineData("JsonSerializer.Serialize(p);")]
    [InlineData("JsonSerializer.Serialize(new[] { p });")]
    [InlineData("JsonSerializer.Serialize(new { p });")]
    [InlineData("JsonSerializer.Serialize(new Holder { Held = p });")]
    [InlineData("Logger.LogInformation(\"{@P}\", p);")]
    [InlineData("app.MapGet(\"/\", () => p);")]
    public Task Member_that_something_may_read_is_accepted(string use) => Rule.Accepts(In("Maiden", use));

    [Fact]
    public Task Member_that_nothing_writes_is_accepted() => Rule.Accepts(In("Maiden", "")
        .Replace("Maiden = form", "Name = form", StringComparison.Ordinal));

    [Fact]
    public Task Library_is_not_asked() => Verify.Verify.Rule<CollectedWithoutUse>().OnTheWeb().ForFiles()
        .Accepts(In("Maiden", ""));

    private static string In(string member, string use) => $$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.EntityFrameworkCore;

        class Person
        {
            public int Id { get; set; }
            [IdentityData] public string Name { get; set; } = "";
            [IdentityData] public string {{member}} { get; set; } = "";
        }

        class Holder { public Person? Held { get; set; } }

        class Db : DbContext { public DbSet<Person> People => Set<Person>(); }

        static class Program
        {
            private static readonly ILogger Logger = null!;

            static void Main() { }

            static void Keep(Db db, string form, WebApplication app)
            {
                var p = new Person { Name = form };
                p.Maiden = form;
                db.People.Add(p);
                System.Console.WriteLine(p.Name);
                {{use}}
            }
        }
        """;
}
