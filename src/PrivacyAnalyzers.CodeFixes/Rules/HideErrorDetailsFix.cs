using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Layout;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>Leaves the text of an exception out of an answer that does not need one: <c>Problem()</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HideErrorDetailsFix))]
internal sealed class HideErrorDetailsFix() : ExpressionFix("PRIV4005")
{
    private protected override IEnumerable<Rewrite> RewritesOf(Reported reported)
    {
        TextChange? change = reported.Syntax.Parent switch
        {
            ArgumentSyntax { Parent: ArgumentListSyntax list } argument
                when argument == list.Arguments.Last() || IsOptional(argument, reported) => Removal.Of(argument),
            AssignmentExpressionSyntax assignment when assignment.Right == reported.Syntax => Removal.Of(assignment),
            _ => null,
        };
        if (change is { } removed)
        {
            var place = reported.Syntax.Parent!.FirstAncestorOrSelf<InvocationExpressionSyntax>()
                ?? reported.Syntax.Parent;
            yield return Rewrite.Of("Fix_HideErrorDetails", reported.Syntax.ToString(), place, removed);
        }
    }

    // What follows the argument must not take its place.
    private static bool IsOptional(ArgumentSyntax argument, Reported reported) =>
        reported.Model.GetOperation(argument, reported.Cancel) is IArgumentOperation { Parameter.IsOptional: true }
        && argument.Parent is ArgumentListSyntax list
        && list.Arguments
            .SkipWhile(other => other != argument)
            .Skip(1)
            .All(static other => other.NameColon is not null);
}
