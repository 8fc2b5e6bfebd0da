namespace PrivacyAnalyzers.Configuration;

/// <summary>What is wrong with a line of configuration.</summary>
internal enum ConfigurationProblemKind
{
    /// <summary>No option has this key.</summary>
    Unknown,

    /// <summary>The option exists, its value is none of the valid ones.</summary>
    Malformed,
}
