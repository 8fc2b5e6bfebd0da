namespace PrivacyAnalyzers.Models;

/// <summary>
/// Lists of constants that a model file names once and its rows use by name: after the line <c>constants contact email
/// phone_number</c> a row may ask for <c>{type=@contact}</c>. Lines with the same name add to the list.
/// </summary>
internal sealed class ConstantLists
{
    /// <summary>The word that opens such a line.</summary>
    public const string Word = "constants";

    private readonly Dictionary<string, ImmutableArray<string>> _lists = new(StringComparer.Ordinal);

    public IEnumerable<string> Names => _lists.Keys;

    /// <summary>Adds a line to its list.</summary>
    /// <param name="words">The words of the line, the opening word included.</param>
    public void Add(List<string> words)
    {
        var known = Named(words[1]) ?? ImmutableArray<string>.Empty;
        _lists[words[1]] = known.AddRange(words.Skip(2));
    }

    /// <summary>Gets a list.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The constants, or null where no line above has the name.</returns>
    public ImmutableArray<string>? Named(string name) => _lists.TryGetValue(name, out var list) ? list : null;
}
