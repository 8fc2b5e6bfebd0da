using System.Collections.Immutable;
using PrivacyAnalyzers.Models;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Models;

public sealed class LibraryModelsTests
{
    // Attributes and rows of projects say which of their methods these are.
    private static readonly Taxonomy.SinkKind[] DeclaredByProjects =
        [Taxonomy.SinkKind.Ledger, Taxonomy.SinkKind.Publication];

    public static TheoryData<string> Paths => new(ModelLibrary.Files.Select(Path));

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_line_is_a_row(string path) => Assert.Empty(FileAt(path).Problems);

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_row_resolves_in_the_real_package(string path)
    {
        var check = new ModelCheck(ModelledLibraries.Compile());
        var older = OtherVersion.All.SelectMany(static version => version.RowsOfLibrary.Except(version.Missing()));

        var problems = check.ProblemsOf(FileAt(path).Rows, TestContext)
            .Where(problem => !older.Any(row =>
                row.MemberOrigin == problem.Origin || row.PortsOrigin == problem.Origin));

        Assert.Empty(problems.Select(static problem => $"{problem.Origin.Lines}: {problem.Kind} {problem.Found}"));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Rows_are_sorted_by_member_role_kind_and_port(string path)
    {
        var lines = LinesOf(path);

        Assert.Equal(lines.OrderBy(KeyOf, StringComparer.Ordinal), lines);
    }

    [Fact]
    public void No_row_is_stated_twice()
    {
        var lines = ModelLibrary.Files.SelectMany(static file => LinesOf(Path(file)));

        Assert.Empty(lines.GroupBy(KeyOf).Where(static group => group.Count() > 1).Select(static group => group.Key));
    }

    [Fact]
    public void Every_sink_kind_of_the_taxonomy_has_rows()
    {
        var kinds = ModelLibrary.Files
            .SelectMany(static file => file.Rows)
            .Where(static row => row.Role == ModelRole.Sink)
            .Select(static row => (Taxonomy.SinkKind)row.Kind);

        Assert.Equal(
            Enum.GetValues<Taxonomy.SinkKind>().Except(DeclaredByProjects),
            kinds.Distinct().Order());
    }

    [Fact]
    public void Every_sink_kind_is_what_a_rule_looks_for()
    {
        var kinds = FlowRules.SelectMany(static rule => rule.Policy.Sinks);

        Assert.Equal(Enum.GetValues<Taxonomy.SinkKind>(), kinds.Distinct().Order());
    }

    [Fact]
    public void Every_protection_that_rows_give_is_what_a_rule_accepts()
    {
        var given = ModelLibrary.Files
            .SelectMany(static file => file.Rows)
            .Where(static row => row.Role == ModelRole.Protect)
            .Select(static row => (Taxonomy.Protection)row.Kind)
            .ToHashSet();

        Assert.Equal(
            [Taxonomy.Protection.Redacted, Taxonomy.Protection.Pseudonymised, Taxonomy.Protection.Encrypted],
            given.Order());
        Assert.All(given, static protection =>
            Assert.Contains(FlowRules, rule => rule.Policy.Accepted.HasFlag(protection)));
    }

    [Fact]
    public void A_row_that_no_package_answers_to_would_be_found()
    {
        const string Row = "sink Log messag M:Microsoft.Extensions.Logging.LoggerExtensions.LogInformation";
        var rows = ModelRowReader.Read("test", Microsoft.CodeAnalysis.Text.SourceText.From(Row)).Rows;

        var problem = Assert.Single(new ModelCheck(ModelledLibraries.Compile()).ProblemsOf(rows, TestContext));

        Assert.Equal(ModelProblemKind.UnknownPort, problem.Kind);
        Assert.Equal("message", problem.Expected);
    }

    private static IEnumerable<FlowRule> FlowRules => AllRules.Instances.OfType<FlowRule>();

    private static CancellationToken TestContext => CancellationToken.None;

    private static ModelFile FileAt(string path) => ModelLibrary.Files.Single(file => Path(file) == path);

    private static string Path(ModelFile file) => file.Rows[0].MemberOrigin.Path;

    private static ImmutableArray<string> LinesOf(string path)
    {
        using var stream = typeof(ModelLibrary).Assembly.GetManifestResourceStream(path);
        using var reader = new StreamReader(stream!);
        return reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(static line => !line.StartsWith('#'))
            .Where(static line => !line.StartsWith(ConstantLists.Word, StringComparison.Ordinal))
            .ToImmutableArray();
    }

    private static string KeyOf(string line)
    {
        var columns = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join('\0', columns[3].TrimStart('+'), columns[0], columns[1], columns[2]);
    }
}
