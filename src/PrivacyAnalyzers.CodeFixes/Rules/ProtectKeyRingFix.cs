using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.CodeFixes.Scope;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>Encrypts the keys of data protection with a certificate that the place knows.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ProtectKeyRingFix))]
internal sealed class ProtectKeyRingFix() : ExpressionFix("PRIV5006")
{
    private const string Space = "System.Security.Cryptography.X509Certificates";

    private protected override IEnumerable<Rewrite> RewritesOf(Reported reported)
    {
        var call = reported.Syntax;
        var certificates = ScopedVariables.At(reported.Model, call.SpanStart)
            .Where(static variable => variable.Type.Is(Space, "X509Certificate2"));
        foreach (var (name, _) in certificates)
        {
            yield return Rewrite.Of(
                "Fix_ProtectKeyRing",
                name,
                call,
                new TextChange(new TextSpan(call.Span.End, 0), $".ProtectKeysWithCertificate({name})")) with
            {
                Variant = name,
            };
        }
    }
}
