using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Checks;
using PrivacyAnalyzers.CodeFixes.Logging;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.CodeFixes.Tracing;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Names a person by the case code in place of what identifies them: <c>b.CaseCode</c> for <c>b.FullName</c> and for
/// <c>b</c>, where the type of the object has one member that is tagged as a pseudonym. A hole of a message template
/// that held the value is called after the code.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseCaseCodeFix))]
internal sealed class UseCaseCodeFix() : ExpressionFix(
    "PRIV1001", "PRIV1002", "PRIV1003", "PRIV1004", "PRIV1008", "PRIV2005", "PRIV2006", "PRIV3002", "PRIV3004")
{
    private protected override IEnumerable<Rewrite> RewritesOf(Reported reported)
    {
        if (IsObjectForRecipient(reported.Finding))
            yield break;

        var codes = new CaseCodes(reported);
        var data = new CarriedData(reported.Model, reported.Finding, reported.Cancel);
        var parts = new TaintedParts(reported.Model, data, reported.Cancel).Of(reported.Syntax);
        var changes = new List<TextChange>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            if (codes.InPlaceOf(part) is not { } code)
                yield break;

            names.Add(code.Name);
            changes.Add(code.Change);
            changes.AddRange(TemplateHoles.Renamed(part, code.Name, reported.Model, reported.Cancel));
        }

        if (names.Count == 1)
            yield return new Rewrite("Fix_UseCaseCode", names.Single(), reported.Syntax, changes);
    }

    // Who gets an object expects one.
    private static bool IsObjectForRecipient(FindingPlace place) =>
        place.Rule == "PRIV3004" && place.Reading == nameof(ReadMode.Whole);

    // An agreement need not cover pseudonyms.
    private protected override Task<bool> IsMendedAsync(
        Rewrite rewrite,
        FindingPlace place,
        SyntaxNode root,
        CancellationToken cancel) => place.Rule == "PRIV3004"
            ? Recheck.FindsLessAsync(new OutsideAgreement(), place.Document, rewrite.Changes, cancel)
            : Task.FromResult(true);
}
