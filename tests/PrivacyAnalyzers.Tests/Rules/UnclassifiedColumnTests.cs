using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class UnclassifiedColumnTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<UnclassifiedColumn>();

    private const string Context = """
        class Register : Microsoft.EntityFrameworkCore.DbContext
        {
            public Microsoft.EntityFrameworkCore.DbSet<Row> Rows => Set<Row>();
        }
        """;

    [Theory]
    [InlineData("class Row { public int {|PRIV6007:Weight|} { get; set; } }")]
    [InlineData("class Row { public string {|PRIV6007:Note|} { get; init; } = \"\"; }")]
    [InlineData("class Row { public byte[]? {|PRIV6007:File|} { get; set; } public DateOnly? {|PRIV6007:Day|} { "
        + "get; set; } }")]
    public Task Column_that_nobody_decided_about_is_reported(string code) => Rule.Reports(code + Context);

    [Theory]
    [InlineData("class Row { [NotPersonalData(\"grams\")] public int Weight { get; set; } }")]
    [InlineData("class Row { [IdentityData] public string Name { get; set; } = \"\"; }")]
    [InlineData("class Row { public Other? Other { get; set; } public int Half => 1; } class Other;")]
    [InlineData("class Row { [System.ComponentModel.DataAnnotations.Schema.NotMapped] public int A { get; set; } }")]
    [InlineData("class Row; class Parcel { public int Weight { get; set; } }")]
    public Task Column_with_a_decision_is_accepted(string code) => Rule.Accepts(code + Context);
}
