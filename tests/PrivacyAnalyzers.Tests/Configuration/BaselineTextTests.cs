using System.Collections.Immutable;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Resources;

namespace PrivacyAnalyzers.Tests.Configuration;

public sealed class BaselineTextTests
{
    private const string Old = """
        # What we found.

        by Awa
        why old code
        # first the desk
        PRIV1001  M:Desk.A  P:Person.Phone  Log
        PRIV1001  M:Desk.B  P:Person.Phone  Log  3

        by Ben
        why test data
        until 2027-06-30
        PRIV1001  M:Test.C  P:Person.Phone  Log

        """;

    private static readonly Approval Chi = new("Chi", "before the audit");

    [Fact]
    public void File_without_a_change_stays_as_it_is() =>
        Assert.Equal(Old, Read(Old).Without(Found(("M:Desk.A", 1), ("M:Desk.B", 3), ("M:Test.C", 1))));

    [Fact]
    public void What_is_gone_disappears_and_counts_shrink()
    {
        var found = Found(("M:Desk.B", 2));

        Assert.Equal(
            """
            # What we found.

            by Awa
            why old code
            # first the desk
            PRIV1001  M:Desk.B  P:Person.Phone  Log  2

            """,
            Read(Old).Without(found));
        Assert.Equal(3, Read(Old).GoneFrom(found));
    }

    [Fact]
    public void What_is_new_does_not_come_by_itself()
    {
        var found = Found(("M:Desk.A", 2), ("M:Desk.B", 3), ("M:Test.C", 1), ("M:New.D", 1));

        Assert.Equal(Old, Read(Old).Without(found));
        Assert.Equal(
            [("PRIV1001 M:Desk.A P:Person.Phone Log", 1), ("PRIV1001 M:New.D P:Person.Phone Log", 1)],
            Read(Old).NewAmong(found).Select(static pair => (pair.Key, pair.Value)));
    }

    [Fact]
    public void What_is_new_stands_under_who_accepts_it()
    {
        var found = Found(("M:Desk.A", 2), ("M:Desk.B", 3), ("M:New.D", 1));

        Assert.Equal(
            """
            # What we found.

            by Awa
            why old code
            # first the desk
            PRIV1001  M:Desk.B  P:Person.Phone  Log  3

            by Chi
            why before the audit
            until 2027-12-31
            PRIV1001  M:Desk.A  P:Person.Phone  Log  2
            PRIV1001  M:New.D  P:Person.Phone  Log

            """,
            Read(Old).With(found, Chi with { Until = new DateTime(2027, 12, 31) }));
    }

    [Fact]
    public void New_file_accepts_what_it_was_written_for_in_order()
    {
        var found = Found(("M:Desk.B", 3), ("M:Desk.A", 1));
        var text = Read("").With(found, Chi);

        Assert.StartsWith("# ", text, StringComparison.Ordinal);
        Assert.Matches("(?s)Desk\\.A.*Desk\\.B", text);
        Assert.Empty(Read(text).NewAmong(found));
        Assert.Equal(text, Read(text).Without(found));
        Assert.Equal(text, Read(text).With(found, Chi));
    }

    [Fact]
    public void Line_with_a_mistake_stays_for_somebody_to_mend_it() =>
        Assert.Equal("by Awa\nwhy x\nPRIV1001 M:Desk.A\n", Read("by Awa\nwhy x\nPRIV1001 M:Desk.A\n").Without(Found()));

    private static BaselineText Read(string text) => BaselineText.Parse(text, Messages.Rules);

    private static ImmutableSortedDictionary<string, int> Found(params (string Member, int Count)[] found) =>
        found.ToImmutableSortedDictionary(
            static pair => $"PRIV1001 {pair.Member} P:Person.Phone Log",
            static pair => pair.Count,
            StringComparer.Ordinal);
}
