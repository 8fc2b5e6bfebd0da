using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.Compliance.Classification;
using Microsoft.Extensions.Logging;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>The source of a business application of the wanted size; one member in n is tagged, or none.</summary>
internal sealed class GeneratedSolution
{
    private const int FilesPerModule = 5;

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable,
        deterministic: true);

    /// <summary>Gets the assemblies that every benchmark refers to beside .NET.</summary>
    public static ImmutableArray<string> Packages { get; } =
    [
        typeof(ILogger).Assembly.Location,
        typeof(DataClassification).Assembly.Location,
        Path.Combine(AppContext.BaseDirectory, "PrivacyAnalyzers.Annotations.dll"),
    ];

    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. Net100.References.All,
        .. Packages.Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly ImmutableArray<string> _files;

    /// <param name="files">How many files the solution has at least.</param>
    /// <param name="membersPerTag">One member of this many is tagged; 0 for none.</param>
    public GeneratedSolution(int files, int membersPerTag)
    {
        int modules = (files + FilesPerModule - 1) / FilesPerModule;
        IEnumerable<string> source = Enumerable.Range(0, modules)
            .SelectMany(number => new GeneratedModule(number, membersPerTag).Files());
        _files = [Usings, .. source];
        if (membersPerTag == 0)
        {
            // The namespace of the tags is there, as in a project that has the package and no tag yet.
            _files = _files.Add("namespace PrivacyAnalyzers.Annotations;");
        }
    }

    public int FileCount => _files.Length;

    /// <summary>Writes the files for a compiler that reads from disk.</summary>
    public void WriteTo(string folder)
    {
        for (int index = 0; index < _files.Length; index++)
        {
            File.WriteAllText(Path.Combine(folder, $"{index}.cs"), _files[index]);
        }
    }

    /// <summary>Parses everything anew: no run profits from what an earlier one has bound.</summary>
    public CSharpCompilation Compile()
    {
        IEnumerable<SyntaxTree> trees = _files.Select(static (text, index) =>
            CSharpSyntaxTree.ParseText(text, path: $"/generated/{index}.cs"));
        return CSharpCompilation.Create("Generated", trees, References, Options);
    }
}
