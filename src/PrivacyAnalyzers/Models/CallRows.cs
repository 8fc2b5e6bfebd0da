using PrivacyAnalyzers.Flow;

namespace PrivacyAnalyzers.Models;

/// <summary>
/// The calls of one summary while it is built. Two rows about the same call, <c>f(source[])->return[]</c> and
/// <c>f(source[])->this</c>, are one call with two ways out.
/// </summary>
internal sealed class CallRows
{
    private readonly List<CallRow> _calls = new();

    /// <summary>Gets the ordinal of a call, adding the call if it is new.</summary>
    /// <param name="function">Where the function came in.</param>
    /// <param name="ports">The ports of the row.</param>
    /// <param name="method">The method that calls.</param>
    public int OrdinalOf(AccessPath function, ModelPorts ports, IMethodSymbol method)
    {
        var arguments = ports.Arguments!.Value
            .Select(argument => argument?.PlacesIn(method).FirstOrDefault())
            .ToImmutableArray();
        var ordinal = _calls.FindIndex(
            call => call.Function.Equals(function) && call.Arguments.SequenceEqual(arguments));
        if (ordinal >= 0)
            return ordinal;

        _calls.Add(new CallRow(function, arguments));
        return _calls.Count - 1;
    }

    public ImmutableArray<CallRow> ToImmutable() => _calls.ToImmutableArray();
}
