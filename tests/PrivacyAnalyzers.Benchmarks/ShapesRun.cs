using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>
/// Extreme shapes of code, bound with all rules and bound alone. An analyzer that asks for all bodies and looks at none
/// shows what the compiler's own part in that is.
/// </summary>
internal static class ShapesRun
{
    private const double Bar = 3;

    // Until the run time has compiled rules and compiler for good, its own work is what the clock shows.
    private const int WarmUp = 8;

    /// <summary>Measures the shapes whose names contain a text.</summary>
    public static void Print(int pairs, string part)
    {
        foreach (Shape shape in Shape.All.Where(shape => shape.Name.Contains(part, StringComparison.Ordinal)))
        {
            try
            {
                Print(shape, pairs);
            }
            catch (OperationCanceledException)
            {
                Report.Line($"{shape.Name}: MISSED, no end within {InProcess.Patience.TotalSeconds} s");
            }
        }
    }

    private static void Print(Shape shape, int pairs)
    {
        int findings = InProcess.Analyse(InProcess.Compile(shape.Text));
        var idle = new List<(double, double)>();
        var costs = new List<(double, double)>();
        for (int pair = -WarmUp; pair < pairs; pair++)
        {
            double alone = Milliseconds(shape, InProcess.Bind);
            double looking = Milliseconds(shape, Idle);
            double judged = Milliseconds(shape, Analyse);
            if (pair >= 0)
            {
                idle.Add((alone, looking));
                costs.Add((alone, judged));
            }
        }

        Report.Line($"{shape.Name}: {findings} findings");
        Report.Ratio("  processor time with an analyzer that looks at no body / bound alone", idle, Bar);
        Report.Ratio("  processor time with our rules / bound alone", costs, Bar);
    }

    private static void Idle(Compilation compilation) => InProcess.With(compilation, [new BodyAnalyzer()])
        .GetAllDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();

    private static void Analyse(Compilation compilation) => InProcess.Analyse(compilation);

    private static double Milliseconds(Shape shape, Action<Compilation> work)
    {
        Compilation compilation = InProcess.Compile(shape.Text);
        GC.Collect();
        return ProcessorClock.Of(() => work(compilation)).TotalMilliseconds;
    }
}
