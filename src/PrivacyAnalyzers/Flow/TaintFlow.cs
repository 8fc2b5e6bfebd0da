namespace PrivacyAnalyzers.Flow;

/// <summary>
/// Labelled data that reaches a sink: what the engine hands to the rules. It belongs to the method in which the data
/// meets the call that bears the sink, directly or through its callees.
/// </summary>
/// <param name="Label">What the data carries.</param>
/// <param name="Protection">The protections it has at the sink.</param>
/// <param name="Mode">How it was read: a label read whole names an object, not a value.</param>
/// <param name="SinkKind">Which kind of sink.</param>
/// <param name="Target">The library member that is the sink.</param>
/// <param name="Location">The place to mend: the argument, or the call if the argument has no place of its own.</param>
/// <param name="Path">The way from the source (first) to the sink (last).</param>
internal sealed record TaintFlow(
    TaintLabel Label,
    int Protection,
    ReadMode Mode,
    int SinkKind,
    ISymbol Target,
    Location Location,
    FlowPath Path);
