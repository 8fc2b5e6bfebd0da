namespace PrivacyAnalyzers.Reporting;

/// <summary>
/// Makes a finding one that somebody accepted: it stays in the results, for SARIF, but as suppressed, with who accepted
/// it and why among its properties.
/// </summary>
internal static class Accepted
{
    /// <summary>The form of acceptance by a row of a baseline.</summary>
    public const string ByBaseline = "Baseline";

    /// <summary>The form of acceptance by an attribute.</summary>
    public const string ByException = "PrivacyException";

    /// <summary>Makes the accepted form of a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="form"><see cref="ByBaseline"/> or <see cref="ByException"/>.</param>
    /// <param name="by">Who accepted it.</param>
    /// <param name="why">The reason.</param>
    /// <returns>The same diagnostic, suppressed.</returns>
    // A DiagnosticSuppressor could not do this: it leaves errors alone, and its justification is one for all findings.
    public static Diagnostic Of(Diagnostic finding, string form, string by, string why) => Diagnostic.Create(
        finding.Id,
        finding.Descriptor.Category,
        new MessageOf(finding),
        finding.Severity,
        finding.DefaultSeverity,
        finding.Descriptor.IsEnabledByDefault,
        finding.WarningLevel,
        isSuppressed: true,
        finding.Descriptor.Title,
        finding.Descriptor.Description,
        finding.Descriptor.HelpLinkUri,
        finding.Location,
        finding.AdditionalLocations,
        finding.Descriptor.CustomTags,
        finding.Properties
            .SetItem(FindingProperties.Acceptance, form)
            .SetItem(FindingProperties.ApprovedBy, by)
            .SetItem(FindingProperties.Justification, why));
}
