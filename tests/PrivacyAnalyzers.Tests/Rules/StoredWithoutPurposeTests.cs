using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class StoredWithoutPurposeTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<StoredWithoutPurpose>();

    private const string Context = """
        class Register : Microsoft.EntityFrameworkCore.DbContext
        {
            public Microsoft.EntityFrameworkCore.DbSet<Row> Rows => Set<Row>();
        }
        """;

    [Fact]
    public Task Table_without_a_purpose_is_reported() => Rule.Reports(
        "class {|PRIV7003:Row|} { [IdentityData] public string Name { get; set; } = \"\"; }" + Context);

    [Theory]
    [InlineData("[Purpose(\"a\")] class Row { [IdentityData] public string Name { get; set; } = \"\"; }")]
    [InlineData("class Row { [IdentityData, Purpose(\"a\")] public string Name { get; set; } = \"\"; }")]
    [InlineData("class Row { public string Name { get; set; } = \"\"; }")]
    public Task Table_with_a_purpose_is_accepted(string code) => Rule.Accepts(code + Context);
}
