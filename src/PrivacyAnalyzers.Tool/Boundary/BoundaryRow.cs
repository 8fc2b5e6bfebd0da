using System.Collections.Immutable;
using PrivacyAnalyzers.Tool.Facts;

namespace PrivacyAnalyzers.Tool.Boundary;

/// <summary>
/// What the code of one project says to its callers in others, as a row of a model file says it of a library:
/// <c>sink Log text M:Relief.Audit.Write(System.String)</c>.
/// </summary>
/// <param name="Role">The first column.</param>
/// <param name="Kind">The second column.</param>
/// <param name="Port">The third column.</param>
/// <param name="Member">The fourth column: the ID of the member.</param>
internal sealed record BoundaryRow(string Role, string Kind, string Port, string Member)
{
    /// <summary>The role of a row that says that nothing flows.</summary>
    public const string Neutral = "neutral";

    /// <summary>Gets the name of the assembly that declares the member.</summary>
    public required string Assembly { get; init; }

    /// <summary>Gets the name that calls use, to find out quickly whether a project mentions the member.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// Gets a value indicating whether the row speaks of an implementation: the member is one of an interface or a
    /// virtual one, and other projects may implement it as well.
    /// </summary>
    public bool IsVirtual { get; init; }

    /// <summary>Gets the IDs of the members that a source row's data was read from.</summary>
    public ImmutableArray<string> Origins { get; init; } = [];

    /// <summary>Gets the ID of what a sink row ends in.</summary>
    public string TargetId { get; init; } = "";

    /// <summary>Gets the same for readers.</summary>
    public string Target { get; init; } = "";

    /// <summary>Gets the way inside the project.</summary>
    public ImmutableArray<Place> Way { get; init; } = [];

    /// <summary>Gets the line of the model file.</summary>
    public string Text => $"{Role} {Kind} {Port} {Member}";
}
