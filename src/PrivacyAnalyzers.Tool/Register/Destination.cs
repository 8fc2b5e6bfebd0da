using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Tool.Register;

/// <summary>A place where data of a member ends.</summary>
/// <param name="Kind">What kind of place.</param>
/// <param name="Name">The table, the recipient, or the library member that takes the data.</param>
/// <param name="Protection">What protects the data there; <see cref="Protection.None"/> means in clear.</param>
internal sealed record Destination(SinkKind Kind, string Name, Protection Protection);
