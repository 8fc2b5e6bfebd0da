namespace PrivacyAnalyzers.Configuration;

/// <summary>The names of an enumeration as configuration writes them: in any case, never as numbers.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal static class EnumNames<T>
    where T : struct, Enum
{
    private static readonly ImmutableArray<string> All = Enum.GetNames(typeof(T)).ToImmutableArray();

    public static ParsedValue<T> Parse(string text) => Parse(text, All);

    /// <summary>Reads one of the given names of the enumeration.</summary>
    public static ParsedValue<T> Parse(string text, ImmutableArray<string> valid)
    {
        foreach (var name in valid)
        {
            if (string.Equals(name, text, StringComparison.OrdinalIgnoreCase))
                return (T)Enum.Parse(typeof(T), name, ignoreCase: true);
        }

        return ParsedValue<T>.Wrong(text, valid);
    }
}
