using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Flow;

/// <summary>What is known of the files of one compilation serves the next, in which one file has changed.</summary>
public sealed class DerivedTypesTests
{
    private static readonly string[] Files =
    [
        "public class Shelter { }",
        "public class Tent : Shelter { }",
        "public class Hut : Shelter { } public class Igloo : Hut { }",
        "public class Parcel { }",
    ];

    [Fact]
    public void Derived_types_are_found_in_the_order_of_the_code() =>
        Assert.Equal(["Tent", "Hut", "Igloo"], Derived(Compile(Files)));

    [Theory]
    [InlineData(3, "public class Parcel : Tent { }", "Tent Hut Igloo Parcel")]
    [InlineData(1, "public class Tent { }", "Hut Igloo")]
    [InlineData(1, "public class Yurt : Shelter { }", "Yurt Hut Igloo")]
    [InlineData(2, "public class Igloo : Hut { } public class Hut : Shelter { }", "Tent Igloo Hut")]
    [InlineData(3, "using Roof = Shelter; public class Parcel : Roof { }", "Tent Hut Igloo Parcel")]
    [InlineData(0, "public class Shelter { } public class Cave : Shelter { }", "Cave Tent Hut Igloo")]
    [InlineData(3, "global using Roof = Shelter; public class Parcel : Roof { }", "Tent Hut Igloo Parcel")]
    public void Edit_of_one_file_is_seen(int file, string text, string expected)
    {
        var before = Compile(Files);
        Derived(before);

        Assert.Equal(expected.Split(' '), Derived(Edit(before, file, text)));
    }

    [Fact]
    public void Edits_one_after_the_other_are_seen()
    {
        var compilation = Compile(Files);
        for (var number = 0; number < 40; number++)
        {
            compilation = Edit(compilation, number % 3 + 1, $"public class C{number} : Shelter {{ }}");
            Assert.Contains($"C{number}", Derived(compilation));
            Assert.DoesNotContain($"C{number - 3}", Derived(compilation));
        }
    }

    [Fact]
    public void Type_that_no_longer_hides_one_of_a_library_is_seen()
    {
        var before = Compile(["public class Parcel : System.IO.StringReader { public Parcel() : base(\"\") { } }",
            "public class StringReader { }", "public class Other { }"]);
        var library = before.GetTypeByMetadataName("System.IO.TextReader")!;
        Assert.Empty(DerivedTypes.In(before).Of(library).Select(static type => type.Name).Except(["Parcel"]));

        var after = Edit(before, 1, "public class Reader { }");

        Assert.Equal(["Parcel"], DerivedTypes.In(after).Of(library).Select(static type => type.Name));
    }

    private static CSharpCompilation Compile(string[] files) => CSharpCompilation.Create(
        "Shelters",
        files.Select(static text => CSharpSyntaxTree.ParseText(text)),
        TestReferences.Default,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private static CSharpCompilation Edit(CSharpCompilation compilation, int file, string text) =>
        compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[file], CSharpSyntaxTree.ParseText(text));

    private static List<string> Derived(Compilation compilation) =>
        DerivedTypes.In(compilation).Of(compilation.GetTypeByMetadataName("Shelter")!)
            .Select(static type => type.Name)
            .ToList();
}
