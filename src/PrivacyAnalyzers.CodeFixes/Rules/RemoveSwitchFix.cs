using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.CodeFixes.Layout;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Takes a switch that makes a framework write out its data, or accept any certificate, out of the code: the call out
/// of its chain, the statement out of its block, the property out of its initialiser. All of these switches are off by
/// default.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveSwitchFix))]
internal sealed class RemoveSwitchFix() : ExpressionFix("PRIV1005", "PRIV4005", "PRIV5002")
{
    private protected override IEnumerable<Rewrite> RewritesOf(Reported reported)
    {
        var root = reported.Syntax.SyntaxTree.GetRoot(reported.Cancel);
        if (SwitchIn(reported) is { } switched
            && NameOf(switched) is { } name
            && Removal.Of(switched) is { } change
            && !Removal.TakesComment(root, change.Span, switched))
        {
            yield return Rewrite.Of("Fix_RemoveSwitch", name, switched, change);
        }
    }

    private static ExpressionSyntax? SwitchIn(Reported reported) => reported.Finding.Rule switch
    {
        "PRIV4005" => GuardByEnvironmentFix.IsErrorPage(reported.Syntax) ? reported.Syntax : null,
        "PRIV5002" => reported.Syntax.Parent is AssignmentExpressionSyntax assignment
            && assignment.Right == reported.Syntax
                ? assignment
                : null,
        _ => reported.Syntax,
    };

    private static string? NameOf(ExpressionSyntax switched) => switched switch
    {
        InvocationExpressionSyntax call => NameOf(call.Expression),
        AssignmentExpressionSyntax assignment => NameOf(assignment.Left),
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        IdentifierNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}
