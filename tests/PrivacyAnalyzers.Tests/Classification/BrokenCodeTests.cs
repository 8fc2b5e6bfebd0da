extern alias annotations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PrivacyAnalyzers.Tests.Classification;

/// <summary>Code that does not compile is classified as far as it says anything, and never throws.</summary>
public sealed class BrokenCodeTests
{
    [Theory]
    [InlineData("[ContactData(1, 2)] public string Phone;")]
    [InlineData("[ContactData(Nonsense = 3)] public string Phone;")]
    [InlineData("[ContactData(Sensitivity = \"high\")] public string Phone;")]
    [InlineData("[ContactData(Sensitivity = (Sensitivity)42)] public string Phone;")]
    [InlineData("[ContactData(Subject = null)] public string Phone;")]
    [InlineData("[ContactData(Sensitivity = )] public string Phone;")]
    [InlineData("[ContactData public string Phone;")]
    [InlineData("[ContactData] public Missing<Gone> Phone;")]
    [InlineData("[ContactData, Missing] public string Phone;")]
    [InlineData("[ContactData] public string Phone")]
    public void A_tag_with_a_mistake_is_still_a_tag(string member) => Assert.Equal(
        "Contact Moderate (ContactData)",
        TaggedCode.Of($"class Person {{ {member} }}").TagOf("F:Person.Phone"));

    [Theory]
    [InlineData("class Person { [ContactData] public string }")]
    [InlineData("class Person { [ContactData(")]
    [InlineData("class Person { [ContactData] void Call([ContactData] ) { }")]
    [InlineData("record Person([ContactData] string, [ContactData] string Phone, string Phone);")]
    [InlineData("class A : B { [ContactData] public int X; } class B : A;")]
    [InlineData("[ContactData] interface IA : IB; [ContactData] interface IB : IA; class P : IA { int X { get; } }")]
    [InlineData("[ContactData] struct S { public S Inner; public S[] Many; }")]
    [InlineData("class Box<T, U> where T : U where U : T { [ContactData] public T X; public U Y; }")]
    [InlineData("class Deep<T> : IEnumerable<Deep<Deep<T>>> { [ContactData] public Deep<Deep<T>> X; }")]
    [InlineData("class LoopAttribute : LoopAttribute; class P { [Loop] public int X; [ContactData] int Y; }")]
    [InlineData("[Own] class OwnAttribute() : HumanitarianDataAttribute(DataCategory.Nothing);")]
    [InlineData("class P { [ContactData] public override string X { get; } public override void M(int x) { } }")]
    [InlineData("class P : Missing, IMissing { [ContactData] public string X { get; set; } }")]
    [InlineData("class P { [ContactData] public int X; [ContactData] public int X; } class P { [ContactData] int X; }")]
    [InlineData("class P { [return: ContactData] [field: ContactData] event Action E; [ContactData] ~P() { } }")]
    [InlineData("[ContactData] enum E { A } [ContactData] delegate void D([ContactData] int x); [ContactData] class;")]
    [InlineData("extension E { [ContactData] } namespace [ContactData] N; }}} class [ContactData]")]
    [InlineData("partial class P { [ContactData] public partial string X { get; } }")]
    [InlineData("partial class P { partial void M([ContactData] int x, int y); partial void M(int x) { } }")]
    public void Every_symbol_of_broken_code_gets_an_answer(string code)
    {
        var compilation = TaggedCode.Compile(code);
        var tagged = TaggedCode.Of(compilation, "privacy.tag_attributes = LoopAttribute, OwnAttribute");
        var asked = 0;

        foreach (var symbol in SymbolsIn(compilation.Assembly.GlobalNamespace))
        {
            tagged.Classifier.TagOf(symbol);
            if (symbol is ITypeSymbol type)
                tagged.Classifier.TaggedMembersOf(type);

            asked++;
        }

        Assert.NotEqual(0, asked);
    }

    [Fact]
    public void What_cyclic_types_say_before_the_cycle_is_heard()
    {
        var tagged = TaggedCode.Of(
            "class A : B { [ContactData] public int X; } class B : A { [HealthData] public int Y; }");

        Assert.Equal("Contact Moderate (ContactData)", tagged.TagOf("F:A.X"));
        Assert.Equal("Health High (HealthData)", tagged.TagOf("F:B.Y"));
    }

    [Fact]
    public void An_attribute_whose_assembly_is_missing_says_nothing()
    {
        var compilation = CSharpCompilation.Create(
            "Code",
            [CSharpSyntaxTree.ParseText("class P { [ContactData] public int X; }")],
            TaggedCode.Framework);

        Assert.False(TaggedCode.Of(compilation).IsSwitchedOn);
    }

    [Fact]
    public void A_compilation_without_any_reference_gets_an_answer() => Assert.False(TaggedCode
        .Of(CSharpCompilation.Create("Code", [CSharpSyntaxTree.ParseText("class P { [PersonalData] int X; }")]))
        .IsSwitchedOn);

    [Fact]
    public void A_tag_is_heard_although_the_library_it_derives_from_is_missing()
    {
        var library = TaggedCode.Library("public class Person { [ContactData] public string? Phone; }", "Library");
        var compilation = CSharpCompilation.Create(
            "Code",
            [CSharpSyntaxTree.ParseText("class P;")],
            [
                .. TaggedCode.Framework,
                library,
                MetadataReference.CreateFromFile(
                    typeof(annotations::PrivacyAnalyzers.Annotations.ContactDataAttribute).Assembly.Location),
            ]);

        Assert.Equal("Contact Moderate (ContactData)", TaggedCode.Of(compilation).TagOf("F:Person.Phone"));
    }

    private static IEnumerable<ISymbol> SymbolsIn(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            yield return member;
            if (member is INamespaceOrTypeSymbol inner)
            {
                foreach (var symbol in SymbolsIn(inner))
                    yield return symbol;
            }

            if (member is IMethodSymbol method)
            {
                foreach (var parameter in method.Parameters)
                    yield return parameter;
            }
        }
    }
}
