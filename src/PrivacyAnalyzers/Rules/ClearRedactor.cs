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
internal sealed class ClearRedactor() : PrivacyRule(Rule)
{
    private const string Redaction = "Microsoft.Extensions.Compliance.Redaction.";
    private const string Fallback = "SetFallbackRedactor";

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

    private static readonly NamedCalls Calls = new("SetRedactor", Fallback);

    private protected override bool NeedsNoTags => true;

    private protected override bool Concerns(Compilation compilation) =>
        !compilation.TypesNamed(Builder.ToString()).IsEmpty;

    private protected override void Register(CompilationStartAnalysisContext context, PrivacyAnalysis analysis) =>
        context.RegisterSemanticModelAction(file =>
        {
            foreach (var call in Calls.In(file))
                Check(call, file, analysis.Options);
        });

    private static void Check(IInvocationOperation call, SemanticModelAnalysisContext context, PrivacyOptions options)
    {
        if (call.TargetMethod is not { TypeArguments: [INamedTypeSymbol redactor] } method
            || !Clear.Matches(redactor)
            || !Builder.Matches(method.ContainingType))
        {
            return;
        }

        if (method.Name == Fallback)
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
        SemanticModelAnalysisContext context,
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
