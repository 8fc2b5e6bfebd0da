using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.CodeFixes.Scope;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Encrypts a value with a data protector in scope before it goes to a file, a cache, a device or a queue:
/// <c>protector.Protect(json)</c>.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ProtectValueFix))]
internal sealed class ProtectValueFix()
    : ExpressionFix("PRIV2001", "PRIV2002", "PRIV2003", "PRIV2004", "PRIV3008")
{
    private protected override IEnumerable<Rewrite> RewritesOf(Reported reported)
    {
        var (value, model) = (reported.Syntax, reported.Model);
        if (!IsTextOrBytes(model.GetTypeInfo(value, reported.Cancel).Type))
            yield break;

        foreach (var protector in Protectors.At(model, value.SpanStart))
        {
            yield return Rewrite.Of(
                "Fix_ProtectValue",
                $"{protector}.Protect",
                value,
                new TextChange(new TextSpan(value.SpanStart, 0), $"{protector}.Protect("),
                new TextChange(new TextSpan(value.Span.End, 0), ")")) with
            {
                Variant = protector,
            };
        }
    }

    private static bool IsTextOrBytes(ITypeSymbol? type) => type
        is { SpecialType: SpecialType.System_String }
            or IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte };
}
