namespace PrivacyAnalyzers.Taxonomy;

/// <summary>The groups of rules; the first digit of a rule's number, and the category of its diagnostics.</summary>
public enum RuleGroup
{
    /// <summary>PRIV1xxx: logging and diagnostics.</summary>
    Logging = 1,

    /// <summary>PRIV2xxx: files, databases, caches, devices.</summary>
    Persistence = 2,

    /// <summary>PRIV3xxx: what leaves for another party.</summary>
    Transfer = 3,

    /// <summary>PRIV4xxx: what endpoints, pages and exports show.</summary>
    Exposure = 4,

    /// <summary>PRIV5xxx: pseudonyms, hashes, keys.</summary>
    Security = 5,

    /// <summary>PRIV6xxx: tags and their completeness.</summary>
    Identification = 6,

    /// <summary>PRIV7xxx: purpose, consent, retention, rights.</summary>
    Lifecycle = 7,

    /// <summary>PRIV8xxx: registers, suppressions, declarations.</summary>
    Accountability = 8,

    /// <summary>PRIV9xxx: mistakes in the configuration of this package.</summary>
    Configuration = 9,
}
