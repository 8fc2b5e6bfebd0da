using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Models;

namespace PrivacyAnalyzers.Tests.Models.RowUse;

/// <summary>Every built-in row does what it says in a call that is generated for it.</summary>
public sealed class RowUseTests
{
    private static readonly Lazy<HashSet<ModelRow>> OfOtherVersions = new(static () =>
    {
        var check = new ModelCheck(ModelledLibraries.Compile());
        return
        [
            .. check.ProblemsOf(Rows, CancellationToken.None).Select(static problem => RowAt(problem.Origin)),
            .. Rows.Where(row => check.MethodsOf(row.Member).Any(IsHidden)),
        ];
    });

    public static TheoryData<string> OtherVersions => new(OtherVersion.All
        .Where(static version => RowsOf(version).Any())
        .Select(static version => version.ToString()));

    [Fact]
    public void Every_row_does_what_it_says() =>
        AssertNone(RowUses.FaultsOf(Rows.Where(static row => !OfOtherVersions.Value.Contains(row))));

    [Theory]
    [MemberData(nameof(OtherVersions))]
    public void Every_row_for_another_version_does_what_it_says(string name)
    {
        var version = OtherVersion.All.Single(version => version.ToString() == name);

        AssertNone(RowUses.FaultsOf(RowsOf(version), version));
    }

    [Fact]
    public void Rows_that_say_something_else_would_be_found()
    {
        const string Wrong = """
            sink Log value M:System.Math.Abs
            step - item->this M:System.Collections.Generic.List`1.Contains
            protect Encrypted value->this M:System.Text.StringBuilder.Append
            neutral - - M:System.String.Trim
            clear - this[] M:System.Collections.Generic.List`1.Reverse
            source Contact return P:System.String.Length
            """;
        var rows = ModelRowReader.Read("test", SourceText.From(Wrong)).Rows;

        Assert.Equal(rows, RowUses.FaultsOf(rows).Keys.OrderBy(static row => row.MemberOrigin.Lines.Start));
    }

    private static IEnumerable<ModelRow> Rows => ModelLibrary.Files.SelectMany(static file => file.Rows);

    private static IEnumerable<ModelRow> RowsOf(OtherVersion version) =>
        version.RowsOfLibrary.Except(version.Missing()).Where(OfOtherVersions.Value.Contains);

    // Some versions keep to themselves what others show.
    private static bool IsHidden(IMethodSymbol method) =>
        method.ContainingType.DeclaredAccessibility == Accessibility.Internal;

    private static ModelRow RowAt(ModelOrigin place) =>
        Rows.Single(row => row.MemberOrigin == place || row.PortsOrigin == place);

    private static void AssertNone(IReadOnlyDictionary<ModelRow, string> faults)
    {
        var said = faults.Select(static fault => $"{LibraryLines.Of(fault.Key)}: {fault.Value}");
        Assert.True(faults.Count == 0, string.Join('\n', said.Order(StringComparer.Ordinal)));
    }
}
