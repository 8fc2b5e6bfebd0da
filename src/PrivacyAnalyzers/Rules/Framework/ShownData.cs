using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Resources;
using PrivacyAnalyzers.Symbols;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// What an endpoint shows of people: the type that it returns, without the wrappers of tasks and results, or the types
/// of what it hands to <c>Ok(…)</c>, <c>Json(…)</c> and their like.
/// </summary>
internal sealed class ShownData(IFlowKnowledge knowledge, WebTypes web)
{
    private static readonly ImmutableHashSet<string> Shown = ImmutableHashSet.Create(
        "value", "data", "model", "error");

    // What a hub streams to its clients.
    private static readonly QualifiedName Stream = QualifiedName.TryParse("System.Threading.Channels.ChannelReader`1")!;

    /// <summary>Gets the most sensitive data that a function shows.</summary>
    /// <param name="returned">Its return type.</param>
    /// <param name="code">Its operations.</param>
    /// <returns>The data of moderate or higher sensitivity, or null.</returns>
    public PersonalDataLabel? Of(ITypeSymbol returned, IEnumerable<IOperation> code) =>
        AllOf(returned, code).FirstOrDefault();

    /// <summary>Gets all data of moderate or higher sensitivity, the most sensitive first.</summary>
    /// <param name="returned">The return type of a function.</param>
    /// <param name="code">Its operations.</param>
    public IEnumerable<PersonalDataLabel> AllOf(ITypeSymbol returned, IEnumerable<IOperation> code) =>
        TypesOf(returned)
            .Concat(code
                .SelectMany(static operation => operation.DescendantsAndSelf())
                .OfType<IInvocationOperation>()
                .Where(MakesResult)
                .SelectMany(static call => call.Arguments)
                .Where(static argument => argument.Parameter is { } parameter && Shown.Contains(parameter.Name))
                .Select(static argument => argument.Value.TypeBeforeConversion())
                .OfType<ITypeSymbol>()
                .SelectMany(TypesOf))
            .Select(type => knowledge.LabelOf(type, ReadMode.Whole))
            .OfType<PersonalDataLabel>()
            .Where(static label => label.Sensitivity >= Sensitivity.Moderate)
            .OrderByDescending(static label => label.Sensitivity);

    /// <summary>Makes the diagnostic about an endpoint.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="place">The place to mend.</param>
    /// <param name="endpoint">How messages call the endpoint.</param>
    /// <param name="label">What it shows.</param>
    /// <returns>A diagnostic whose message gets: 0 the endpoint, 1 the type or member, 2 its categories.</returns>
    public static Diagnostic Finding(
        DiagnosticDescriptor rule,
        Location place,
        string endpoint,
        PersonalDataLabel label) => Diagnostic.Create(
            rule,
            place,
            RuleSeverity.Of(rule).About(label.Sensitivity),
            additionalLocations: null,
            Report.Properties(label.Categories, label.Sensitivity, RuleDescriptor.PrinciplesOf(rule))
                .Add(FindingProperties.Symbols, SymbolIds.Of(label.Symbol)),
            endpoint,
            SymbolNames.InType(label.Symbol),
            new LocalizableList(label.Categories.Select(Messages.Name)));

    private bool MakesResult(IInvocationOperation call) =>
        call.TargetMethod.ContainingType is { } type
        && (SymbolEqualityComparer.Default.Equals(type, web.Results)
            || SymbolEqualityComparer.Default.Equals(type, web.TypedResults)
            || (web.IsController(type) && WebTypes.IsOfFramework(type)));

    private static IEnumerable<ITypeSymbol> TypesOf(ITypeSymbol type) =>
        CarriedTypes.Of(type).SelectMany(static carried =>
            carried is INamedTypeSymbol { IsGenericType: true } result
                && (WebTypes.IsOfFramework(result) || Stream.Matches(result))
                ? result.TypeArguments.SelectMany(TypesOf)
                : [carried]);
}
