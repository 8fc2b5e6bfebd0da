using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class NoErasurePathTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<NoErasurePath>().ForPrograms();

    [Theory]
    [InlineData("")]
    [InlineData("void A(Register r) => r.Rows.Add(new());")]
    [InlineData("void A(List<Row> rows) => rows.Remove(rows[0]);")]
    [InlineData("[Erases(typeof(Program))] void A() { }")]
    public Task Table_that_nothing_empties_is_reported(string member) =>
        Rule.Reports(Code("{|PRIV7002:Row|}", member));

    [Theory]
    [InlineData("void A(Register r, Row x) => r.Rows.Remove(x);")]
    [InlineData("void A(Register r, Row x) => r.Remove(x);")]
    [InlineData("void A(Register r, Row[] x) => r.RemoveRange(x);")]
    [InlineData("void A(Register r) => r.Rows.Where(x => x.Name == \"\").ExecuteDelete();")]
    [InlineData("void A(Register r, Parent x) => r.Parents.Remove(x);")]
    [InlineData("void A<T>(DbSet<T> set, T x) where T : class => set.Remove(x);")]
    [InlineData("[Erases(typeof(Row))] void A() { }")]
    public Task Table_that_something_empties_is_accepted(string member) => Rule.Accepts(Code("Row", member));

    [Fact]
    public Task Library_is_accepted() => Verify.Verify.Rule<NoErasurePath>().ForFiles().Accepts(Code("Row", ""));

    private static string Code(string row, string member) => $$"""
        using Microsoft.EntityFrameworkCore;
        [Retention(Days = 9)] class {{row}} { [IdentityData] public string Name { get; set; } = ""; }
        class Parent { public int Id { get; set; } public List<Row> Rows { get; } = []; }
        class Register : DbContext
        {
            public DbSet<Row> Rows => Set<Row>();
            public DbSet<Parent> Parents => Set<Parent>();
        }
        class Program { static void Main() { } {{member}} }
        """;
}
