using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Checks;
using PrivacyAnalyzers.CodeFixes.Layout;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.CodeFixes.Scope;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Lets a switch that makes a framework write out its data depend on the environment, where one is in scope:
/// <c>EnableSensitiveDataLogging(builder.Environment.IsDevelopment())</c>.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GuardByEnvironmentFix))]
internal sealed class GuardByEnvironmentFix() : RuleFix("PRIV1005", "PRIV4005")
{
    internal override async Task<ImmutableArray<Proposal>> ProposeAsync(FindingPlace place, CancellationToken cancel)
    {
        var root = await place.Document.GetSyntaxRootAsync(cancel).ConfigureAwait(false);
        var model = await place.Document.GetSemanticModelAsync(cancel).ConfigureAwait(false);
        if (model is null || root is null || place.ExpressionIn(root) is not { } switched
            || (place.Rule == "PRIV4005" && !IsErrorPage(switched)))
        {
            return ImmutableArray<Proposal>.Empty;
        }

        var proposals = ImmutableArray.CreateBuilder<Proposal>();
        foreach (var test in DevelopmentTests.At(model, switched.SpanStart))
        {
            var changes = ChangesFor(switched, test).ToList();
            if (changes.Count > 0 && await IsTaken(place, switched, changes, cancel).ConfigureAwait(false))
            {
                proposals.Add(Offer(place, test, changes));
            }
        }

        return proposals.ToImmutable();
    }

    private static Task<bool> IsTaken(
        FindingPlace place,
        ExpressionSyntax switched,
        IReadOnlyList<TextChange> changes,
        CancellationToken cancel) => CompilerConsent.IsGivenAsync(place.Document, [switched], changes, cancel);

    private static Proposal Offer(FindingPlace place, string test, IEnumerable<TextChange> changes) => Proposal.Of(
        "Fix_GuardByEnvironment",
        test,
        $"{nameof(GuardByEnvironmentFix)}:{test}",
        TextEdit.Of(place.Document, changes));

    /// <summary>Finds out whether a call adds the page that shows errors in full.</summary>
    /// <param name="call">An expression that PRIV4005 reports.</param>
    /// <returns>True for <c>app.UseDeveloperExceptionPage()</c>.</returns>
    internal static bool IsErrorPage(ExpressionSyntax call) =>
        call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } }
        && name.Identifier.ValueText == "UseDeveloperExceptionPage";

    private static IEnumerable<TextChange> ChangesFor(ExpressionSyntax switched, string test) => switched switch
    {
        _ when IsErrorPage(switched) =>
            StatementText.Of(switched) is { } page ? StatementText.Guard(page, test) : [],
        InvocationExpressionSyntax { ArgumentList: { Arguments: [] } none } =>
            [new TextChange(new TextSpan(none.OpenParenToken.Span.End, 0), test)],
        InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var on }] } =>
            [new TextChange(on.Span, test)],
        AssignmentExpressionSyntax { Right: var on } when on.IsKind(SyntaxKind.TrueLiteralExpression) =>
            [new TextChange(on.Span, test)],
        _ when StatementText.Of(switched) is { } statement => StatementText.Guard(statement, test),
        _ => [],
    };
}
