using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class TagTargetFixTests
{
    private static readonly FixVerifier Rule =
        Verify.Verify.Fix<TagLostByCopy, TagTargetFix>().ForFiles().Leaving("PRIV1006");

    [Theory]
    [InlineData(
        "public class Card\n{\n    public string Text { get; set; } = \"\";\n}\n",
        "public class Card\n{\n    [IdentityData]\n    public string Text { get; set; } = \"\";\n}\n",
        "new Card { Text = b.FullName }")]
    [InlineData(
        "public record Card(string Text);\n",
        "public record Card([property: IdentityData] string Text);\n",
        "new Card(b.FullName)")]
    [InlineData(
        "public class Card(string text)\n{\n    public int Length => text.Length;\n}\n",
        "public class Card([IdentityData] string text)\n{\n    public int Length => text.Length;\n}\n",
        "new Card(b.FullName)")]
    public Task Copy_is_tagged_like_its_source(string before, string after, string made) =>
        Rule.Mends(before + Make(made), after + Make(made));

    [Fact]
    public Task What_leaves_the_assembly_is_tagged() => Rule.Mends(
        "public class Desk\n{\n    public string Say(Beneficiary b) => b.FullName;\n}",
        "public class Desk\n{\n    [return: IdentityData]\n    public string Say(Beneficiary b) => b.FullName;\n}");

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_copies_are_tagged(FixAllScope scope) => Rule.MendsAll(
        scope,
        ["public record Card(string A, string B);\n" + Make("new Card(b.FullName, b.Phone)")
            + Make("new Card(b.FirstName, \"\")").Replace("Maker", "Other", StringComparison.Ordinal)],
        ["public record Card([property: IdentityData] string A, [property: ContactData] string B);\n"
            + Make("new Card(b.FullName, b.Phone)")
            + Make("new Card(b.FirstName, \"\")").Replace("Maker", "Other", StringComparison.Ordinal)]);

    [Fact]
    public Task Fields_declared_together_are_left_alone() => Rule.OffersNothing(
        "public class Card\n{\n    public string Text = \"\", Other = \"\";\n}\n"
            + Make("new Card { Text = b.FullName }"));

    private static string Make(string made) =>
        "static class Maker\n{\n    static Card Of(Beneficiary b) => " + made + ";\n}\n";
}
