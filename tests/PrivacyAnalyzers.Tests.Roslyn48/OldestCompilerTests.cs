using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PrivacyAnalyzers.Tests;

public sealed class OldestCompilerTests
{
    [Fact]
    public void Tests_run_on_the_oldest_supported_compiler()
    {
        Version version = typeof(Compilation).Assembly.GetName().Version!;

        Assert.Equal(new Version(4, 8), new Version(version.Major, version.Minor));
    }

    [Fact]
    public void Oldest_compiler_accepts_the_reference_assemblies()
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText("System.Console.WriteLine(System.DateOnly.MinValue);");
        var compilation = CSharpCompilation.Create("Program", [tree], Net100.References.All);

        Assert.Empty(compilation.GetDiagnostics());
    }
}
