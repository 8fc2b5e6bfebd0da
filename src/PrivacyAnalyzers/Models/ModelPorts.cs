namespace PrivacyAnalyzers.Models;

/// <summary>
/// The third column of a row. A sink or a source has one port, a step two (<c>value->this</c>), a call names a function
/// and what it gets: <c>selector(source[])->return[]</c>. A sink may be what a function returns: <c>message()</c>.
/// </summary>
/// <param name="Input">
/// The port that is read; of a call the function, of a source what becomes personal, or null.
/// </param>
/// <param name="Output">The port where data appears, or null.</param>
/// <param name="Arguments">
/// What a called function gets, null for an argument of which nothing is known; null where no function is called.
/// </param>
internal sealed record ModelPorts(ModelPort? Input, ModelPort? Output, ImmutableArray<ModelPort?>? Arguments)
{
    public static ModelPorts None { get; } = new(null, null, null);

    public IEnumerable<ModelPort> All() =>
        new[] { Input, Output }.Concat(Arguments ?? ImmutableArray<ModelPort?>.Empty).OfType<ModelPort>();
}
