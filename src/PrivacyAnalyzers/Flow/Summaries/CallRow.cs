namespace PrivacyAnalyzers.Flow;

/// <summary>
/// The method calls a function that it got at a port: <c>Select</c> calls <c>selector</c> with an element of
/// <c>source</c>. What the call returns is the port <see cref="Port.CallResult"/> of the row's ordinal in its summary.
/// </summary>
/// <param name="Function">Where the function came in.</param>
/// <param name="Arguments">
/// What it is called with by position, null where nothing known is passed. An inferred summary leaves the array empty
/// and uses steps to <see cref="Port.CallArgument"/> instead, because an argument may have several origins.
/// </param>
internal sealed record CallRow(AccessPath Function, ImmutableArray<AccessPath?> Arguments);
