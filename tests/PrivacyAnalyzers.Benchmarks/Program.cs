using System.Globalization;
using BenchmarkDotNet.Running;
using PrivacyAnalyzers.Benchmarks;

// One command for each bar; CONTRIBUTING.md lists them. Anything else goes to BenchmarkDotNet.
string[] rest = args is [_, .. string[] some] ? some : [];
switch (args)
{
    case ["paired", ..]:
        PairedRun.Print(NumberAt(0, 2_000), NumberAt(1, 50), NumberAt(2, 7));
        break;
    case ["paired-code", string folder, ..]:
        PairedCode.Print(folder, NumberAt(1, 5), PercentAt(2, 2));
        break;
    case ["slow", string folder, ..]:
        SlowFiles.Print(folder, PercentAt(1, 2));
        break;
    case ["rows", ..]:
        RowsRun.Print(NumberAt(0, 1_000), NumberAt(1, 2_000), NumberAt(2, 50), NumberAt(3, 7));
        break;
    case ["scan", ..]:
        ScanRun.Print(NumberAt(0, 20), NumberAt(1, 100), NumberAt(2, 50), NumberAt(3, 5));
        break;
    case ["rules", ..]:
        RulesRun.Print(NumberAt(0, 2_000), NumberAt(1, 50));
        break;
    case ["growth", ..]:
        GrowthRun.Print(NumberAt(0, 5));
        break;
    case ["shapes", ..]:
        ShapesRun.Print(NumberAt(0, 5), rest is [_, var part, ..] ? part : "");
        break;
    case ["editor", ..]:
        EditorRun.Print(NumberAt(0, 2_000), NumberAt(1, 50), NumberAt(2, 40));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(BuildBenchmarks).Assembly).Run(args);
        break;
}

int NumberAt(int index, int otherwise) =>
    index < rest.Length ? int.Parse(rest[index], CultureInfo.InvariantCulture) : otherwise;

double PercentAt(int index, double otherwise) =>
    index < rest.Length ? double.Parse(rest[index], CultureInfo.InvariantCulture) : otherwise;
