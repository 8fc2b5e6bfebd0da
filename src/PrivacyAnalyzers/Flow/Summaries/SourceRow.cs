namespace PrivacyAnalyzers.Flow;

/// <summary>
/// Calling the method puts labelled data at a port, as reading a remote address does at <c>return</c>.
/// </summary>
/// <param name="Output">Where the data appears.</param>
/// <param name="Label">What it carries.</param>
/// <param name="Protection">The protections it already has, as bits that the engine only combines.</param>
/// <param name="Path">The way from the source to the port inside the method, empty for a library method.</param>
internal sealed record SourceRow(AccessPath Output, TaintLabel Label, int Protection, FlowPath Path)
{
    /// <summary>
    /// Gets the place whose content becomes the data, as the value of an issued claim does, or null. Constants and what
    /// carries a label already do not.
    /// </summary>
    public AccessPath? Input { get; init; }
}
