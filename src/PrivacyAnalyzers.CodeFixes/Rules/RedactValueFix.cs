using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Checks;
using PrivacyAnalyzers.CodeFixes.Redactors;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.CodeFixes.Tracing;
using PrivacyAnalyzers.Configuration;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>Wraps the values that a finding is about in a redactor that the project already has.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RedactValueFix))]
internal sealed class RedactValueFix() : RuleFix(
    "PRIV1001", "PRIV1002", "PRIV1003", "PRIV1004", "PRIV1008", "PRIV2006", "PRIV3006", "PRIV3007", "PRIV4006")
{
    internal override async Task<ImmutableArray<Proposal>> ProposeAsync(FindingPlace place, CancellationToken cancel)
    {
        var root = await place.Document.GetSyntaxRootAsync(cancel).ConfigureAwait(false);
        var model = await place.Document.GetSemanticModelAsync(cancel).ConfigureAwait(false);
        if (model is null || root is null || place.ExpressionIn(root) is not { } reported)
        {
            return ImmutableArray<Proposal>.Empty;
        }

        var data = new CarriedData(model, place, cancel);
        var values = new TaintedParts(model, data, cancel).Of(reported);
        if (values.IsEmpty || !values.All(value => RedactedValue.IsPossible(value, model, place.Reading, cancel)))
        {
            return ImmutableArray<Proposal>.Empty;
        }

        var proposals = ImmutableArray.CreateBuilder<Proposal>();
        foreach (var call in CallsAt(place, model, values, data, cancel))
        {
            var changes = values.SelectMany(value => RedactedValue.Wrap(value, call)).ToList();
            if (await CompilerConsent.IsGivenAsync(place.Document, values, changes, cancel).ConfigureAwait(false))
            {
                proposals.Add(Offer(place, call, changes));
            }
        }

        return proposals.ToImmutable();
    }

    private static IEnumerable<string> CallsAt(
        FindingPlace place,
        SemanticModel model,
        ImmutableArray<ExpressionSyntax> values,
        CarriedData data,
        CancellationToken cancel)
    {
        var position = values[0].SpanStart;
        var options = PrivacyOptions.Read(place.Document.Project.AnalyzerOptions, model.Compilation);
        var classifications = values
            .SelectMany(value => data.SymbolsIn(value))
            .Select(symbol => Classifications.ExpressionFor(symbol, model, position))
            .Distinct()
            .ToList();
        var classification = classifications is [{ } one] ? one : null;
        return new RedactorCalls(model, position, cancel).All(options, classification);
    }

    private static Proposal Offer(FindingPlace place, string call, IEnumerable<TextChange> changes) =>
        Proposal.Of("Fix_RedactValue", call, $"{nameof(RedactValueFix)}:{call}", TextEdit.Of(place.Document, changes));
}
