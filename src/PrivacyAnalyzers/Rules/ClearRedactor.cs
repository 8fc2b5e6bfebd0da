using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Resources;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Symbols;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>The redactor that lets everything through must not be set for data that is to be redacted.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ClearRedactor : DiagnosticAnalyzer
{
    private const string Redaction = "Microsoft.Extensions.Compliance.Redaction.";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV1011",
        RuleGroup.Logging,
        RuleSeverity.Of(DiagnosticSeverity.Warning).Raised(DiagnosticSeverity.Error, Sensitivity.High),
        Principles.Iom(6),
        Principles.Iom(8),
        Principles.Un(7),
        Principles.Icrc("2.8"));

    private static readonly QualifiedName Builder = QualifiedName.TryParse(Redaction + "IRedactionBuilder")!;
    private static readonly QualifiedName Clear = QualifiedName.TryParse(Redaction + "NullRedactor")!;

    private static readonly QualifiedName Taxonomy =
        QualifiedName.TryParse("PrivacyAnalyzers.Annotations.HumanitarianTaxonomy")!;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypesByMetadataName(Builder.ToString()).IsEmpty)
                return;

            var analysis = PrivacyAnalysis.For(start.Compilation, start.Options);
            analysis.Accepted.Watch(Rule.Id);
            start.RegisterOperationAction(context => Check(context, analysis.Options), OperationKind.Invocation);
        });
    }

    private static void Check(OperationAnalysisContext context, PrivacyOptions options)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod is not { TypeArguments: [INamedTypeSymbol redactor] } method
            || !Clear.Matches(redactor)
            || !Builder.Matches(method.ContainingType))
        {
            return;
        }

        if (method.Name == "SetFallbackRedactor")
        {
            Report(context, call.Syntax.GetLocation(), DataCategory.Unspecified, Sensitivity.Moderate);
            return;
        }

        foreach (var reference in call.Descendants().OfType<IPropertyReferenceOperation>())
        {
            if (CategoryOf(reference.Property) is { } category
                && options.SensitivityOf(category) is var sensitivity and >= Sensitivity.Moderate)
            {
                Report(context, reference.Syntax.GetLocation(), category, sensitivity);
            }
        }
    }

    private static DataCategory? CategoryOf(IPropertySymbol property) =>
        Taxonomy.Matches(property.ContainingType) ? EnumConstants.Parse<DataCategory>(property.Name) : null;

    private static void Report(
        OperationAnalysisContext context,
        Location location,
        DataCategory category,
        Sensitivity sensitivity) => context.Report(Diagnostic.Create(
            Rule,
            location,
            RuleSeverity.Of(Rule).About(sensitivity),
            additionalLocations: null,
            properties: null,
            Messages.Name(category)));
}
