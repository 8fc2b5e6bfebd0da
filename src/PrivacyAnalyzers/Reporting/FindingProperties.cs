namespace PrivacyAnalyzers.Reporting;

/// <summary>
/// The keys of a finding's properties, which tools read from SARIF and code fixes from the diagnostic. Lists are
/// separated by semicolons; symbols are documentation-comment IDs.
/// </summary>
internal static class FindingProperties
{
    /// <summary>The categories of the data, the most sensitive first: <c>Contact;Identity</c>.</summary>
    public const string Categories = "categories";

    /// <summary>The highest sensitivity: <c>Moderate</c>.</summary>
    public const string Sensitivity = "sensitivity";

    /// <summary>The principles that the finding touches: <c>IOM 6;UN 6</c>.</summary>
    public const string Principles = "principles";

    /// <summary>The kind of place that the data reaches: <c>Log</c>.</summary>
    public const string Sink = "sink";

    /// <summary>The library member that the data reaches.</summary>
    public const string Target = "target";

    /// <summary>The tagged members, or the types of whole objects.</summary>
    public const string Symbols = "symbols";

    /// <summary>The tagged members of whole objects.</summary>
    public const string Members = "members";

    /// <summary>How the data is read: <c>Value</c>, or <c>Printed</c> and <c>Whole</c> for objects.</summary>
    public const string Reading = "reading";

    /// <summary>The protections that the data already has: <c>Encrypted</c>, or <c>None</c>.</summary>
    public const string Protection = "protection";

    /// <summary>How a silent finding was accepted: <c>Baseline</c> or <c>PrivacyException</c>.</summary>
    public const string Acceptance = "acceptance";

    /// <summary>Who accepted a silent finding.</summary>
    public const string ApprovedBy = "approvedBy";

    /// <summary>Why a silent finding was accepted.</summary>
    public const string Justification = "justification";
}
