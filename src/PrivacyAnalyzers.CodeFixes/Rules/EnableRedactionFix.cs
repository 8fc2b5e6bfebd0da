using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.CodeFixes.Layout;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Lets the logger of an application redact: <c>builder.Logging.EnableRedaction()</c>, and redactors that erase as long
/// as nobody chose others. Where the application has one builder of its host.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EnableRedactionFix))]
internal sealed class EnableRedactionFix() : SetUpFix<InvocationExpressionSyntax>("PRIV1009")
{
    private const string Enable = "EnableRedaction";
    private const string Add = "AddRedaction";

    private static readonly ImmutableHashSet<string> Builders = ImmutableHashSet.Create(
        "Microsoft.AspNetCore.Builder.WebApplicationBuilder",
        "Microsoft.Extensions.Hosting.HostApplicationBuilder");

    private protected override bool IsLike(InvocationExpressionSyntax syntax) =>
        NameOf(syntax) is Enable || (NameOf(syntax) is { } name && name.StartsWith("Create", StringComparison.Ordinal)
            && DeclarationOf(syntax) is not null);

    private protected override bool IsDone(
        InvocationExpressionSyntax syntax,
        SemanticModel model,
        CancellationToken cancel) => NameOf(syntax) == Enable;

    private protected override bool IsSetUp(
        InvocationExpressionSyntax syntax,
        SemanticModel model,
        CancellationToken cancel) =>
        model.GetTypeInfo(syntax, cancel).Type is { } type && Builders.Contains(type.ToDisplayString());

    private protected override IEnumerable<Rewrite> RewritesOf(InvocationExpressionSyntax syntax, SemanticModel model)
    {
        var declaration = DeclarationOf(syntax)!;
        var builder = declaration.Declaration.Variables[0].Identifier.ValueText;
        string[] both = [$"{builder}.Logging.{Enable}();", $"{builder}.Services.{Add}();"];
        var lines = HasRedactors(model.Compilation) ? both.Take(1) : both;
        yield return Rewrite.Of(
            "Fix_EnableRedaction", builder, declaration, StatementText.After(declaration, lines));
    }

    private static bool HasRedactors(Compilation compilation) => compilation.SyntaxTrees.Any(static tree =>
        tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().Any(static call => NameOf(call) == Add));

    private static string? NameOf(InvocationExpressionSyntax call) =>
        (call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText;

    private static LocalDeclarationStatementSyntax? DeclarationOf(InvocationExpressionSyntax call) =>
        call.Parent is EqualsValueClauseSyntax
        {
            Parent: VariableDeclaratorSyntax
            {
                Parent: VariableDeclarationSyntax
                {
                    Variables.Count: 1,
                    Parent: LocalDeclarationStatementSyntax declaration,
                },
            },
        }
            ? declaration
            : null;
}
