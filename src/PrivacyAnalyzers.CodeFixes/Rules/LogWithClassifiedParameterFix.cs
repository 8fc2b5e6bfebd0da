using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.CodeFixes.Layout;
using PrivacyAnalyzers.CodeFixes.Logging;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Models;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Replaces a log call by a <c>[LoggerMessage]</c> method whose parameters bear the tags of the values, where the
/// project has the generator that redacts such parameters.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LogWithClassifiedParameterFix))]
internal sealed class LogWithClassifiedParameterFix() : RuleFix("PRIV1001")
{
    public override FixAllProvider GetFixAllProvider() => new SequentialFixAll(this);

    internal override async Task<ImmutableArray<Proposal>> ProposeAsync(FindingPlace place, CancellationToken cancel)
    {
        var root = await place.Document.GetSyntaxRootAsync(cancel).ConfigureAwait(false);
        var model = await place.Document.GetSemanticModelAsync(cancel).ConfigureAwait(false);
        return root is not null && model is not null
            && new LoggedProperties(model.Compilation, static _ => false).GeneratorRedacts
            && place.ExpressionIn(root) is { } reported
            && LogCall.Around(reported, model, cancel) is { } call
            && LogText.Of(call, model, cancel) is { } text
            && Propose(place, call, text, model, cancel) is { } proposal
                ? ImmutableArray.Create(proposal)
                : ImmutableArray<Proposal>.Empty;
    }

    private static Proposal? Propose(
        FindingPlace place,
        LogCall call,
        LogText text,
        SemanticModel model,
        CancellationToken cancel)
    {
        var types = PartialTypes.Around(call.Syntax);
        if (!PartialTypes.CanBeCompleted(types) || !MemberInsertion.IsPossible(types[0]) || HasComment(call.Syntax))
        {
            return null;
        }

        var position = types[0].CloseBraceToken.SpanStart;
        var method = new ClassifiedLogMethod(call, text, model, position);
        var tags = new ValueTags(model, place, IsPersonal(place, model, cancel), position, cancel);
        return method.TryBuild(tags.Of) && tags.CoverFinding
            ? Proposal.Of("Fix_LogClassified", method.Name, nameof(LogWithClassifiedParameterFix), TextEdit.Of(
                place.Document,
                [
                    .. PartialTypes.MakePartial(types),
                    new TextChange(call.Syntax.Span, method.Call),
                    .. MemberInsertion.Into(types[0], method.Declaration),
                ]))
            : null;
    }

    private static bool HasComment(SyntaxNode call) =>
        call.DescendantTrivia().Any(trivia =>
            call.Span.Contains(trivia.Span) && !string.IsNullOrWhiteSpace(trivia.ToString()));

    // The same call may have other findings, which have to be mended with it.
    private static Func<ISymbol, bool> IsPersonal(FindingPlace place, SemanticModel model, CancellationToken cancel)
    {
        var options = PrivacyOptions.Read(place.Document.Project.AnalyzerOptions, model.Compilation);
        var classifier = Classifier.Create(model.Compilation, options, cancel);
        return symbol => classifier?.TagOf(symbol) is { Sensitivity: >= Sensitivity.Moderate };
    }
}
