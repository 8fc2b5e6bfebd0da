using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Reporting;

/// <summary>
/// What stays the same about a finding while the code around it moves: the rule, the member, the data and where it
/// goes. <c>PRIV1001 M:Desk.Save(Person) P:Person.Phone Log</c> names the telephone number in the logs of one method.
/// </summary>
internal static class FindingKey
{
    /// <summary>What stands in place of a member, of data or of an end that a finding does not have.</summary>
    public const string Nothing = "-";

    private const int Digits = 8;

    private static readonly char[] Blanks = [' ', '\t', '\r', '\n'];

    /// <summary>Gets the key of a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="member">The member that it is in, or null.</param>
    /// <param name="cancel">Cancels the reading of the code.</param>
    /// <returns>Four words with one blank between them.</returns>
    public static string Of(Diagnostic finding, ISymbol? member, CancellationToken cancel)
    {
        var place = member is null ? Nothing : SymbolIds.Of(member);
        return string.Join(" ", finding.Id, Word(place), Word(DataOf(finding)), Word(EndOf(finding, cancel)));
    }

    /// <summary>
    /// True for a finding about a flow. All such findings of a member are known at once, so they can be counted.
    /// </summary>
    /// <param name="finding">The finding.</param>
    public static bool IsFlow(Diagnostic finding) => finding.Properties.ContainsKey(FindingProperties.Sink);

    /// <summary>
    /// Counts the same code before a finding in its member, which tells apart findings of one key that are not flows.
    /// </summary>
    /// <param name="finding">The finding.</param>
    /// <param name="cancel">Cancels the reading of the code.</param>
    public static int TwinsBefore(Diagnostic finding, CancellationToken cancel)
    {
        if (NodeOf(finding.Location, cancel) is not { Parent: not null } node)
            return 0;

        var text = TextOf(node);
        var member = node.Ancestors().First(IsMember);
        return member.DescendantNodes(descendIntoTrivia: node.IsPartOfStructuredTrivia())
            .TakeWhile(other => other.SpanStart < node.SpanStart)
            .Count(other => other.RawKind == node.RawKind && TextOf(other) == text);
    }

    private static bool IsMember(SyntaxNode node) =>
        node is AccessorDeclarationSyntax or CompilationUnitSyntax
        || (node is MemberDeclarationSyntax and not GlobalStatementSyntax);

    private static string DataOf(Diagnostic finding) =>
        finding.Properties.TryGetValue(FindingProperties.Symbols, out var data) && data is { Length: > 0 }
            ? string.Join(";", data.Split(';').Distinct().OrderBy(static id => id, StringComparer.Ordinal))
            : Nothing;

    private static string EndOf(Diagnostic finding, CancellationToken cancel)
    {
        if (finding.Properties.TryGetValue(FindingProperties.Sink, out var sink) && sink is not null)
            return sink;

        if (NodeOf(finding.Location, cancel) is { } node)
            return "#" + DigestOf(TextOf(node));

        return finding.Properties.TryGetValue(FindingProperties.Target, out var target) && target is { Length: > 0 }
            ? target
            : Nothing;
    }

    // The name in a declaration is no node of its own: the member says where that is.
    private static SyntaxNode? NodeOf(Location place, CancellationToken cancel)
    {
        var node = place.SourceTree?.GetRoot(cancel).FindNode(place.SourceSpan, findInsideTrivia: true);
        return node?.Span == place.SourceSpan ? node : null;
    }

    private static string TextOf(SyntaxNode node) =>
        string.Join(" ", node.ToString().Split(Blanks, StringSplitOptions.RemoveEmptyEntries));

    // The code itself may hold secrets, such as a connection string, and has blanks.
    private static string DigestOf(string text)
    {
        var digest = SourceText.From(text, Encoding.UTF8, SourceHashAlgorithm.Sha256).GetChecksum();
        return string.Concat(digest
            .Take(Digits / 2)
            .Select(static part => part.ToString("x2", CultureInfo.InvariantCulture)));
    }

    private static string Word(string text) =>
        text.IndexOfAny(Blanks) < 0 ? text : string.Concat(text.Split(Blanks));
}
