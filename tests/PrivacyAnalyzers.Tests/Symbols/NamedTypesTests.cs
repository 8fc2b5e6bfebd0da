using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Symbols;

namespace PrivacyAnalyzers.Tests.Symbols;

public class NamedTypesTests
{
    private const string Shared = "public class Shared;";

    private static readonly MetadataReference Library = Compile(Shared, "Library").ToMetadataReference();
    private static readonly MetadataReference Other = Compile(Shared, "Other").ToMetadataReference();

    [Fact]
    public void A_type_is_found_in_whichever_set_of_references_has_it()
    {
        Compilation without = Compile("class C;", "App");
        Compilation with = without.AddReferences(Library);

        Assert.Null(without.TypeNamed("Shared"));
        Assert.Equal("Library", with.TypeNamed("Shared")?.ContainingAssembly.Name);
        Assert.Null(with.RemoveReferences(Library).TypeNamed("Shared"));
    }

    [Fact]
    public void A_type_that_is_typed_in_is_found_although_its_name_was_unknown_before()
    {
        Compilation before = Compile("class C;", "App");
        Assert.Null(before.TypeNamed("Typed`1"));

        Compilation after = before.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Typed<T>;"));

        Assert.Equal("App", after.TypeNamed("Typed`1")?.ContainingAssembly.Name);
    }

    [Fact]
    public void Of_two_types_with_one_name_both_are_found_and_none_is_the_one()
    {
        Compilation both = Compile("class C;", "App").AddReferences(Library, Other);

        Assert.Equal(
            ["Library", "Other"],
            both.TypesNamed("Shared").Select(static type => type.ContainingAssembly.Name).Order());
        Assert.Null(both.TypeNamed("Shared"));
    }

    [Fact]
    public void Types_are_those_of_the_compilation_that_is_asked()
    {
        Compilation first = Compile("class C;", "App");
        Compilation second = Compile("class D;", "App");

        foreach (Compilation compilation in new[] { first, second })
        {
            Assert.Same(compilation.GetTypeByMetadataName("System.Uri"), compilation.TypeNamed("System.Uri"));
            Assert.Equal(
                compilation.GetTypesByMetadataName("System.Uri"),
                compilation.TypesNamed("System.Uri"),
                SymbolEqualityComparer.Default);
        }
    }

    private static CSharpCompilation Compile(string code, string name) => CSharpCompilation.Create(
        name,
        [CSharpSyntaxTree.ParseText(code)],
        Net100.References.All,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
}
