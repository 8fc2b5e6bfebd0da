using System.Reflection;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>
/// The real compiler with our rules on the generated solution: without model rows of the project's own, and with many
/// of them, in turn.
/// </summary>
internal static class RowsRun
{
    private const double Bar = 1.01;

    // Families of .NET itself, whose members every compilation has.
    private static readonly string[] Families =
        ["Collections", "ImmutableCollections", "Streams", "Text", "Values", "Xml"];

    public static void Print(int rows, int files, int membersPerTag, int pairs)
    {
        using var folder = new ScratchFolder();
        new GeneratedSolution(files, membersPerTag).WriteTo(folder.Path);
        string models = Path.Combine(folder.Path, "PrivacyModels.txt");
        string[] lines = [.. Rows().Take(rows)];
        File.WriteAllLines(models, lines);

        string ours = AnalyzedBuild.Ours[0].GetType().Assembly.Location;
        var plain = new CompilerInput(folder.Path, []);
        var taught = new CompilerInput(folder.Path, []) { AdditionalFile = models };
        CompilerProcess.Run(plain, ours);
        CompilerCost first = CompilerProcess.Run(taught, ours);
        Report.Line($"{files} files, {lines.Length} rows, {first.Findings} findings");

        var processor = new List<(double, double)>();
        for (int pair = 1; pair <= pairs; pair++)
        {
            double without = CompilerProcess.Run(plain, ours).Processor.TotalSeconds;
            double with = CompilerProcess.Run(taught, ours).Processor.TotalSeconds;
            processor.Add((without, with));
            Report.Line($"{pair,3}: {without:F2} s, {with:F2} s, ratio {with / without:F3}");
        }

        Report.Ratio("processor time of the compiler process", processor, Bar);
    }

    private static IEnumerable<string> Rows() => Families.SelectMany(static family => LinesOf($"Models/{family}.txt"));

    private static IEnumerable<string> LinesOf(string resource)
    {
        using Stream stream = Assembly.Load("PrivacyAnalyzers").GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(static line => !line.StartsWith('#'));
    }
}
