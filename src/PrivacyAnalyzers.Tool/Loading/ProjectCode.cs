using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Tool.Resources;

namespace PrivacyAnalyzers.Tool.Loading;

/// <summary>The code of a project, as the command line of its compiler names it.</summary>
internal sealed class ProjectCode
{
    private readonly CSharpCommandLineArguments _arguments;
    private readonly string _folder;
    private readonly LibraryReferences _libraries;
    private readonly GeneratorReferences _generators;
    private readonly ConfigurationFiles _configuration;

    /// <summary>Initializes a new instance of the <see cref="ProjectCode"/> class.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="folder">The folder that its paths are relative to.</param>
    /// <param name="libraries">The libraries of all projects.</param>
    /// <param name="generators">The generators of all projects.</param>
    public ProjectCode(
        CSharpCommandLineArguments arguments,
        string folder,
        LibraryReferences libraries,
        GeneratorReferences generators)
    {
        _arguments = arguments;
        _folder = folder;
        _libraries = libraries;
        _generators = generators;
        _configuration = ConfigurationFiles.Read(arguments.AnalyzerConfigPaths);
        AssemblyName = arguments.CompilationName ?? Path.GetFileNameWithoutExtension(arguments.OutputFileName) ?? "";
        AdditionalFiles =
            [.. arguments.AdditionalFiles.Select(static file => (AdditionalText)new TextOnDisk(file.Path))];
    }

    public string AssemblyName { get; }

    public ImmutableArray<AdditionalText> AdditionalFiles { get; }

    public AnalyzerConfigOptionsProvider Configuration => _configuration.Options;

    /// <summary>Gets the full paths of the assemblies that it refers to.</summary>
    public IEnumerable<string> ReferencePaths => _arguments.MetadataReferences.Select(Resolved);

    /// <summary>Makes the compilation, with what generators add to it.</summary>
    /// <param name="projectAt">Gets the assembly of the project that others know by a path, or null.</param>
    /// <param name="faults">Gets what could not be read.</param>
    /// <param name="cancel">Stops the work.</param>
    public Compilation Compile(
        Func<string, MetadataReference?> projectAt,
        ICollection<string> faults,
        CancellationToken cancel)
    {
        var compilation = CSharpCompilation.Create(
            AssemblyName, Trees(faults, cancel), References(projectAt, faults), Options());
        var generators = _arguments.AnalyzerReferences
            .SelectMany(reference => _generators.In(Path.GetFullPath(reference.FilePath, _folder), faults))
            .ToList();
        if (generators.Count == 0)
            return compilation;

        CSharpGeneratorDriver
            .Create(generators, AdditionalFiles, _arguments.ParseOptions, Configuration)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _, cancel);
        return generated;
    }

    private string Resolved(CommandLineReference reference) => _arguments.ReferencePaths
        .Select(folder => Path.GetFullPath(Path.Combine(folder, reference.Reference), _folder))
        .FirstOrDefault(File.Exists, Path.GetFullPath(reference.Reference, _folder));

    private List<MetadataReference> References(
        Func<string, MetadataReference?> projectAt,
        ICollection<string> faults)
    {
        var references = new List<MetadataReference>();
        foreach (var reference in _arguments.MetadataReferences)
        {
            var path = Resolved(reference);
            if ((projectAt(path)?.WithProperties(reference.Properties) ?? _libraries.Of(path, reference.Properties))
                is { } found)
            {
                references.Add(found);
            }
            else
            {
                faults.Add(Texts.Format("Error_NoLibrary", path));
            }
        }

        return references;
    }

    private CSharpCompilationOptions Options() => _arguments.CompilationOptions
        .WithSyntaxTreeOptionsProvider(_configuration.Severities)
        .WithAssemblyIdentityComparer(DesktopAssemblyIdentityComparer.Default)
        .WithStrongNameProvider(new DesktopStrongNameProvider(_arguments.KeyFileSearchPaths))
        .WithXmlReferenceResolver(new XmlFileResolver(_folder))
        .WithSourceReferenceResolver(new SourceFileResolver([], _folder));

    private IEnumerable<SyntaxTree> Trees(ICollection<string> faults, CancellationToken cancel)
    {
        var trees = new SyntaxTree?[_arguments.SourceFiles.Length];
        Parallel.For(0, trees.Length, new ParallelOptions { CancellationToken = cancel }, index =>
        {
            var path = _arguments.SourceFiles[index].Path;
            try
            {
                using var stream = File.OpenRead(path);
                var text = SourceText.From(stream, _arguments.Encoding, _arguments.ChecksumAlgorithm);
                trees[index] = CSharpSyntaxTree.ParseText(text, _arguments.ParseOptions, path, cancel);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                lock (faults)
                    faults.Add(failure.Message);
            }
        });
        return trees.OfType<SyntaxTree>();
    }
}
