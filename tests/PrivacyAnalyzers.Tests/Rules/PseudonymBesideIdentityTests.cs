using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class PseudonymBesideIdentityTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<PseudonymBesideIdentity>().ForFiles();

    [Fact]
    public Task Case_code_and_name_in_one_table_are_reported() => Rule.Reports(Stored + """
        class {|PRIV5004:Entry|}
        {
            [PseudonymData] public Guid Code { get; set; }
            [IdentityData] public string Name { get; set; } = "";
        }
        """);

    [Fact]
    public Task Table_that_says_what_it_is_is_accepted() => Rule.Accepts(Stored + """
        [PseudonymMap]
        class Entry
        {
            [PseudonymData] public Guid Code { get; set; }
            [IdentityData] public string Name { get; set; } = "";
        }
        """);

    [Theory]
    [InlineData("[HealthData] public string Diagnosis { get; set; } = \"\";")]
    [InlineData("public string Camp { get; set; } = \"\";")]
    public Task Case_code_without_an_identity_is_accepted(string member) => Rule.Accepts(Stored + $$"""
        class Entry
        {
            [PseudonymData] public Guid Code { get; set; }
            {{member}}
        }
        """);

    [Fact]
    public Task Form_that_nobody_stores_is_accepted() => Rule.Accepts("""
        class Form
        {
            [PseudonymData] public Guid Code { get; set; }
            [IdentityData] public string Name { get; set; } = "";
        }
        """);

    private const string Stored = """
        using Microsoft.EntityFrameworkCore;

        class Db : DbContext
        {
            public DbSet<Entry> Entries => Set<Entry>();
        }

        """;
}
