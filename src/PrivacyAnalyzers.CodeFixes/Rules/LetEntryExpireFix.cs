using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.CodeFixes.Scope;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Lets an entry of a cache expire, with a period or options that the place knows:
/// <c>cache.Set(key, person, expiry)</c>. How long data may stay, it does not decide.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LetEntryExpireFix))]
internal sealed class LetEntryExpireFix() : ExpressionFix("PRIV2004")
{
    private const string Caching = "Microsoft.Extensions.Caching.";

    private protected override IEnumerable<Rewrite> RewritesOf(Reported reported)
    {
        if (reported.Syntax.Parent is not ArgumentSyntax
            {
                Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } arguments,
            }
            || reported.Model.GetSymbolInfo(call, reported.Cancel).Symbol is not IMethodSymbol set
            || !IsCache(set.ContainingType))
        {
            yield break;
        }

        foreach (var (name, type) in ScopedVariables.At(reported.Model, call.SpanStart).Where(IsExpiry))
        {
            var at = arguments.Arguments.LastOrDefault(one => HasToken(one, reported)) is { } token
                ? (Position: token.SpanStart, Text: $"{name}, ")
                : (Position: arguments.CloseParenToken.SpanStart, Text: $", {name}");
            yield return Rewrite.Of(
                "Fix_LetEntryExpire", name, call, new TextChange(new TextSpan(at.Position, 0), at.Text)) with
            {
                Variant = name,
            };
        }
    }

    private static bool IsCache(INamedTypeSymbol type) =>
        type.ContainingNamespace.ToDisplayString().StartsWith(Caching, StringComparison.Ordinal);

    private static bool HasToken(ArgumentSyntax argument, Reported reported) =>
        reported.Model.GetTypeInfo(argument.Expression, reported.Cancel).Type is { Name: nameof(CancellationToken) };

    private static bool IsExpiry((string Name, ITypeSymbol Type) variable) =>
        variable.Type.Is("System", nameof(TimeSpan))
        || variable.Type.Is(Caching + "Memory", "MemoryCacheEntryOptions")
        || variable.Type.Is(Caching + "Distributed", "DistributedCacheEntryOptions");
}
