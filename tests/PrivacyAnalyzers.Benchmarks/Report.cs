using System.Globalization;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>Prints figures in the same way everywhere: the median of the ratios, their range, and the bar.</summary>
internal static class Report
{
    public static void Line(FormattableString text) =>
        Console.Out.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    /// <summary>Prints how much more the second of each pair costs than the first.</summary>
    /// <param name="what">What is compared.</param>
    /// <param name="pairs">The costs of pairs of runs, in any unit.</param>
    /// <param name="bar">What the median may be.</param>
    public static void Ratio(string what, IReadOnlyCollection<(double Without, double With)> pairs, double bar)
    {
        double[] ratios = [.. pairs.Select(static pair => pair.With / pair.Without).Order()];
        double median = ratios[ratios.Length / 2];
        Line($"{what}: median ratio {median:F3} ({ratios[0]:F3} to {ratios[^1]:F3}), bar {bar:F2}{Verdict(median,
            bar)}");
    }

    private static string Verdict(double median, double bar) => median <= bar ? "" : ", MISSED";
}
