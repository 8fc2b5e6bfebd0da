namespace PrivacyAnalyzers.Configuration;

/// <summary>A value that was read from text, or why it could not be.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal readonly struct ParsedValue<T>
{
    private ParsedValue(T? value, string? fault, ImmutableArray<string> validValues)
    {
        Value = value;
        Fault = fault;
        ValidValues = validValues;
    }

    /// <summary>Gets the value; only meaningful without a <see cref="Fault"/>.</summary>
    public T? Value { get; }

    /// <summary>Gets the part of the text that is wrong, or null.</summary>
    public string? Fault { get; }

    /// <summary>Gets what could stand in place of the fault.</summary>
    public ImmutableArray<string> ValidValues { get; }

    public static implicit operator ParsedValue<T>(T value) => new(value, null, ImmutableArray<string>.Empty);

    public static ParsedValue<T> Wrong(string fault, ImmutableArray<string> validValues) =>
        new(default, fault, validValues);
}
