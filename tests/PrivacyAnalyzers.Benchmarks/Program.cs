using System.Globalization;
using BenchmarkDotNet.Running;
using PrivacyAnalyzers.Benchmarks;

// paired [FILES] [MEMBERS-PER-TAG] [PAIRS], or the arguments of BenchmarkDotNet.
if (args is ["paired", .. string[] numbers])
{
    int NumberAt(int index, int otherwise) =>
        index < numbers.Length ? int.Parse(numbers[index], CultureInfo.InvariantCulture) : otherwise;

    PairedRun.Print(Console.Out, NumberAt(0, 2_000), NumberAt(1, 50), NumberAt(2, 7));
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(BuildBenchmarks).Assembly).Run(args);
