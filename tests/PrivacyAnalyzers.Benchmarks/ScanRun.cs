namespace PrivacyAnalyzers.Benchmarks;

/// <summary>
/// <c>dotnet build</c> and <c>privacy scan</c> of a generated solution, in turn, each from scratch: with its restore,
/// and with all processes that it starts, the compiler server of the build included. Beside it a build in which each
/// project starts a compiler of its own, as where servers are switched off.
/// </summary>
internal static class ScanRun
{
    private const double Bar = 1.3;
    private const int FilesPerModule = 5;

    // With findings the command exits with 1.
    private const int Found = 1;

    private static readonly string Tool = Path.Combine(
        Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "PrivacyAnalyzers.Tool")),
        Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)),
        "privacy.dll");

    public static void Print(int projects, int files, int membersPerTag, int pairs)
    {
        using var folder = new ScratchFolder();
        var solution = new GeneratedProjects(folder.Path, projects, files / FilesPerModule, membersPerTag);
        solution.Write();
        Report.Line($"{projects} projects of {files} files, one member in {membersPerTag} tagged");

        var served = new List<(double, double)>();
        var alone = new List<(double, double)>();
        for (int pair = 1; pair <= pairs; pair++)
        {
            double build = Build(solution, folder.Path, $"privacy-{Guid.NewGuid():N}");
            double scan = Scan(solution, folder.Path);
            double without = Build(solution, folder.Path, null);
            served.Add((build, scan));
            alone.Add((without, scan));
            Report.Line($"{pair,3}: build {build:F2} s, without a server {without:F2} s; scan {scan:F2} s");
        }

        Report.Ratio("processor time of a scan ÷ of a build", served, Bar);
        Report.Ratio("processor time of a scan ÷ of a build without a compiler server", alone, Bar);
    }

    private static double Build(GeneratedProjects solution, string folder, string? server)
    {
        solution.Clean();
        string[] arguments =
        [
            "build", solution.Solution, "-nologo", "-v:quiet", "-nodeReuse:false",
            $"-p:UseSharedCompilation={server is not null}", $"-p:SharedCompilationId={server}",
        ];
        return ProcessTree.Cost(folder, arguments, server).TotalSeconds;
    }

    private static double Scan(GeneratedProjects solution, string folder)
    {
        solution.Clean();
        return ProcessTree.Cost(folder, [Tool, "scan", solution.Solution], accepted: Found).TotalSeconds;
    }
}
