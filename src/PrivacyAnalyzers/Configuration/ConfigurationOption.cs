namespace PrivacyAnalyzers.Configuration;

/// <summary>One key that a project may set in <c>.editorconfig</c> or a global configuration file.</summary>
/// <param name="key">The key in lower case, for example <c>privacy.tag_attributes</c>.</param>
internal abstract class ConfigurationOption(string key)
{
    public string Key { get; } = key;

    /// <summary>Reads a value and adds what it says; what it says wrongly becomes a problem.</summary>
    public abstract void Read(string value, PrivacyOptionsBuilder builder);
}
