using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class RepeatTagFixTests
{
    private static readonly FixVerifier Rule = Verify.Verify.Fix<LostTag, RepeatTagFix>();

    [Theory]
    [InlineData("record A([ContactData] string Phone);", "record A([property: ContactData] string Phone);")]
    [InlineData(
        "interface I { [ContactData] string P { get; } } class D : I { public string P => \"1\"; }",
        "interface I { [ContactData] string P { get; } } class D : I { [ContactData] public string P => \"1\"; }")]
    [InlineData(
        "class B { [ContactData(Subject = DataSubject.Child)] public virtual string P => \"\"; } "
            + "class D : B\n{\n    public override string P => \"1\";\n}",
        "class B { [ContactData(Subject = DataSubject.Child)] public virtual string P => \"\"; } "
            + "class D : B\n{\n    [ContactData(Subject = DataSubject.Child)]\n"
            + "    public override string P => \"1\";\n}")]
    public Task Tag_is_put_on_the_property(string before, string after) => Rule.Mends(before, after);

    [Fact]
    public Task Tag_among_other_attributes_is_left_alone() => Rule.OffersNothing(
        "record A([ContactData, Mark] string Phone); class MarkAttribute : Attribute;");

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_tags_are_put_on_their_properties(FixAllScope scope) => Rule.MendsAll(
        scope,
        ["record A([ContactData] string Phone); record B([ContactData] string Phone, [IdentityData] string Name);"],
        ["record A([property: ContactData] string Phone); "
            + "record B([property: ContactData] string Phone, [property: IdentityData] string Name);"]);
}
