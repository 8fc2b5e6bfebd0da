using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace PrivacyAnalyzers.Tool.Map;

/// <summary>
/// A piece of a page. It is made of literal markup and of values, and every value is text: names from code cannot
/// become markup, whatever they contain.
/// </summary>
/// <param name="Text">The markup.</param>
internal readonly record struct Html(string Text)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static Html Empty { get; } = new("");

    /// <summary>Makes a piece from an interpolated string; values are encoded unless they are pieces.</summary>
    public static Html Of(FormattableString markup) => new(string.Format(
        System.Globalization.CultureInfo.InvariantCulture,
        markup.Format,
        [.. markup.GetArguments().Select(static value => value is Html piece ? piece.Text : Encode(value))]));

    public static Html Join(IEnumerable<Html> pieces) =>
        new(string.Concat(pieces.Select(static piece => piece.Text)));

    public override string ToString() => Text;

    private static string Encode(object? value) => Encoder.Encode(
        Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "");
}
