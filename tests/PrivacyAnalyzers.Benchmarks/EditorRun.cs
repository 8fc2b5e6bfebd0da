using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>
/// Somebody types in one file of a large project. After each change the editor asks for the diagnostics of that file:
/// those of the compiler alone on one compilation, those of our rules on an equal one. An analyzer that asks for all
/// bodies and looks at none shows what the compiler's own part in that is.
/// </summary>
internal static class EditorRun
{
    private const double Bar = 2;
    private const int WarmUp = 5;

    public static void Print(int files, int membersPerTag, int edits)
    {
        Compilation compilation = new GeneratedSolution(files, membersPerTag).Compile();
        InProcess.Bind(compilation);
        SyntaxTree[] services = [.. compilation.SyntaxTrees.Where(IsService)];
        Report.Line($"{compilation.SyntaxTrees.Count()} files, {edits} edits in turn of {services.Length} services");

        var idle = new List<(double, double)>();
        var clock = new List<(double, double)>();
        for (int edit = -WarmUp; edit < edits; edit++)
        {
            SyntaxTree before = services[(edit + WarmUp) * 7 % services.Length];
            SyntaxTree after = Typed(before, edit);
            double plain = Milliseconds(compilation.ReplaceSyntaxTree(before, after), after, Roslyn);
            double looking = Milliseconds(compilation.ReplaceSyntaxTree(before, after), after, Idle);
            double analysed = Milliseconds(compilation.ReplaceSyntaxTree(before, after), after, Ours);
            if (edit >= 0)
            {
                idle.Add((plain, looking));
                clock.Add((plain, analysed));
            }
        }

        Report.Line($"median of Roslyn alone {Median(clock.Select(static c => c.Item1)):F2} ms");
        Report.Line($"median of our rules {Median(clock.Select(static c => c.Item2)):F2} ms");
        Report.Ratio("time of an analyzer that looks at no body / time of Roslyn's semantic diagnostics", idle, Bar);
        Report.Ratio("time of our rules / time of Roslyn's semantic diagnostics", clock, Bar);
    }

    private static void Roslyn(Compilation compilation, SyntaxTree tree) =>
        compilation.GetSemanticModel(tree).GetDiagnostics();

    private static void Idle(Compilation compilation, SyntaxTree tree) =>
        Diagnose(InProcess.With(compilation, [new BodyAnalyzer()]), compilation, tree);

    private static void Ours(Compilation compilation, SyntaxTree tree) =>
        Diagnose(InProcess.With(compilation), compilation, tree);

    private static void Diagnose(CompilationWithAnalyzers analyzed, Compilation compilation, SyntaxTree tree)
    {
        analyzed.GetAnalyzerSyntaxDiagnosticsAsync(tree, CancellationToken.None).GetAwaiter().GetResult();
        analyzed.GetAnalyzerSemanticDiagnosticsAsync(
            compilation.GetSemanticModel(tree),
            filterSpan: null,
            CancellationToken.None).GetAwaiter().GetResult();
    }

    private static bool IsService(SyntaxTree tree) =>
        tree.ToString().Contains("class Service", StringComparison.Ordinal);

    /// <summary>Adds a statement that logs the tagged or untagged name of an entity.</summary>
    private static SyntaxTree Typed(SyntaxTree tree, int edit)
    {
        const string Place = "string before = entity.Name;";
        string text = tree.ToString();
        int position = text.IndexOf(Place, StringComparison.Ordinal);
        var change = new TextChange(
            new TextSpan(position + Place.Length, 0),
            FormattableString.Invariant($" logger.LogInformation(\"{{Edit}} {{Before}}\", {edit}, before);"));
        return tree.WithChangedText(tree.GetText().WithChanges(change));
    }

    private static double Milliseconds(Compilation compilation, SyntaxTree tree, Action<Compilation, SyntaxTree> work)
    {
        GC.Collect();
        long start = Stopwatch.GetTimestamp();
        work(compilation, tree);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
