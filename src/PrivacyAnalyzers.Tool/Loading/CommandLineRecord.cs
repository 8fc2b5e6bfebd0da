using System.Collections.Immutable;

namespace PrivacyAnalyzers.Tool.Loading;

/// <summary>What MSBuild says about a project in one target framework: how it would call the compiler.</summary>
internal sealed record CommandLineRecord
{
    /// <summary>Gets the full path of the project file.</summary>
    public required string File { get; init; }

    public string Language { get; init; } = "";

    public string Framework { get; init; } = "";

    /// <summary>Gets what the property <c>IsTestProject</c> says, or null where it says nothing.</summary>
    public bool? IsTest { get; init; }

    /// <summary>Gets the full paths under which other projects refer to its assembly.</summary>
    public ImmutableArray<string> Outputs { get; init; } = [];

    /// <summary>Gets the arguments of the compiler.</summary>
    public ImmutableArray<string> Arguments { get; init; } = [];

    /// <summary>Reads what the targets wrote.</summary>
    /// <param name="folder">Where they wrote it.</param>
    /// <returns>The projects in a stable order; MSBuild may visit one more than once.</returns>
    public static IReadOnlyList<CommandLineRecord> ReadAll(string folder) =>
        Directory.EnumerateFiles(folder, "*.facts")
            .Select(Read)
            .OrderBy(static record => record.File, StringComparer.Ordinal)
            .ThenBy(static record => record.Framework, StringComparer.Ordinal)
            .DistinctBy(static record => (record.File, record.Framework))
            .ToList();

    private static CommandLineRecord Read(string path)
    {
        var facts = System.IO.File.ReadLines(path)
            .Select(static line => line.Split('=', 2))
            .ToLookup(static pair => pair[0], static pair => pair[^1]);
        var arguments = Path.ChangeExtension(path, ".rsp");
        return new()
        {
            File = facts["file"].First(),
            Language = facts["language"].FirstOrDefault(""),
            Framework = facts["framework"].FirstOrDefault(""),
            IsTest = bool.TryParse(facts["test"].FirstOrDefault(), out var isTest) ? isTest : null,
            Outputs = [.. facts["output"].Where(static output => output.Length > 0).Select(Path.GetFullPath)],
            Arguments = System.IO.File.Exists(arguments) ? [.. System.IO.File.ReadLines(arguments)] : [],
        };
    }
}
