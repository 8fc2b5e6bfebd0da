using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.CodeFixes.Tagging;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Lets an answer be kept by nobody but the client that asked for it, or by nobody at all.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeepOutOfSharedCachesFix))]
internal sealed class KeepOutOfSharedCachesFix() : DeclarationFix("PRIV4004")
{
    private const string Title = "Fix_KeepOutOfSharedCaches";
    private const string Space = "Microsoft.AspNetCore.Mvc.";

    private protected override IEnumerable<Rewrite> RewritesOf(Declared declared)
    {
        if (declared.Syntax is not MethodDeclarationSyntax action
            || AttributeOf(action, declared) is not { ArgumentList: { } arguments } attribute
            || KnownTypes.NameAt(declared.Model, attribute.SpanStart, Space + "ResponseCacheLocation")
                is not { } places)
        {
            yield break;
        }

        var client = $"Location = {places}.Client";
        var known = arguments.Arguments.FirstOrDefault(static argument =>
            argument.NameEquals?.Name.Identifier.ValueText == "Location");
        var change = known is null
            ? new TextChange(new TextSpan(arguments.CloseParenToken.SpanStart, 0), $", {client}")
            : new TextChange(known.Span, client);
        yield return Rewrite.Of(Title, client, attribute, change) with { Variant = "Client" };

        var nobody = $"Location = {places}.None, NoStore = true";
        yield return Rewrite.Of(Title, nobody, attribute, new TextChange(arguments.Span, $"({nobody})")) with
        {
            Variant = "Nobody",
        };
    }

    private static AttributeSyntax? AttributeOf(MethodDeclarationSyntax action, Declared declared) =>
        action.AttributeLists
            .Concat(action.Parent is TypeDeclarationSyntax type ? type.AttributeLists : default)
            .SelectMany(static list => list.Attributes)
            .FirstOrDefault(attribute =>
                declared.Model.GetTypeInfo(attribute, declared.Cancel).Type?.ToDisplayString()
                    == Space + "ResponseCacheAttribute");
}
