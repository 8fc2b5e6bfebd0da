using PrivacyAnalyzers.Resources;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Reporting;

/// <summary>Turns a <see cref="Finding"/> into a diagnostic: words for people, properties for tools.</summary>
internal static class Report
{
    /// <summary>Makes the diagnostic at the place to mend, with the way of the data as additional locations.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="descriptor">The descriptor of the rule.</param>
    /// <param name="severity">The severity, which the configuration of the rule overrides.</param>
    /// <param name="principles">The principles that the rule answers to.</param>
    /// <returns>
    /// A diagnostic whose message gets: 0 the members or types, 1 their categories, 2 the member that they reach, 3 the
    /// tagged members inside whole objects.
    /// </returns>
    public static Diagnostic Of(
        Finding finding,
        DiagnosticDescriptor descriptor,
        DiagnosticSeverity severity,
        IEnumerable<string> principles) =>
        Diagnostic.Create(
            descriptor,
            finding.Location,
            severity,
            finding.Way,
            Properties(finding, principles),
            SymbolNames.List(finding.Labels.Select(static label => SymbolNames.InType(label.Symbol))),
            new LocalizableList(finding.Categories.Select(Messages.Name)),
            SymbolNames.InType(finding.Target),
            SymbolNames.List(finding.Members.Select(static member => member.Name)));

    /// <summary>Makes the diagnostic about a declared member, without any way of the data.</summary>
    /// <param name="descriptor">The descriptor of the rule.</param>
    /// <param name="place">The place to mend.</param>
    /// <param name="member">The tagged member.</param>
    /// <param name="category">What it says about a person.</param>
    /// <param name="sensitivity">How much harm its disclosure does.</param>
    /// <param name="target">Where it ends.</param>
    /// <param name="principles">The principles that the rule answers to.</param>
    /// <returns>A diagnostic whose message gets: 0 the member, 1 its category, 2 where it ends.</returns>
    public static Diagnostic OfMember(
        DiagnosticDescriptor descriptor,
        Location place,
        ISymbol member,
        DataCategory category,
        Sensitivity sensitivity,
        ISymbol target,
        IEnumerable<string> principles) => Diagnostic.Create(
            descriptor,
            place,
            additionalLocations: null,
            Properties([category], sensitivity, principles)
                .Add(FindingProperties.Target, SymbolIds.Of(target))
                .Add(FindingProperties.Symbols, SymbolIds.Of(member)),
            SymbolNames.InType(member),
            new LocalizableList([Messages.Name(category)]),
            SymbolNames.InType(target));

    /// <summary>Gets the properties that every finding about known data has.</summary>
    /// <param name="categories">What the data says about a person, the most sensitive first.</param>
    /// <param name="sensitivity">How much harm its disclosure does.</param>
    /// <param name="principles">The principles that the rule answers to.</param>
    /// <returns>The properties, to which a rule may add its own.</returns>
    public static ImmutableDictionary<string, string?> Properties(
        IEnumerable<DataCategory> categories,
        Sensitivity sensitivity,
        IEnumerable<string> principles) =>
        ImmutableDictionary<string, string?>.Empty
            .Add(FindingProperties.Categories, string.Join(";", categories))
            .Add(FindingProperties.Sensitivity, sensitivity.ToString())
            .Add(FindingProperties.Principles, string.Join(";", principles));

    private static ImmutableDictionary<string, string?> Properties(Finding finding, IEnumerable<string> principles) =>
        Properties(finding.Categories, finding.Sensitivity, principles)
            .Add(FindingProperties.Sink, finding.Sink.ToString())
            .Add(FindingProperties.Target, SymbolIds.Of(finding.Target))
            .Add(FindingProperties.Symbols, Ids(finding.Labels.Select(static label => label.Symbol)))
            .Add(FindingProperties.Members, Ids(finding.Members))
            .Add(FindingProperties.Reading, finding.Reading.ToString())
            .Add(FindingProperties.Protection, finding.Protection.ToString());

    private static string Ids(IEnumerable<ISymbol> symbols) => string.Join(";", symbols.Select(SymbolIds.Of));
}
