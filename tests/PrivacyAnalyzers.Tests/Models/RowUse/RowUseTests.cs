using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Models;

namespace PrivacyAnalyzers.Tests.Models.RowUse;

/// <summary>Every built-in row does what it says in a call that is generated for it.</summary>
public sealed class RowUseTests
{
    [Fact]
    public void Every_row_does_what_it_says()
    {
        var faults = RowUses.FaultsOf(ModelLibrary.Files.SelectMany(static file => file.Rows));

        var said = faults.Select(static fault => $"{LibraryLines.Of(fault.Key)}: {fault.Value}");
        Assert.True(faults.Count == 0, string.Join('\n', said.Order(StringComparer.Ordinal)));
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
}
