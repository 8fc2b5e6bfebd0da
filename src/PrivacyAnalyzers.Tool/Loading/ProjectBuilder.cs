using Microsoft.CodeAnalysis.CSharp;

namespace PrivacyAnalyzers.Tool.Loading;

/// <summary>Makes projects from command lines of the compiler, and finds out which refer to which.</summary>
internal sealed class ProjectBuilder
{
    private readonly Dictionary<string, CommandLineRecord> _byOutput = new(StringComparer.Ordinal);
    private readonly Dictionary<CommandLineRecord, LoadedProject> _built = [];
    private readonly HashSet<CommandLineRecord> _begun = [];
    private readonly HashSet<string> _ambiguous;
    private readonly ILookup<string, CommandLineRecord> _byFile;
    private readonly LibraryReferences _libraries = new();
    private readonly GeneratorReferences _generators = new();

    private ProjectBuilder(IReadOnlyCollection<CommandLineRecord> records)
    {
        _byFile = records.ToLookup(static record => record.File, StringComparer.Ordinal);
        _ambiguous = _byFile.Select(static file => Path.GetFileNameWithoutExtension(file.Key))
            .GroupBy(static name => name, StringComparer.Ordinal)
            .Where(static name => name.Count() > 1)
            .Select(static name => name.Key)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var record in records)
        {
            foreach (var output in record.Outputs)
                _byOutput.TryAdd(output, record);
        }
    }

    /// <summary>Makes the projects.</summary>
    /// <param name="records">The command lines.</param>
    public static IReadOnlyCollection<LoadedProject> Build(IReadOnlyCollection<CommandLineRecord> records)
    {
        var builder = new ProjectBuilder(records);
        return records.Where(static record => record.Arguments.Length > 0)
            .Select(builder.ProjectOf)
            .OfType<LoadedProject>()
            .ToList();
    }

    // Null where projects refer to each other in a circle: MSBuild has said so.
    private LoadedProject? ProjectOf(CommandLineRecord record)
    {
        if (_built.TryGetValue(record, out var known) || !_begun.Add(record))
            return known;

        var folder = Path.GetDirectoryName(record.File)!;
        var arguments = CSharpCommandLineParser.Default.Parse(record.Arguments, folder, sdkDirectory: null);
        var code = new ProjectCode(arguments, folder, _libraries, _generators);
        var uses = new Dictionary<string, LoadedProject>(StringComparer.Ordinal);
        foreach (var path in code.ReferencePaths)
        {
            if (_byOutput.TryGetValue(path, out var used) && used != record && ProjectOf(used) is { } project)
                uses[path] = project;
        }

        return _built[record] = new()
        {
            Name = NameOf(record),
            FilePath = record.File,
            AssemblyName = code.AssemblyName,
            IsTest = record.IsTest,
            References = uses.Values.Distinct().ToList(),
            AdditionalFiles = code.AdditionalFiles,
            Configuration = code.Configuration,
            Compile = (references, faults, cancel) => code.Compile(
                path => uses.TryGetValue(path, out var project) ? references[project] : null, faults, cancel),
        };
    }

    private string NameOf(CommandLineRecord record)
    {
        var title = Path.GetFileNameWithoutExtension(record.File);
        var name = _ambiguous.Contains(title) ? record.File : title;
        return _byFile[record.File].Count() > 1 ? $"{name}({record.Framework})" : name;
    }
}
