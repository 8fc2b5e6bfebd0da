using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.CodeFixes.Scope;
using PrivacyAnalyzers.CodeFixes.Tagging;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Hashes with a key that the place has: <c>HMACSHA256.HashData(key, …)</c> for <c>SHA256.HashData(…)</c>. The result
/// keeps its length; hashes that have no sound keyed form of the same length are left alone.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeyHashFix))]
internal sealed class KeyHashFix() : ExpressionFix("PRIV5001")
{
    private const string Space = "System.Security.Cryptography";

    private static readonly ImmutableHashSet<string> Keyed = ImmutableHashSet.Create("SHA256", "SHA384", "SHA512");

    private protected override IEnumerable<Rewrite> RewritesOf(Reported reported)
    {
        var call = reported.Syntax.AncestorsAndSelf().OfType<InvocationExpressionSyntax>()
            .FirstOrDefault(call => HashOf(call, reported) is not null);
        if (call is null
            || HashOf(call, reported) is not { } hash
            || KnownTypes.NameAt(reported.Model, call.SpanStart, $"{Space}.HMAC{hash.Name}") is not { } keyed)
        {
            yield break;
        }

        foreach (var (key, _) in ScopedVariables.At(reported.Model, call.SpanStart).Where(static one => one.IsKey()))
        {
            yield return Rewrite.Of(
                "Fix_KeyHash",
                key,
                call,
                new TextChange(call.Expression.Span, $"{keyed}.HashData"),
                new TextChange(new TextSpan(call.ArgumentList.OpenParenToken.Span.End, 0), $"{key}, ")) with
            {
                Variant = key,
            };
        }
    }

    // SHA256.HashData(…), and SHA256.Create().ComputeHash(…) whose object nobody else has.
    private static INamedTypeSymbol? HashOf(InvocationExpressionSyntax call, Reported reported)
    {
        var type = call.Expression switch
        {
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "HashData", Expression: var hash } =>
                reported.Model.GetSymbolInfo(hash, reported.Cancel).Symbol,
            MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: "ComputeHash",
                Expression: InvocationExpressionSyntax
                {
                    Expression: MemberAccessExpressionSyntax
                    {
                        Name.Identifier.ValueText: "Create",
                        Expression: var hash,
                    },
                },
            } => reported.Model.GetSymbolInfo(hash, reported.Cancel).Symbol,
            _ => null,
        };
        return type is INamedTypeSymbol found && Keyed.Contains(found.Name)
            && found.ContainingNamespace.ToDisplayString() == Space
                ? found
                : null;
    }
}
