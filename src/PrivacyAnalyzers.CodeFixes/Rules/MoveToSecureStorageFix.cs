using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Layout;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.CodeFixes.Tagging;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Keeps a value of a mobile app where the device encrypts it: <c>await SecureStorage.SetAsync(key, value)</c> for
/// <c>Preferences.Set(key, value)</c>, in methods that can wait.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MoveToSecureStorageFix))]
internal sealed class MoveToSecureStorageFix() : ExpressionFix("PRIV2003")
{
    private static readonly ImmutableArray<string> Spaces =
        ImmutableArray.Create("Microsoft.Maui.Storage", "Xamarin.Essentials");

    private protected override IEnumerable<Rewrite> RewritesOf(Reported reported)
    {
        if (reported.Syntax.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not
            {
                Expression: MemberAccessExpressionSyntax { Name: IdentifierNameSyntax } set,
                ArgumentList.Arguments.Count: 2,
            } call
            || StatementText.Of(call) is null || !CanWait(call)
            || StorageOf(set.Expression, reported) is not { } storage)
        {
            yield break;
        }

        yield return Rewrite.Of(
            "Fix_MoveToSecureStorage",
            $"{storage}.SetAsync",
            call,
            new TextChange(set.Span, $"await {storage}.SetAsync"));
    }

    private static string? StorageOf(ExpressionSyntax preferences, Reported reported)
    {
        var type = preferences is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Default" } instance
            ? reported.Model.GetSymbolInfo(instance.Expression, reported.Cancel).Symbol
            : reported.Model.GetSymbolInfo(preferences, reported.Cancel).Symbol;
        return type is INamedTypeSymbol { Name: "Preferences" }
            && type.ContainingNamespace.ToDisplayString() is var space && Spaces.Contains(space)
                ? KnownTypes.NameAt(reported.Model, preferences.SpanStart, $"{space}.SecureStorage")
                : null;
    }

    private static bool CanWait(SyntaxNode call) => call.Ancestors().Select(static node => node switch
    {
        MethodDeclarationSyntax method => method.Modifiers.Any(SyntaxKind.AsyncKeyword),
        LocalFunctionStatementSyntax function => function.Modifiers.Any(SyntaxKind.AsyncKeyword),
        AnonymousFunctionExpressionSyntax function => function.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword),
        MemberDeclarationSyntax => (bool?)false,
        _ => null,
    }).FirstOrDefault(static answer => answer is not null) == true;
}
