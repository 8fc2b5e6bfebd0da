using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Resources;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Rules.Framework.Bodies;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>A bag of objects keeps no tags: who takes something out does not know that it is personal.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UntypedPersonalData() : PrivacyRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV6006",
        RuleGroup.Identification,
        RuleSeverity.Off,
        Principles.Iom(10));

    private protected override void Register(CompilationStartAnalysisContext context, PrivacyAnalysis analysis) =>
        context.RegisterOperations(
            operation => Check(operation, analysis),
            OperationKind.SimpleAssignment,
            OperationKind.Invocation);

    private static void Check(OperationContext context, PrivacyAnalysis analysis)
    {
        if (PutIntoBag(context.Operation) is not { } value)
            return;

        var tags = analysis.ClassifierFor(context.CancellationToken);
        var data = new CopiedValue(context.ContainingSymbol, value).Sources()
            .Select(tags.TagOf)
            .OfType<PersonalData>()
            .OrderByDescending(static source => source.Sensitivity)
            .FirstOrDefault();
        if (data is null)
            return;

        context.Report(Diagnostic.Create(
            Rule,
            value.Syntax.GetLocation(),
            Report.Properties([data.Category], data.Sensitivity, RuleDescriptor.PrinciplesOf(Rule))
                .Add(FindingProperties.Symbols, SymbolIds.Of(data.Symbol)),
            SymbolNames.InType(data.Symbol),
            Messages.Name(data.Category)));
    }

    private static IOperation? PutIntoBag(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { Target: IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation } set =>
            set.Value,
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true } target } set
            when IsBag(target.Instance?.Type) => set.Value,
        IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd" or "set_Item", Instance: { } bag } call
            when call.Arguments.Length > 1 && IsBag(bag.TypeBeforeConversion()) => call.Arguments[1].Value,
        _ => null,
    };

    // A dictionary of texts is also one of objects to those who ask it that way.
    private static bool IsBag(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol named)
            return false;

        var faces = named.AllInterfaces.Add(named).Where(IsDictionary).ToList();
        var typed = faces.Where(static face => face.IsGenericType).ToList();
        return typed.Count > 0
            ? typed.Any(static face => face.TypeArguments[1].SpecialType == SpecialType.System_Object)
            : faces.Count > 0;
    }

    private static bool IsDictionary(INamedTypeSymbol type) =>
        type is { Name: "IDictionary", TypeArguments.Length: 0 or 2 }
        && type.ContainingNamespace?.ToDisplayString() is "System.Collections.Generic" or "System.Collections";
}
