using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Microsoft.Extensions.Logging;
using PrivacyAnalyzers.Tool.Analysis;
using PrivacyAnalyzers.Tool.Facts;
using PrivacyAnalyzers.Tool.Loading;

namespace PrivacyAnalyzers.Tool.Tests.Verify;

/// <summary>
/// A solution that exists in memory: each project one file, with references to those that it names. What MSBuild does
/// to real ones is tested with real ones.
/// </summary>
internal sealed class CodeSolution
{
    public const string Root = "/code";

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    private static readonly MetadataReference[] Libraries =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(ILogger).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Microsoft.EntityFrameworkCore.DbContext).Assembly.Location),
        MetadataReference.CreateFromFile(
            typeof(Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "PrivacyAnalyzers.Annotations.dll")),
    ];

    private readonly Dictionary<string, LoadedProject> _projects = new(StringComparer.Ordinal);

    /// <summary>Adds a project.</summary>
    /// <param name="name">Its name and that of its assembly.</param>
    /// <param name="code">Its code.</param>
    /// <param name="uses">The projects that it refers to.</param>
    public CodeSolution With(string name, string code, params string[] uses) => Add(name, code, null, "", uses);

    /// <summary>Adds a project with a governance file.</summary>
    public CodeSolution WithGovernance(string name, string code, string rows, params string[] uses) =>
        Add(name, code, "PrivacyGovernance.txt", rows, uses);

    /// <summary>Adds a project with a model file.</summary>
    public CodeSolution WithModels(string name, string code, string rows, params string[] uses) =>
        Add(name, code, "PrivacyModels.txt", rows, uses);

    private CodeSolution Add(string name, string code, string? file, string rows, string[] uses)
    {
        var path = $"{Root}/{name}";
        var references = uses.Select(used => _projects[used]).ToList();
        var tree = CSharpSyntaxTree.ParseText(
            Usings + code, new CSharpParseOptions(LanguageVersion.Latest), $"{path}/Code.cs");
        _projects.Add(name, new()
        {
            Name = name,
            FilePath = $"{path}/{name}.csproj",
            AssemblyName = name,
            References = references,
            AdditionalFiles = file is null ? [] : [new TextInMemory($"{path}/{file}", rows)],
            Configuration = ConfigurationFiles.Read([]).Options,
            Compile = (images, _, _) => CSharpCompilation.Create(
                name, [tree], [.. Libraries, .. references.Select(used => images[used])], Options),
        });
        return this;
    }

    /// <summary>Looks at the solution as the command does.</summary>
    public async Task<SolutionFacts> ScanAsync(string? profile = null)
    {
        var solution = new LoadedSolution(Root, _projects.Values, []);
        var preparation = new ProjectPreparation(
            solution, Profile.Of(profile ?? Profile.Default), isChosen: profile is not null);
        var facts = await new SolutionScan(preparation, new Silence()).RunAsync(solution, "Test", default);
        Assert.Empty(facts.Failures);
        return facts;
    }

    private const string Usings = """
        using System; using System.Collections.Generic; using System.IO; using System.Linq;
        using System.Threading.Tasks;
        using Microsoft.EntityFrameworkCore; using Microsoft.Extensions.Logging; using PrivacyAnalyzers.Annotations;

        """;

    private sealed class TextInMemory(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class Silence : IProgress<string>
    {
        public void Report(string value)
        {
        }
    }
}
