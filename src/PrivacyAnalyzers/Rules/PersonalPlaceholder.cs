using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Classification.Names;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Resources;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Rules.Framework.Bodies;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>
/// A log message with a hole such as <c>{Email}</c> says that its value is personal, while nothing says so of the
/// value: either the source lacks a tag, or the hole has the wrong name.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class PersonalPlaceholder() : PrivacyRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV1007",
        RuleGroup.Logging,
        DiagnosticSeverity.Info,
        Principles.Iom(6),
        Principles.Iom(10),
        Principles.Un(6));

    private static readonly NamedCalls Calls = new(TemplateCall.MethodNames.ToArray());

    private protected override bool NeedsNoTags => true;

    private protected override void Register(CompilationStartAnalysisContext context, PrivacyAnalysis analysis)
    {
        context.RegisterSymbolAction(symbol => Check(symbol, analysis), SymbolKind.NamedType);
        if (analysis.HasPersonalData(context.CancellationToken))
        {
            context.RegisterOperations(call => Check(call, analysis), OperationKind.Invocation);
        }
        else
        {
            context.RegisterSemanticModelAction(file => Check(file, analysis));
        }
    }

    // Where nothing is tagged nothing flows, and calls that are no suggestion need not be bound.
    private static void Check(SemanticModelAnalysisContext file, PrivacyAnalysis analysis)
    {
        foreach (var call in Calls.In(file, written => TemplateCall.HolesOf(written) is not { } holes
            || holes.Any(hole => Suggested(hole, analysis) is not null)))
        {
            foreach (var (location, hole, match) in SuggestionsIn(call, analysis, file.CancellationToken))
                file.Report(Diagnose(location, hole, match));
        }
    }

    private static void Check(OperationContext context, PrivacyAnalysis analysis)
    {
        var cancel = context.CancellationToken;
        foreach (var (location, hole, match) in
            SuggestionsIn((IInvocationOperation)context.Operation, analysis, cancel))
        {
            if (!IsFollowed(location, context.Body.FlowsIn(analysis, cancel)))
                context.Report(Diagnose(location, hole, match));
        }
    }

    private static IEnumerable<(Location Location, string Hole, NameMatch Match)> SuggestionsIn(
        IInvocationOperation call,
        PrivacyAnalysis analysis,
        CancellationToken cancel)
    {
        foreach (var (hole, wrapped) in TemplateCall.Values(call))
        {
            var value = WithoutConversions(wrapped);
            if (value.Type is { } type
                && Suggested(hole, type, analysis) is { } match
                && SymbolOf(value) is { } symbol
                && !analysis.ClassifierFor(cancel).IsDecided(symbol))
            {
                yield return (value.Syntax.GetLocation(), hole, match);
            }
        }
    }

    // The generator of [LoggerMessage] methods fills holes from parameters of their names.
    private static void Check(SymbolAnalysisContext context, PrivacyAnalysis analysis)
    {
        foreach (var parameter in LogMethods.ParametersIn((INamedTypeSymbol)context.Symbol))
        {
            if (Suggested(parameter.Name, parameter.Type, analysis) is { } match
                && !analysis.ClassifierFor(context.CancellationToken).IsDecided(parameter))
            {
                context.Report(Diagnose(parameter.Locations[0], parameter.Name, match));
            }
        }
    }

    private static NameMatch? Suggested(string name, ITypeSymbol type, PrivacyAnalysis analysis) =>
        Suggested(name, analysis) is { } match && NameFit.IsPossible(match, type) ? match : null;

    private static NameMatch? Suggested(string name, PrivacyAnalysis analysis) =>
        analysis.Names.Match(name) is { IsAmbiguous: false, Category: not DataCategory.Pseudonym } match
            ? match
            : null;

    // What a call returns may be masked; its name says nothing about that.
    private static ISymbol? SymbolOf(IOperation value) => value switch
    {
        ILocalReferenceOperation { ConstantValue.HasValue: false } local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IPropertyReferenceOperation property => property.Property,
        IFieldReferenceOperation { ConstantValue.HasValue: false } field => field.Field,
        _ => null,
    };

    private static bool IsFollowed(Location value, ImmutableArray<TaintFlow> flows) => flows.Any(flow =>
        flow.Location.SourceTree == value.SourceTree && flow.Location.SourceSpan == value.SourceSpan);

    private static IOperation WithoutConversions(IOperation value) =>
        value is IConversionOperation { IsImplicit: true } conversion ? WithoutConversions(conversion.Operand) : value;

    private static Diagnostic Diagnose(Location location, string hole, NameMatch match) =>
        Diagnostic.Create(
            Rule,
            location,
            ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Categories, match.Category.ToString()),
            hole,
            Messages.Name(match.Category));
}
