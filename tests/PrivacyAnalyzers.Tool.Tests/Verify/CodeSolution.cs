using System.Diagnostics.CodeAnalysis;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.Logging;
using PrivacyAnalyzers.Tool.Analysis;
using PrivacyAnalyzers.Tool.Facts;
using PrivacyAnalyzers.Tool.Loading;

namespace PrivacyAnalyzers.Tool.Tests.Verify;

/// <summary>
/// A solution that exists in memory: each project one file, with references to those that it names. What MSBuild does
/// to real ones is tested with real ones.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "The scan disposes of the workspace.")]
internal sealed class CodeSolution
{
    public const string Root = "/code";

    private static readonly MetadataReference[] Libraries =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(ILogger).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Microsoft.EntityFrameworkCore.DbContext).Assembly.Location),
        MetadataReference.CreateFromFile(
            typeof(Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "PrivacyAnalyzers.Annotations.dll")),
    ];

    private readonly AdhocWorkspace _workspace = new();
    private readonly Dictionary<string, ProjectId> _projects = new(StringComparer.Ordinal);

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
        var id = ProjectId.CreateNewId(name);
        _projects.Add(name, id);
        var solution = _workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(
                id,
                VersionStamp.Create(),
                name,
                name,
                LanguageNames.CSharp,
                filePath: $"{Root}/{name}/{name}.csproj",
                compilationOptions: new CSharpCompilationOptions(
                    OutputKind.DynamicallyLinkedLibrary,
                    nullableContextOptions: NullableContextOptions.Enable),
                parseOptions: new CSharpParseOptions(LanguageVersion.Latest),
                metadataReferences: Libraries,
                projectReferences: uses.Select(used => new ProjectReference(_projects[used]))))
            .AddDocument(DocumentId.CreateNewId(id), "Code.cs", Usings + code, filePath: $"{Root}/{name}/Code.cs");
        if (file is not null)
        {
            solution = solution.AddAdditionalDocument(
                DocumentId.CreateNewId(id), file, rows, filePath: $"{Root}/{name}/{file}");
        }

        Assert.True(_workspace.TryApplyChanges(solution));
        return this;
    }

    /// <summary>Looks at the solution as the command does.</summary>
    public async Task<SolutionFacts> ScanAsync(string? profile = null)
    {
        using var solution = new LoadedSolution(_workspace, Root, static _ => true, []);
        var preparation = new ProjectPreparation(
            solution, Profile.Of(profile ?? Profile.Default), isChosen: profile is not null);
        var facts = await new SolutionScan(preparation, new Silence()).RunAsync(solution, "Test", default);
        Assert.Empty(facts.Failures);
        return facts;
    }

    private const string Usings = """
        using System; using System.Collections.Generic; using System.IO; using System.Linq; using System.Threading.Tasks;
        using Microsoft.EntityFrameworkCore; using Microsoft.Extensions.Logging; using PrivacyAnalyzers.Annotations;

        """;

    private sealed class Silence : IProgress<string>
    {
        public void Report(string value)
        {
        }
    }
}
