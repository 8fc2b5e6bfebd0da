using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Formatting;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Tests.Flow;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Repository;

/// <summary>
/// Files that compile together, with made-up rows that give the engine much to follow, and which of them to break.
/// </summary>
/// <param name="Name">The folder.</param>
/// <param name="Sound">The files as they are.</param>
/// <param name="Models">The rows.</param>
/// <param name="Share">How many of the files are broken at once: few where each needs the others.</param>
internal sealed record MutationCorpus(string Name, CSharpCompilation Sound, string Models, double Share)
{
    private const string Given = "Given.cs";

    /// <summary>In our own source, what the compiler tells is personal and what we tell it is a log.</summary>
    private const string CompilerRows = """
        source Identity return  P:Microsoft.CodeAnalysis.ISymbol.Name
        source Contact  return  P:Microsoft.CodeAnalysis.IOperation.Type
        source Health   return  P:Microsoft.CodeAnalysis.SyntaxTree.FilePath
        sink   Log      value   M:System.Text.StringBuilder.Append
        sink   Log      item    M:System.Collections.Immutable.ImmutableArray`1.Builder.Add
        sink   Log      value   M:System.Collections.Generic.Dictionary`2.Add
        """;

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Text;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private const string WebUsings = """

        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        global using System.Net.Http.Json;
        """;

    private static readonly CSharpParseOptions Parsing = new(
        LanguageVersion.Preview,
        preprocessorSymbols: ["NET", "DEBUG", "TRACE"]);

    private static readonly CSharpCompilationOptions Compiling = new(
        OutputKind.DynamicallyLinkedLibrary,
        allowUnsafe: true,
        nullableContextOptions: NullableContextOptions.Enable);

    /// <summary>Gets the files that may be broken.</summary>
    public IEnumerable<SyntaxTree> Files => Sound.SyntaxTrees.Where(static tree => tree.FilePath != Given);

    public static MutationCorpus Analyzer() => new(
        "src",
        Compile(Usings, RepositoryFiles.Sources("src"), [.. TestReferences.Default, .. CompilerReferences()]),
        CompilerRows,
        Share: 0.25);

    public static MutationCorpus Sample(string name) => new(
        name,
        Compile(Usings + WebUsings, RepositoryFiles.Sources("samples", name), TestReferences.Web),
        "",
        Share: 0.5);

    /// <summary>Gets the flow cases, each in a namespace of its own: they declare the same names.</summary>
    public static MutationCorpus FlowCases() => new(
        "Flow/Cases",
        Apart(Compile(
            FlowCode.Prelude,
            RepositoryFiles.Sources("tests", "PrivacyAnalyzers.Tests", "Flow", "Cases"),
            TestReferences.Default)),
        RepositoryFiles.Read("tests", "PrivacyAnalyzers.Tests", "Flow", "Cases", "PrivacyModels.txt"),
        Share: 1);

    private static CSharpCompilation Apart(CSharpCompilation cases) => cases.SyntaxTrees
        .Where(static tree => tree.FilePath != Given)
        .Aggregate(cases, static (sum, tree) => sum.ReplaceSyntaxTree(tree, InNamespace(tree)));

    private static SyntaxTree InNamespace(SyntaxTree tree)
    {
        var members = tree.GetCompilationUnitRoot().Members;
        return members.Any(static member => member is BaseNamespaceDeclarationSyntax)
            ? tree
            : Parse(
                tree.ToString().Insert(
                    members[0].FullSpan.Start,
                    $"namespace Cases.{Path.GetFileNameWithoutExtension(tree.FilePath)};\n"),
                tree.FilePath);
    }

    private static CSharpCompilation Compile(
        string given,
        IEnumerable<string> files,
        IEnumerable<MetadataReference> references) =>
        CSharpCompilation.Create(
            "Broken",
            files
                .Select(static file => Parse(File.ReadAllText(file), Path.GetRelativePath(RepositoryFolder.Root, file)))
                .Prepend(Parse(given, Given)),
            references,
            Compiling);

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, Parsing, path);

    private static IEnumerable<MetadataReference> CompilerReferences() =>
        new[] { typeof(Compilation), typeof(CSharpCompilation), typeof(Workspace), typeof(CSharpFormattingOptions) }
            .Select(static type => MetadataReference.CreateFromFile(type.Assembly.Location));
}
