using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class NoDataControllerTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<NoDataController>().ForPrograms();

    private const string Code = """
        class Row { [IdentityData] public string Name { get; set; } = ""; }
        class Register : DbContext { public DbSet<Row> Rows => Set<Row>(); }
        class Program { static void Main() { } }
        """;

    [Fact]
    public Task Application_without_a_controller_is_reported_at_its_table() => Rule.Reports(
        Using + Code.Replace("class Row", "class {|PRIV8004:Row|}", StringComparison.Ordinal));

    [Fact]
    public Task Application_that_declares_one_is_accepted() =>
        Rule.Accepts(Using + "[assembly: DataController(\"Example Relief\")]" + Code);

    [Fact]
    public Task Application_whose_file_declares_one_is_accepted() =>
        Rule.WithGovernance("controller Example Relief").Accepts(Using + Code);

    [Fact]
    public Task Application_without_a_table_is_accepted() => Rule.Accepts("class Program { static void Main() { } }");

    private static string Using => "using Microsoft.EntityFrameworkCore;";
}
