using PrivacyAnalyzers.Taxonomy;
using PrivacyAnalyzers.Tool.Register;
using PrivacyAnalyzers.Tool.Resources;

namespace PrivacyAnalyzers.Tool.Map;

/// <summary>
/// Where flows end in the picture: a table, a file, a recipient; all logs are one destination, whoever writes them.
/// </summary>
/// <param name="Kind">What kind of place.</param>
/// <param name="Name">Its name, empty for logs and their like.</param>
internal sealed record MapDestination(SinkKind Kind, string Name)
{
    public SinkGroup Group => SinkGroups.Of(Kind);

    /// <summary>Gets the destination in words: <c>Accounts.Send (network)</c>.</summary>
    public string Words => Name.Length > 0 ? $"{Name} ({Texts.Of(Kind)})" : Texts.Of(Kind);

    public string Label => Name.Length > 0 ? Name : Texts.Of(Kind);

    public static MapDestination Of(SinkKind kind, string name) =>
        new(kind, SinkGroups.Of(kind) == SinkGroup.Diagnostics ? "" : name);
}
