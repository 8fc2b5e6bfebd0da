using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.CodeFixes.Tracing;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Switches encryption, or the check of certificates, on in a connection string that switches it off:
/// <c>Encrypt=True</c>, <c>SslMode=Require</c>, <c>TrustServerCertificate=False</c>.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MendConnectionTextFix))]
internal sealed class MendConnectionTextFix() : ChannelFix("PRIV5002", "PRIV5008")
{
    private const string Start = "(?:^|(?<=[;\"]))\\s*";
    private const string End = "\\s*(?=;|\"|$)";

    private static readonly Regex Unencrypted = Setting(
        "DefaultEndpointsProtocol|Encrypt|Ssl[ _]?Mode|Ssl|Use[ _]?Tls",
        "allow|disabled?|false|http|no|none|optional");

    private static readonly Regex Trusting = Setting("Trust[ _]?Server[ _]?Certificate", "true|yes");

    private static readonly ImmutableDictionary<string, string> On = new Dictionary<string, string>
    {
        ["allow"] = "Require",
        ["disable"] = "Require",
        ["disabled"] = "Required",
        ["false"] = "True",
        ["http"] = "https",
        ["no"] = "True",
        ["none"] = "Required",
        ["optional"] = "Mandatory",
        ["true"] = "False",
        ["yes"] = "False",
    }.ToImmutableDictionary(StringComparer.OrdinalIgnoreCase);

    private protected override IEnumerable<Rewrite> RewritesOf(Reported reported)
    {
        var setting = reported.Finding.Rule == "PRIV5002" ? Trusting : Unencrypted;
        foreach (var token in TextSources.In(reported.Syntax, reported.Model, reported.Cancel))
        {
            var found = setting.Matches(token.Text).Cast<Match>()
                .Select(static match => (Key: match.Groups["key"].Value, Value: match.Groups["value"]))
                .Where(static match => On.ContainsKey(match.Value.Value))
                .ToList();
            if (found is [var (key, value)])
            {
                var span = new TextSpan(token.SpanStart + value.Index, value.Length);
                yield return Rewrite.Of(
                    "Fix_MendConnectionText",
                    $"{key}={On[value.Value]}",
                    token.Parent!,
                    new TextChange(span, On[value.Value]));
            }
        }
    }

    private static Regex Setting(string keys, string values) => new(
        $"{Start}(?<key>{keys})\\s*=\\s*(?<value>{values}){End}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
