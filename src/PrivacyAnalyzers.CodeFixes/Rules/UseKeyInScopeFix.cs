using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Checks;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.CodeFixes.Scope;
using PrivacyAnalyzers.Rules.Framework;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Takes a key that the place has in place of the one that is written into the code: bytes in scope whose name ends
/// with "key" and that are no constants themselves. Initialisation vectors and the mode ECB are left alone.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseKeyInScopeFix))]
internal sealed class UseKeyInScopeFix() : ExpressionFix("PRIV5007")
{
    private protected override IEnumerable<Rewrite> RewritesOf(Reported reported)
    {
        if (!IsKey(reported))
            yield break;

        foreach (var (key, _) in ScopedVariables.At(reported.Model, reported.Syntax.SpanStart)
            .Where(one => one.IsKey() && one.Name != reported.Syntax.ToString()))
        {
            yield return Rewrite.Of(
                "Fix_UseKeyInScope",
                key,
                reported.Syntax,
                new TextChange(reported.Syntax.Span, key)) with
            {
                Variant = key,
            };
        }
    }

    private protected override async Task<bool> IsMendedAsync(
        Rewrite rewrite,
        FindingPlace place,
        SyntaxNode root,
        CancellationToken cancel)
    {
        var taker = await EditedNode
            .OperationAsync(place.Document, rewrite.Place.Parent!, rewrite.Changes, cancel)
            .ConfigureAwait(false);
        var value = taker switch
        {
            ISimpleAssignmentOperation assignment => assignment.Value,
            IArgumentOperation argument => argument.Value,
            _ => null,
        };
        return value?.SemanticModel is { } model && !new ConstantBytes(model.Compilation).Are(value, cancel);
    }

    private static bool IsKey(Reported reported) => reported.Syntax.Parent switch
    {
        AssignmentExpressionSyntax assignment when assignment.Right == reported.Syntax =>
            reported.Model.GetSymbolInfo(assignment.Left, reported.Cancel).Symbol is { Name: "Key" },
        ArgumentSyntax argument => reported.Model.GetOperation(argument, reported.Cancel)
            is IArgumentOperation { Parameter.Name: "key" or "rgbKey" },
        _ => false,
    };
}
