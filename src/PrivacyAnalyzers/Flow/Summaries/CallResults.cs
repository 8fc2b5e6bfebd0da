namespace PrivacyAnalyzers.Flow;

/// <summary>
/// What came of the calls on functions that a summary makes: with <c>Build(p => p.Name = x)</c> the function got an
/// object and returned nothing, but the object has a name afterwards.
/// </summary>
/// <param name="count">The number of calls in the summary.</param>
internal sealed class CallResults(int count)
{
    public static readonly CallResults None = new(0);

    private readonly AbstractValue[] _results = new AbstractValue[count];
    private readonly ImmutableArray<AbstractValue>[] _arguments = new ImmutableArray<AbstractValue>[count];

    /// <summary>Gets the arguments after a call, in which ref and out arguments have new values.</summary>
    /// <param name="arguments">The arguments before.</param>
    /// <param name="outs">The new values, null where there is none.</param>
    /// <returns>The arguments after.</returns>
    public static ImmutableArray<AbstractValue> After(ImmutableArray<AbstractValue> arguments, AbstractValue?[] outs)
    {
        for (var index = 0; index < outs.Length; index++)
        {
            while (arguments.Length <= index)
            {
                arguments = arguments.Add(AbstractValue.Empty);
            }

            arguments = outs[index] is { } changed ? arguments.SetItem(index, changed) : arguments;
        }

        return arguments;
    }

    public void Set(int call, ImmutableArray<AbstractValue> arguments, AbstractValue result)
    {
        _arguments[call] = arguments;
        _results[call] = result;
    }

    public AbstractValue ResultOf(int call) =>
        call < _results.Length && _results[call] is { } result ? result : AbstractValue.Empty;

    public AbstractValue ArgumentOf(int call, int argument) =>
        call < _arguments.Length && !_arguments[call].IsDefault && argument < _arguments[call].Length
            ? _arguments[call][argument]
            : AbstractValue.Empty;
}
