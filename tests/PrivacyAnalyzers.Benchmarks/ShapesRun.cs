using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>Extreme shapes of code, bound with all rules and bound alone.</summary>
internal static class ShapesRun
{
    private const double Bar = 3;

    public static void Print(int pairs)
    {
        foreach (Shape shape in Shape.All)
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
        InProcess.Bind(InProcess.Compile(shape.Text));
        int findings = InProcess.Analyse(InProcess.Compile(shape.Text));
        var costs = new List<(double, double)>();
        for (int pair = 0; pair < pairs; pair++)
        {
            costs.Add((Milliseconds(shape, InProcess.Bind), Milliseconds(shape, Analyse)));
        }

        (double bound, double analysed) = costs[0];
        Report.Line($"{shape.Name}: {findings} findings, first pair {bound:F0} ms and {analysed:F0} ms");
        Report.Ratio("  processor time with our rules / bound alone", costs, Bar);
    }

    private static void Analyse(Compilation compilation) => InProcess.Analyse(compilation);

    private static double Milliseconds(Shape shape, Action<Compilation> work)
    {
        Compilation compilation = InProcess.Compile(shape.Text);
        return ProcessorClock.Of(() => work(compilation)).TotalMilliseconds;
    }
}
