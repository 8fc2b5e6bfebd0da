using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Layout;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Switches on the option with which ASP.NET Core Identity encrypts what is marked, where Identity is added. Identity
/// refuses to start until the application also has a protector.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ProtectIdentityDataFix))]
internal sealed class ProtectIdentityDataFix() : ExpressionFix("PRIV2010")
{
    private const string Option = "Stores.ProtectPersonalData";
    private const string Options = "options";

    private protected override IEnumerable<Rewrite> RewritesOf(Reported reported)
    {
        if (reported.Syntax is InvocationExpressionSyntax call && ChangeOf(call, reported) is { } change)
            yield return Rewrite.Of("Fix_ProtectIdentityData", $"{Option} = true", call, change);
    }

    private static TextChange? ChangeOf(InvocationExpressionSyntax call, Reported reported) =>
        call.ArgumentList.Arguments switch
        {
            [] when reported.Model.LookupSymbols(call.SpanStart, name: Options).IsEmpty => new TextChange(
                new TextSpan(call.ArgumentList.CloseParenToken.SpanStart, 0),
                $"{Options} => {On(Options)}"),
            [{ Expression: LambdaExpressionSyntax lambda }] => In(lambda),
            _ => null,
        };

    private static TextChange? In(LambdaExpressionSyntax lambda) => (OffIn(lambda), NameIn(lambda), lambda) switch
    {
        ({ } off, _, _) => new TextChange(off.Span, "true"),
        (_, { } name, { Block: { } block }) => BlockInsertion.AtEnd(block, [$"{On(name)};"]),
        (_, { } name, { ExpressionBody: { } body }) => new TextChange(body.Span, $"{{ {body}; {On(name)}; }}"),
        _ => null,
    };

    private static string On(string options) => $"{options}.{Option} = true";

    private static string? NameIn(LambdaExpressionSyntax lambda) => lambda switch
    {
        SimpleLambdaExpressionSyntax { Parameter: var one } => one.Identifier.ValueText,
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: [var one] } => one.Identifier.ValueText,
        _ => null,
    };

    private static ExpressionSyntax? OffIn(LambdaExpressionSyntax lambda) => lambda.DescendantNodes()
        .OfType<AssignmentExpressionSyntax>()
        .Where(static assignment => assignment.Left is MemberAccessExpressionSyntax member
            && member.Name.Identifier.ValueText == "ProtectPersonalData"
            && assignment.Right.IsKind(SyntaxKind.FalseLiteralExpression))
        .Select(static assignment => assignment.Right)
        .FirstOrDefault();
}
