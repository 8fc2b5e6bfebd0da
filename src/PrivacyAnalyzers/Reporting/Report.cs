using PrivacyAnalyzers.Resources;

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

    private static ImmutableDictionary<string, string?> Properties(Finding finding, IEnumerable<string> principles) =>
        ImmutableDictionary<string, string?>.Empty
            .Add(FindingProperties.Categories, string.Join(";", finding.Categories))
            .Add(FindingProperties.Sensitivity, finding.Sensitivity.ToString())
            .Add(FindingProperties.Principles, string.Join(";", principles))
            .Add(FindingProperties.Sink, finding.Sink.ToString())
            .Add(FindingProperties.Target, SymbolIds.Of(finding.Target))
            .Add(FindingProperties.Symbols, Ids(finding.Labels.Select(static label => label.Symbol)))
            .Add(FindingProperties.Members, Ids(finding.Members))
            .Add(FindingProperties.Reading, finding.Reading.ToString())
            .Add(FindingProperties.Protection, finding.Protection.ToString());

    private static string Ids(IEnumerable<ISymbol> symbols) => string.Join(";", symbols.Select(SymbolIds.Of));
}
