using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Layout;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Tells Serilog to look for masking attributes: <c>.Destructure.UsingAttributes()</c> where the one logger of the
/// application is configured.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HeedMasksFix))]
internal sealed class HeedMasksFix() : SetUpFix<ObjectCreationExpressionSyntax>("PRIV1010")
{
    private const string Configuration = "LoggerConfiguration";
    private const string Call = ".Destructure.UsingAttributes()";
    private const string Space = "Destructurama";

    private protected override bool IsLike(ObjectCreationExpressionSyntax syntax) =>
        syntax.Type.ToString().EndsWith(Configuration, StringComparison.Ordinal);

    private protected override bool IsSetUp(
        ObjectCreationExpressionSyntax syntax,
        SemanticModel model,
        CancellationToken cancel) =>
        model.GetTypeInfo(syntax, cancel).Type?.ToDisplayString() == $"Serilog.{Configuration}";

    private protected override bool IsDone(
        ObjectCreationExpressionSyntax syntax,
        SemanticModel model,
        CancellationToken cancel) =>
        (syntax.Parent?.Parent as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText == "UsingAttributes";

    private protected override IEnumerable<Rewrite> RewritesOf(
        ObjectCreationExpressionSyntax syntax,
        SemanticModel model)
    {
        var added = new TextChange(new TextSpan(syntax.Span.End, 0), Call);
        yield return Rewrite.Of("Fix_HeedMasks", Call, syntax, added);
        if (syntax.SyntaxTree.GetRoot() is CompilationUnitSyntax root)
            yield return Rewrite.Of("Fix_HeedMasks", Call, syntax, FileHead.Using(root, Space), added);
    }
}
