using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Resources;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Symbols;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>An endpoint must not ask for personal data in the path or the query of its address.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class PersonalDataFromUrl() : PrivacyRule(Rule)
{
    private const string Mvc = "Microsoft.AspNetCore.Mvc.";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV4003",
        RuleGroup.Exposure,
        DiagnosticSeverity.Warning,
        Principles.Iom(6),
        Principles.Un(6));

    private protected override void Register(CompilationStartAnalysisContext context, PrivacyAnalysis analysis)
    {
        if (WebTypes.In(context.Compilation) is not { } web
            || analysis.KnowledgeFor(context.CancellationToken) is not { } knowledge)
        {
            return;
        }

        var fromUrl = new[] { Mvc + "FromQueryAttribute", Mvc + "FromRouteAttribute" }
            .Select(context.Compilation.TypeNamed)
            .OfType<INamedTypeSymbol>()
            .ToImmutableArray();
        var get = context.Compilation.TypeNamed(Mvc + "HttpGetAttribute");
        context.RegisterSymbolAction(
            symbol => Check(symbol, (IParameterSymbol)symbol.Symbol, web, knowledge, fromUrl, get),
            SymbolKind.Parameter);
    }

    private void Check(
        SymbolAnalysisContext context,
        IParameterSymbol parameter,
        WebTypes web,
        IFlowKnowledge knowledge,
        ImmutableArray<INamedTypeSymbol> fromUrl,
        INamedTypeSymbol? get)
    {
        var isNamed = fromUrl.Any(attribute => WebTypes.HasAttribute(parameter, attribute));
        var isInferred = !isNamed
            && IsSimple(parameter.Type)
            && WebTypes.HasAttribute(parameter.ContainingSymbol, get)
            && !parameter.GetAttributes().Any(IsOtherSource);
        if ((isNamed || isInferred)
            && (isNamed || web.IsAction(parameter.ContainingSymbol))
            && LabelOf(parameter, knowledge) is { } label
            && label.Sensitivity >= Sensitivity.Moderate)
        {
            context.Report(Diagnostic.Create(
                Descriptor,
                parameter.Locations[0],
                Report.Properties(label.Categories, label.Sensitivity, RuleDescriptor.PrinciplesOf(Rule))
                    .Add(FindingProperties.Symbols, SymbolIds.Of(parameter)),
                parameter.Name,
                new LocalizableList(label.Categories.Select(Messages.Name))));
        }
    }

    private static PersonalDataLabel? LabelOf(IParameterSymbol parameter, IFlowKnowledge knowledge) =>
        knowledge.LabelOf(parameter) as PersonalDataLabel
        ?? (IsSimple(parameter.Type) ? null : knowledge.LabelOf(parameter.Type, ReadMode.Whole) as PersonalDataLabel);

    private static bool IsSimple(ITypeSymbol type) =>
        type.SpecialType != SpecialType.None || type.IsValueType;

    private static bool IsOtherSource(AttributeData attribute) =>
        attribute.AttributeClass?.ToDisplayString() is { } name
        && name is Mvc + "FromBodyAttribute" or Mvc + "FromFormAttribute" or Mvc + "FromHeaderAttribute"
            or Mvc + "FromServicesAttribute";
}
