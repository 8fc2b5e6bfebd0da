using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Classification.Names;
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

    private protected override bool NeedsNoTags => true;

    private protected override void Register(CompilationStartAnalysisContext context, PrivacyAnalysis analysis)
    {
        if (WebTypes.In(context.Compilation) is not { } web)
            return;

        var knowledge = analysis.KnowledgeFor(context.CancellationToken);
        var fromUrl = new[] { Mvc + "FromQueryAttribute", Mvc + "FromRouteAttribute" }
            .Select(context.Compilation.TypeNamed)
            .OfType<INamedTypeSymbol>()
            .ToImmutableArray();
        var get = context.Compilation.TypeNamed(Mvc + "HttpGetAttribute");
        context.RegisterSymbolAction(
            symbol =>
            {
                var parameter = (IParameterSymbol)symbol.Symbol;
                if (DataOf(parameter, knowledge, analysis, symbol.CancellationToken) is { } data
                    && IsInAddress(parameter, web, fromUrl, get))
                {
                    symbol.Report(Finding(parameter, data));
                }
            },
            SymbolKind.Parameter);
        context.RegisterSemanticModelAction(file =>
        {
            foreach (var parameter in ParametersOfRoutes(file))
            {
                if (DataOf(parameter, knowledge, analysis, file.CancellationToken) is { } data
                    && (IsFromUrl(parameter, fromUrl) || IsBoundByName(parameter)))
                {
                    file.Report(Finding(parameter, data));
                }
            }
        });
    }

    // A method of its own whose parameters say where they come from is found where it is declared.
    private static IEnumerable<IParameterSymbol> ParametersOfRoutes(SemanticModelAnalysisContext file) =>
        MappedRoutes.Calls.In(file)
            .Select(MappedRoutes.HandlerOf)
            .OfType<RouteHandler>()
            .SelectMany(static handler => handler.Method.Parameters)
            .Where(parameter => parameter.Locations[0].SourceTree == file.SemanticModel.SyntaxTree
                && (parameter.GetAttributes().IsEmpty || !IsDeclaredAlone(parameter.ContainingSymbol)))
            .Distinct<IParameterSymbol>(SymbolEqualityComparer.Default);

    private static bool IsDeclaredAlone(ISymbol function) =>
        function is IMethodSymbol { MethodKind: MethodKind.Ordinary };

    // Routes take simple values from the path or, if the path does not name them, from the query.
    private static bool IsBoundByName(IParameterSymbol parameter) =>
        IsSimple(parameter.Type) && !parameter.GetAttributes().Any(IsOtherSource);

    private static bool IsFromUrl(IParameterSymbol parameter, ImmutableArray<INamedTypeSymbol> fromUrl) =>
        fromUrl.Any(attribute => WebTypes.HasAttribute(parameter, attribute));

    private static Diagnostic Finding(IParameterSymbol parameter, AddressData data) => Diagnostic.Create(
        Rule,
        parameter.Locations[0],
        data.IsTagged ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
        additionalLocations: null,
        Report.Properties(data.Categories, data.Sensitivity, RuleDescriptor.PrinciplesOf(Rule))
            .Add(FindingProperties.Symbols, SymbolIds.Of(parameter)),
        parameter.Name,
        new LocalizableList(data.Categories.Select(Messages.Name)));

    private static bool IsInAddress(
        IParameterSymbol parameter,
        WebTypes web,
        ImmutableArray<INamedTypeSymbol> fromUrl,
        INamedTypeSymbol? get)
    {
        var isNamed = IsFromUrl(parameter, fromUrl);
        var isInferred = !isNamed
            && IsBoundByName(parameter)
            && WebTypes.HasAttribute(parameter.ContainingSymbol, get);
        return isNamed || (isInferred && web.IsAction(parameter.ContainingSymbol));
    }

    // What a name says beyond doubt is a suggestion where nobody decided.
    private static AddressData? DataOf(
        IParameterSymbol parameter,
        IFlowKnowledge? knowledge,
        PrivacyAnalysis analysis,
        CancellationToken cancel)
    {
        var data = knowledge is not null && LabelOf(parameter, knowledge) is { } label
            ? new AddressData(label.Categories, label.Sensitivity, IsTagged: true)
            : analysis.Names.Match(parameter.Name) is { IsAmbiguous: false } match
                && NameFit.IsPossible(match, parameter.Type)
                && !analysis.ClassifierFor(cancel).IsDecided(parameter)
                ? new AddressData(
                    ImmutableArray.Create(match.Category),
                    analysis.Options.SensitivityOf(match.Category),
                    IsTagged: false)
                : null;
        return data?.Sensitivity >= Sensitivity.Moderate ? data : null;
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

    private sealed record AddressData(
        ImmutableArray<DataCategory> Categories,
        Sensitivity Sensitivity,
        bool IsTagged);
}
