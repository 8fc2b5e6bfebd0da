namespace PrivacyAnalyzers.Resources;

/// <summary>
/// Several texts that a message shows separated by commas, each in the language in which the message is read. A plain
/// joined string would fix the language when the finding is made.
/// </summary>
internal sealed class LocalizableList : LocalizableString
{
    private readonly ImmutableArray<LocalizableString> _items;

    public LocalizableList(IEnumerable<LocalizableString> items) => _items = items.ToImmutableArray();

    protected override string GetText(IFormatProvider? formatProvider) =>
        string.Join(", ", _items.Select(item => item.ToString(formatProvider)));

    protected override int GetHash() =>
        _items.Aggregate(0, static (hash, item) => unchecked((hash * 31) + item.GetHashCode()));

    protected override bool AreEqual(object? other) =>
        other is LocalizableList list && _items.SequenceEqual(list._items);
}
