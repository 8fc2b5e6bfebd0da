namespace PrivacyAnalyzers.Flow;

/// <summary>
/// The method calls a function that it got at a port: <c>Select</c> calls <c>selector</c> with an element of
/// <c>source</c>. What the call returns is the port <see cref="Port.CallResult"/> of the row's ordinal in its summary.
/// </summary>
/// <param name="Function">Where the function came in.</param>
/// <param name="Arguments">What it is called with, an empty path list entry (null) where nothing known is passed.</param>
internal sealed record CallRow(AccessPath Function, ImmutableArray<AccessPath?> Arguments);
