using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Resources;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Rules.Framework.Bodies;
using PrivacyAnalyzers.Symbols;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>The arguments of a background job are stored in clear and should not be personal data.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class PersonalDataInJobs() : PrivacyRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV3010",
        RuleGroup.Transfer,
        DiagnosticSeverity.Warning,
        Principles.Iom(6),
        Principles.Iom(8),
        Principles.Un(7),
        Principles.Icrc("2.8"));

    private static readonly ImmutableArray<string> Schedulers = ImmutableArray.Create(
        "Hangfire.BackgroundJob",
        "Hangfire.BackgroundJobClientExtensions",
        "Hangfire.RecurringJob",
        "Hangfire.RecurringJobManagerExtensions");

    private protected override void Register(CompilationStartAnalysisContext context, PrivacyAnalysis analysis)
    {
        var schedulers = Schedulers
            .Select(context.Compilation.TypeNamed)
            .OfType<ISymbol>()
            .ToImmutableHashSet(SymbolEqualityComparer.Default);
        if (!schedulers.IsEmpty && analysis.KnowledgeFor(context.CancellationToken) is { } knowledge)
        {
            context.RegisterOperations(
                call => Check(call, (IInvocationOperation)call.Operation, schedulers, knowledge),
                OperationKind.Invocation);
        }
    }

    private void Check(
        OperationContext context,
        IInvocationOperation call,
        ImmutableHashSet<ISymbol> schedulers,
        IFlowKnowledge knowledge)
    {
        if (call.TargetMethod.ContainingType is not { } type || !schedulers.Contains(type))
            return;

        foreach (var argument in call.Arguments.SelectMany(ArgumentsOfJob))
        {
            if (LabelOf(argument.Value, knowledge) is { Sensitivity: >= Sensitivity.Moderate } label)
            {
                context.Report(Diagnostic.Create(
                    Descriptor,
                    argument.Syntax.GetLocation(),
                    SymbolNames.InType(label.Symbol),
                    new LocalizableList(label.Categories.Select(Messages.Name))));
            }
        }
    }

    // A job is the one call in the expression: service => service.Notify(name, phone).
    private static IEnumerable<IArgumentOperation> ArgumentsOfJob(IArgumentOperation argument) =>
        argument.Value.DescendantsAndSelf().OfType<IAnonymousFunctionOperation>().FirstOrDefault() is { } job
        && job.Body.Descendants().OfType<IInvocationOperation>().FirstOrDefault() is { } call
            ? call.Arguments
            : Enumerable.Empty<IArgumentOperation>();

    private static PersonalDataLabel? LabelOf(IOperation? value, IFlowKnowledge knowledge)
    {
        if (value?.WithoutConversions() is not { } plain)
            return null;

        var label = plain switch
        {
            IPropertyReferenceOperation reference => knowledge.LabelOf(reference.Property),
            IFieldReferenceOperation reference => knowledge.LabelOf(reference.Field),
            IParameterReferenceOperation reference => knowledge.LabelOf(reference.Parameter),
            ILocalReferenceOperation reference => LabelOf(TextValues.OnlyValueOf(reference), knowledge),
            _ => null,
        };
        label ??= plain.Type is { } type ? knowledge.LabelOf(type, ReadMode.Whole) : null;
        return label as PersonalDataLabel;
    }
}
