using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.CodeFixes.Tracing;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Gives an address the encrypted scheme in place of the clear one: <c>https://</c> for <c>http://</c>. An address with
/// a port is left alone, for the encrypted service listens at another one.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EncryptAddressFix))]
internal sealed class EncryptAddressFix() : ChannelFix("PRIV3001", "PRIV5008")
{
    private const string Separator = "://";

    private static readonly ImmutableArray<string> Schemes =
        ImmutableArray.Create("amqp", "http", "ldap", "mqtt", "redis", "ws");

    private protected override IEnumerable<Rewrite> RewritesOf(Reported reported)
    {
        var root = reported.Syntax.SyntaxTree.GetRoot(reported.Cancel);
        var addresses = JudgedIn(reported.Finding, root)
            .SelectMany(judged => TextSources.In(judged, reported.Model, reported.Cancel))
            .Distinct();
        foreach (var token in addresses)
        {
            if (SchemeOf(token) is { } scheme && !HasPort(token.ValueText))
            {
                var at = token.Text.IndexOf(scheme + Separator, StringComparison.OrdinalIgnoreCase);
                yield return Rewrite.Of(
                    "Fix_EncryptAddress",
                    $"{scheme}s{Separator}",
                    token.Parent!,
                    new TextChange(new TextSpan(token.SpanStart + at + scheme.Length, 0), "s"));
            }
        }
    }

    private static string? SchemeOf(SyntaxToken token) => Schemes.FirstOrDefault(scheme =>
        token.ValueText.StartsWith(scheme + Separator, StringComparison.OrdinalIgnoreCase)
        && token.Text.IndexOf(scheme + Separator, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool HasPort(string address)
    {
        var start = address.IndexOf(Separator, StringComparison.Ordinal) + Separator.Length;
        var end = address.IndexOfAny(['/', '?', '#'], start);
        var authority = end < 0 ? address.Substring(start) : address.Substring(start, end - start);
        var host = authority.Substring(authority.LastIndexOf('@') + 1);
        return host.IndexOf(':') >= 0;
    }
}
