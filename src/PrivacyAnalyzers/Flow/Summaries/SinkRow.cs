namespace PrivacyAnalyzers.Flow;

/// <summary>
/// What the method gets at a port ends in a sink, as the message of <c>LogInformation</c> ends in a log.
/// </summary>
/// <param name="Input">Which data.</param>
/// <param name="Mode">Which parts of it.</param>
/// <param name="Kind">Which kind of sink; opaque to the engine.</param>
/// <param name="Target">The library member at the end of the way, for messages.</param>
/// <param name="Protection">The protections that the data gains on the way inside the method.</param>
/// <param name="Path">The way from the port to the sink inside the method, empty for a library method.</param>
internal sealed record SinkRow(
    AccessPath Input,
    ReadMode Mode,
    int Kind,
    ISymbol Target,
    int Protection,
    FlowPath Path)
{
    /// <summary>
    /// Gets the ordinal of the parameter that decides how the input is read (a message template whose <c>{@Name}</c>
    /// asks for the whole object, or a <c>destructureObjects</c> flag), or -1.
    /// </summary>
    public int ModeParameter { get; init; } = -1;

    /// <summary>Gets where the method hands the data over; null for a library method.</summary>
    public SyntaxNode? Place { get; init; }

    /// <summary>Gets the protection bits that the data loses on the way inside the method.</summary>
    public int Removed { get; init; }
}
