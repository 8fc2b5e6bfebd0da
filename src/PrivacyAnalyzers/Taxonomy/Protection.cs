namespace PrivacyAnalyzers.Taxonomy;

/// <summary>
/// What has been done to a value to make it less harmful. A protection transforms data, it does not erase the fact
/// that it was personal: a keyed hash of a telephone number is pseudonymised, and pseudonyms are still personal data
/// (ICRC Handbook, section 2.3). Each rule says which protections it accepts.
/// </summary>
[Flags]
public enum Protection
{
    /// <summary>In clear.</summary>
    None = 0,

    /// <summary>Masked or erased: the value no longer says anything about a person.</summary>
    Redacted = 1,

    /// <summary>Replaced by a value that only the holder of a key or table can link to the person.</summary>
    Pseudonymised = 2,

    /// <summary>Unreadable without a key; a decrypting call brings the data back.</summary>
    Encrypted = 4,

    /// <summary>Merged into figures about a group.</summary>
    Aggregated = 8,
}
