using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Tool.Loading;

/// <summary>A C# project in one target framework.</summary>
internal sealed class LoadedProject
{
    /// <summary>Gets the name that no other project of the solution has.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the path of the project file.</summary>
    public required string FilePath { get; init; }

    public required string AssemblyName { get; init; }

    /// <summary>Gets what the project says about holding tests, or null.</summary>
    public bool? IsTest { get; init; }

    /// <summary>Gets the projects of the solution that it refers to.</summary>
    public IReadOnlyList<LoadedProject> References { get; init; } = [];

    public ImmutableArray<AdditionalText> AdditionalFiles { get; init; } = [];

    public required AnalyzerConfigOptionsProvider Configuration { get; init; }

    /// <summary>Gets what makes its compilation.</summary>
    public required Compiler Compile { get; init; }

    /// <summary>Makes a compilation.</summary>
    /// <param name="references">The assemblies of the projects that it refers to.</param>
    /// <param name="faults">Gets what could not be read.</param>
    /// <param name="cancel">Stops the work.</param>
    public delegate Compilation Compiler(
        IReadOnlyDictionary<LoadedProject, MetadataReference> references,
        ICollection<string> faults,
        CancellationToken cancel);
}
