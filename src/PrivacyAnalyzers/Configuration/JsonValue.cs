using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Configuration;

/// <summary>A value of a JSON text with its place, for example <c>["Child"]</c> at the characters 20 to 29.</summary>
/// <param name="Span">Where it stands.</param>
internal sealed record JsonValue(TextSpan Span)
{
    /// <summary>The word for what is not there.</summary>
    public const string Null = "null";

    /// <summary>Gets what a string says, or null for every other value.</summary>
    public string? Text { get; init; }

    /// <summary>Gets a number, <c>true</c>, <c>false</c> or <c>null</c> as it is written.</summary>
    public string? Word { get; init; }

    /// <summary>Gets the values of an array.</summary>
    public ImmutableArray<JsonValue> Items { get; init; } = ImmutableArray<JsonValue>.Empty;

    /// <summary>Gets the members of an object; of two with one name the last counts.</summary>
    public ImmutableDictionary<string, JsonValue> Members { get; init; } =
        ImmutableDictionary<string, JsonValue>.Empty;

    /// <summary>Gets a value indicating whether it is an array.</summary>
    public bool IsArray { get; init; }

    /// <summary>Gets a member of an object, or null.</summary>
    /// <param name="name">The name of the member.</param>
    public JsonValue? this[string name] => Members.TryGetValue(name, out var value) ? value : null;

    /// <summary>Gets what a member says that is a string, or an empty text.</summary>
    /// <param name="name">The name of the member.</param>
    public string TextOf(string name) => this[name]?.Text ?? string.Empty;

    /// <summary>Gets what the strings of a member say that is an array.</summary>
    /// <param name="name">The name of the member.</param>
    public IEnumerable<string> TextsOf(string name) =>
        this[name] is { } list ? list.Items.Select(static item => item.Text).OfType<string>() : [];
}
