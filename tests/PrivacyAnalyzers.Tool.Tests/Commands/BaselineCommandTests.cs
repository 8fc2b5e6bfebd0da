using PrivacyAnalyzers.Tool.Tests.Verify;

namespace PrivacyAnalyzers.Tool.Tests.Commands;

/// <summary>What the command writes into the baselines of real projects, and what it leaves alone.</summary>
public sealed class BaselineCommandTests
{
    private static readonly string[] Awa = ["--by", "Awa Diallo", "--why", "old code", "--until", "2027-06-30"];

    [Fact]
    public async Task Baseline_grows_only_with_somebody_who_accepts_it_and_shrinks_by_itself()
    {
        using var solution = Leaking();
        var file = solution["App/PrivacyBaseline.txt"];

        var open = await Baseline(solution);
        Assert.Equal(ExitCode.Findings, open.Code);
        Assert.Contains("PRIV1008", open.Out, StringComparison.Ordinal);
        Assert.False(File.Exists(file));

        Assert.Equal((ExitCode.Success, ""), Short(await Baseline(solution, Awa)));
        var rows = (await File.ReadAllLinesAsync(file))
            .Where(static line => line.Length > 0 && line[0] != '#')
            .ToList();
        Assert.Equal(["by Awa Diallo", "why old code", "until 2027-06-30"], rows[..3]);
        Assert.StartsWith("PRIV1008  M:", Assert.Single(rows[3..]), StringComparison.Ordinal);
        Assert.Equal((ExitCode.Success, ""), Short(await Baseline(solution, "--check")));
        Assert.Equal(ExitCode.Success, (await Run.Of("scan", solution.Folder)).Code);

        solution.Write("App/Code.cs", Snippets.Tag + Snippets.Person);
        var gone = await Baseline(solution, "--check");
        Assert.Equal(ExitCode.Findings, gone.Code);
        Assert.Contains("1 accepted findings were mended", gone.Errors, StringComparison.Ordinal);
        Assert.Contains("PRIV9007", (await Run.Of("scan", solution.Folder)).Out, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Success, ""), Short(await Baseline(solution)));
        Assert.DoesNotContain("PRIV1008", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Baseline_beside_another_one_repeats_nothing()
    {
        using var solution = Leaking();
        await Baseline(solution, Awa);
        File.Move(solution["App/PrivacyBaseline.txt"], solution["App/PrivacyBaseline.Old.txt"]);

        Assert.Equal((ExitCode.Success, ""), Short(await Baseline(solution, Awa)));
        Assert.False(File.Exists(solution["App/PrivacyBaseline.txt"]));
    }

    [Fact]
    public async Task Baseline_of_code_that_does_not_compile_is_left_alone()
    {
        using var solution = Leaking();
        await Baseline(solution, Awa);
        var text = await File.ReadAllTextAsync(solution["App/PrivacyBaseline.txt"]);
        solution.Write("App/Code.cs", "public class Torn : Missing { }");

        Assert.Equal(ExitCode.Incomplete, (await Baseline(solution)).Code);
        Assert.Equal(text, await File.ReadAllTextAsync(solution["App/PrivacyBaseline.txt"]));
    }

    [Theory]
    [InlineData("--by", "Awa")]
    [InlineData("--why", "old code")]
    [InlineData("--by", "Awa", "--why", " ")]
    [InlineData("--by", "Awa", "--why", "x", "--check")]
    [InlineData("--by", "Awa", "--why", "x", "--until", "30.6.2027")]
    [InlineData("--until", "2027-06-30")]
    public async Task Nobody_accepts_anything_by_half(params string[] arguments)
    {
        using var solution = Leaking();

        var run = await Baseline(solution, arguments);

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.NotEmpty(run.Errors);
        Assert.False(File.Exists(solution["App/PrivacyBaseline.txt"]));
    }

    [Fact]
    public async Task Baseline_of_the_whole_solution_is_named_to_the_scan()
    {
        using var solution = Leaking();
        solution.Add("Other", Snippets.Tag + Snippets.Person + Snippets.Leak.Replace("Leak", "Drip"));
        await Baseline(solution, Awa);
        var shared = solution["docs/PrivacyBaseline.Shared.txt"];
        var rows = await File.ReadAllTextAsync(solution["App/PrivacyBaseline.txt"]);
        solution.Write("docs/PrivacyBaseline.Shared.txt", rows);
        File.Delete(solution["App/PrivacyBaseline.txt"]);

        Assert.Equal(ExitCode.Findings, (await Run.Of("scan", solution.Folder)).Code);
        var accepted = await Run.Of("scan", solution.Folder, "--baseline", shared);
        Assert.Equal(ExitCode.Success, accepted.Code);
        Assert.DoesNotContain("PRIV9007", accepted.Out, StringComparison.Ordinal);

        solution.Write("App/Code.cs", Snippets.Tag + Snippets.Person);
        var stale = await Run.Of("scan", solution.Folder, "--baseline", shared);
        Assert.Contains("PRIV9007", stale.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("App/Code.cs")]
    [InlineData("PrivacyBaseline.Missing.txt")]
    public async Task Scan_refuses_a_file_that_is_no_baseline(string file)
    {
        using var solution = Leaking();

        var run = await Run.Of("scan", solution.Folder, "--baseline", solution[file]);

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains(file.Split('/')[^1], run.Errors, StringComparison.Ordinal);
    }

    private static DiskSolution Leaking()
    {
        var solution = new DiskSolution("relief");
        solution.Add("App", Snippets.Tag + Snippets.Person + Snippets.Leak);
        return solution;
    }

    private static Task<Run> Baseline(DiskSolution solution, params string[] arguments) =>
        Run.Of(["baseline", solution.Folder, "-l", "en", .. arguments]);

    private static (int Code, string Errors) Short(Run run) => (run.Code, run.Errors);
}
