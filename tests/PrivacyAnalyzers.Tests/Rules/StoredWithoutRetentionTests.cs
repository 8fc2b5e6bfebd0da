using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class StoredWithoutRetentionTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<StoredWithoutRetention>();

    private const string Context = """
        class Register : Microsoft.EntityFrameworkCore.DbContext
        {
            public Microsoft.EntityFrameworkCore.DbSet<Row> Rows => Set<Row>();
        }
        """;

    [Theory]
    [InlineData("class {|PRIV7001:Row|} { [IdentityData] public string Name { get; set; } = \"\"; }")]
    [InlineData("class {|PRIV7001:Row|} { public Beneficiary Who { get; set; } = new(); }")]
    public Task Table_without_a_period_is_reported(string code) => Rule.Reports(code + Context);

    [Theory]
    [InlineData("[Retention(Days = 9)] class Row { [IdentityData] public string Name { get; set; } = \"\"; }")]
    [InlineData("class Row : Kept { [IdentityData] public string Name { get; set; } = \"\"; } "
        + "[Retention(Policy = \"archive\")] class Kept;")]
    [InlineData("class Row { [IdentityData, Retention(Days = 9)] public string Name { get; set; } = \"\"; }")]
    [InlineData("class Row { public string Name { get; set; } = \"\"; }")]
    public Task Table_with_a_period_or_without_personal_data_is_accepted(string code) => Rule.Accepts(code + Context);

    [Fact]
    public Task Type_that_is_no_table_is_accepted() =>
        Rule.Accepts("class Row { [IdentityData] public string Name { get; set; } = \"\"; }");

    [Fact]
    public Task Type_with_a_table_attribute_is_reported() => Rule.Reports("""
        [System.ComponentModel.DataAnnotations.Schema.Table("rows")]
        class {|PRIV7001:Row|} { [IdentityData] public string Name { get; set; } = ""; }
        """);

    [Fact]
    public Task Period_of_the_category_is_accepted() => Rule
        .WithGovernance("retention Identity days=365")
        .Accepts("class Row { [IdentityData] public string Name { get; set; } = \"\"; }" + Context);

    [Fact]
    public Task Period_of_another_category_does_not_count() => Rule
        .WithGovernance("retention Health days=365")
        .Reports("class {|PRIV7001:Row|} { [IdentityData] public string Name { get; set; } = \"\"; }" + Context);
}
