using PrivacyAnalyzers.Annotations;

namespace Relief.Registration.Exports;

/// <summary>What the list says about a person; only of the code it says that it is about one.</summary>
public sealed record DistributionLine(
    [property: PseudonymData] string Code,
    string Name, // PRIV6001
    string Phone, // PRIV6001
    string Shelter); // PRIV6001
