using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PrivacyAnalyzers.Tool.Loading;

/// <summary>
/// Asks MSBuild how it would call the compiler for each project, in one run for all: it restores packages and does all
/// that a build does before the compiler runs, and then the compiler is left out.
/// </summary>
/// <param name="input">What is loaded.</param>
/// <param name="restores">Whether packages are restored first.</param>
internal sealed partial class DesignTimeBuild(InputPath input, bool restores)
{
    private const string Target = "PrivacyCommandLine";

    // As editors set them: nothing is compiled, nothing is passed over for being up to date, and what goes wrong in one
    // step does not end the others.
    private static readonly string[] Properties =
    [
        "DesignTimeBuild=true", "BuildingProject=false", "BuildProjectReferences=false", "SkipCompilerExecution=true",
        "ProvideCommandLineArgs=true", "ContinueOnError=ErrorAndContinue",
        "ShouldUnsetParentConfigurationAndPlatform=false",
        "NonExistentFile=__NonExistentSubDir__/__NonExistentFile__",
    ];

    private readonly HashSet<LoadFailure> _failures = [];

    /// <summary>Gets what went wrong, by project, in the words of MSBuild.</summary>
    public IReadOnlyCollection<LoadFailure> Failures => _failures;

    /// <summary>Runs MSBuild.</summary>
    /// <param name="cancel">Ends it.</param>
    /// <returns>The projects that could be opened.</returns>
    public async Task<IReadOnlyList<CommandLineRecord>> RunAsync(CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("privacy-").FullName;
        try
        {
            WriteTargets(folder);
            foreach (var file in Files(folder))
            {
                // Where not all packages can be restored, projects are looked at as far as they go.
                if (!await RunAsync(file, folder, restores, cancel) && restores && !HasRecords(folder))
                    await RunAsync(file, folder, isRestoring: false, cancel);
            }

            return CommandLineRecord.ReadAll(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool HasRecords(string folder) => Directory.EnumerateFiles(folder, "*.facts").Any();

    private static void WriteTargets(string folder)
    {
        foreach (var name in new[] { "project.targets", "frameworks.targets" })
        {
            using var resource = typeof(DesignTimeBuild).Assembly.GetManifestResourceStream($"Loading/{name}")!;
            using var file = File.Create(Path.Combine(folder, name));
            resource.CopyTo(file);
        }
    }

    // Projects without a solution get one, so that they too are loaded in one run; each in a folder of its own, since a
    // folder of a solution holds no two projects of the same name.
    private IEnumerable<string> Files(string folder)
    {
        if (input.Solution is not null || input.Projects.Count == 1)
            return input.Files;

        var solution = Path.Combine(folder, "All.slnx");
        var lines = input.Projects.Select(static (path, number) => new XElement(
            "Folder",
            new XAttribute("Name", $"/{number}/"),
            new XElement("Project", new XAttribute("Path", path))));
        File.WriteAllText(solution, new XElement("Solution", lines).ToString());
        return [solution];
    }

    private async Task<bool> RunAsync(string file, string folder, bool isRestoring, CancellationToken cancel)
    {
        string[] added =
        [
            $"CustomAfterMicrosoftCommonTargets={Escaped(Path.Combine(folder, "project.targets"))}",
            "CustomAfterMicrosoftCommonCrossTargetingTargets="
                + Escaped(Path.Combine(folder, "frameworks.targets")),
            $"PrivacyFolder={Escaped(folder)}",
        ];
        var (code, text) = await DotnetSdk.RunAsync(
            input.Root,
            [
                "msbuild", file, $"-t:{Target}", "-nologo", "-v:quiet", "-clp:ErrorsOnly;NoSummary", "-tl:off",
                "-nodeReuse:false", "-m",
                .. isRestoring ? ["-restore", "-rp:PrivacyRestores=true"] : Array.Empty<string>(),
                .. Properties.Concat(added).Select(static property => $"-p:{property}"),
            ],
            cancel);
        foreach (Match error in Error().Matches(text))
            Note(error, folder);

        if (code != 0 && _failures.Count == 0)
            _failures.Add(new(Path.GetRelativePath(input.Root, file), text.Trim()));

        return code == 0;
    }

    private static string Escaped(string path) =>
        path.Replace("%", "%25", StringComparison.Ordinal).Replace(";", "%3B", StringComparison.Ordinal);

    private void Note(Match error, string folder)
    {
        // What has no such target, as a project of container files, has no code either.
        if (error.Groups["code"].Value == "MSB4057")
            return;

        var project = error.Groups["project"] is { Success: true } named ? named.Value : error.Groups["file"].Value;
        project = Path.GetFullPath(project.Trim(), input.Root);
        if (project.StartsWith(folder, StringComparison.Ordinal))
            project = input.Root;

        _failures.Add(new(
            Path.GetRelativePath(input.Root, project),
            $"{error.Groups["code"].Value}: {error.Groups["reason"].Value.Trim()}"));
    }

    // /code/Relief.csproj(3,11): error MSB4019: The imported project "/code/Gone.props" was not found. [/code/All.slnx]
    [GeneratedRegex(
        @"^\s*(?<file>[^\r\n]+?)(\([\d,]+\))?\s*: error (?<code>\w+): (?<reason>[^\r\n]+?)"
            + @"(\s*\[(?<project>[^\r\n\[\]]+?)(::TargetFramework=[^\r\n\[\]]*)?\])?\s*$",
        RegexOptions.Multiline)]
    private static partial Regex Error();
}
