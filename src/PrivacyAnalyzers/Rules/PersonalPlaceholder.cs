using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Classification.Names;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Resources;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>
/// A log message with a hole such as <c>{Email}</c> says that its value is personal, while nothing says so of the
/// value: either the source lacks a tag, or the hole has the wrong name.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class PersonalPlaceholder : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV1007",
        RuleGroup.Logging,
        DiagnosticSeverity.Info,
        Principles.Iom(6),
        Principles.Iom(10),
        Principles.Un(6));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var analysis = PrivacyAnalysis.For(start.Compilation, start.Options);
            analysis.Accepted.Watch(Rule.Id);
            start.RegisterOperationBlockStartAction(block =>
            {
                var (owner, operations) = (block.OwningSymbol, block.OperationBlocks);
                block.RegisterOperationAction(
                    context => Check(context, analysis, cancel => analysis.FlowsIn(owner, operations, cancel)),
                    OperationKind.Invocation);
            });
            start.RegisterSymbolAction(context => Check(context, analysis), SymbolKind.NamedType);
        });
    }

    private static void Check(
        OperationAnalysisContext context,
        PrivacyAnalysis analysis,
        Func<CancellationToken, ImmutableArray<TaintFlow>> flowsIn)
    {
        foreach (var (hole, wrapped) in TemplateCall.Values((IInvocationOperation)context.Operation))
        {
            var value = WithoutConversions(wrapped);
            if (value.Type is { } type
                && Suggested(hole, type, analysis) is { } match
                && SymbolOf(value) is { } symbol
                && !analysis.ClassifierFor(context.CancellationToken).IsDecided(symbol)
                && !IsFollowed(value, flowsIn(context.CancellationToken)))
            {
                context.Report(Diagnose(value.Syntax.GetLocation(), hole, match));
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
        analysis.Names.Match(name) is { IsAmbiguous: false, Category: not DataCategory.Pseudonym } match
        && NameFit.IsPossible(match, type)
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

    private static bool IsFollowed(IOperation value, ImmutableArray<TaintFlow> flows) => flows.Any(flow =>
        flow.Location.SourceTree == value.Syntax.SyntaxTree && flow.Location.SourceSpan == value.Syntax.Span);

    private static IOperation WithoutConversions(IOperation value) =>
        value is IConversionOperation { IsImplicit: true } conversion ? WithoutConversions(conversion.Operand) : value;

    private static Diagnostic Diagnose(Location location, string hole, NameMatch match) =>
        Diagnostic.Create(Rule, location, hole, Messages.Name(match.Category));
}
