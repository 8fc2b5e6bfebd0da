using PrivacyAnalyzers.Flow;

namespace PrivacyAnalyzers.Models;

/// <summary>
/// A log message with holes for values, as the logging libraries for .NET share it: in <c>"Paid {Amount:N2} to
/// {@Person} in {{cash}}"</c> the first value is printed and the second is taken apart, member by member. Any text is a
/// template; what does not close is text.
/// </summary>
internal sealed class MessageTemplate
{
    private static readonly char[] NameEnds = { ',', ':' };

    private readonly ImmutableArray<MessageHole> _holes;

    private MessageTemplate(ImmutableArray<MessageHole> holes) => _holes = holes;

    /// <summary>Gets the holes in the order of the text.</summary>
    public ImmutableArray<MessageHole> Holes => _holes;

    public static MessageTemplate Parse(string text)
    {
        var holes = ImmutableArray.CreateBuilder<MessageHole>();
        var at = 0;
        while (at < text.Length)
        {
            var isEscape = at + 1 < text.Length && text[at] is '{' or '}' && text[at + 1] == text[at];
            var end = text[at] == '{' && !isEscape ? text.IndexOf('}', at) : -1;
            if (end > at)
            {
                AddHole(holes, text.Substring(at + 1, end - at - 1));
                at = end;
            }

            at += isEscape ? 2 : 1;
        }

        return new MessageTemplate(holes.ToImmutable());
    }

    /// <summary>Gets how the value at a position is read.</summary>
    /// <param name="position">The position among the values, from 0.</param>
    /// <param name="otherwise">How it is read if its hole does not say, or if it has none.</param>
    public ReadMode ModeAt(int position, ReadMode otherwise)
    {
        // Numbers are positions only if all holes have one: {0} beside {Name} is a name too.
        if (_holes.All(static hole => hole.Position >= 0))
            return ModeOf(_holes.FirstOrDefault(hole => hole.Position == position), otherwise);

        return position >= 0 && position < _holes.Length ? ModeOf(_holes[position], otherwise) : otherwise;
    }

    /// <summary>Gets how the value of a name is read.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <param name="otherwise">How it is read if its hole does not say, or if it has none.</param>
    public ReadMode ModeOf(string name, ReadMode otherwise) => ModeOf(
        _holes.FirstOrDefault(hole => string.Equals(hole.Name, name, StringComparison.OrdinalIgnoreCase)),
        otherwise);

    private static ReadMode ModeOf(MessageHole? hole, ReadMode otherwise) => hole?.Mode ?? otherwise;

    private static void AddHole(ImmutableArray<MessageHole>.Builder holes, string content)
    {
        ReadMode? mode = content.Length == 0 ? null : content[0] switch
        {
            '@' => ReadMode.Whole,
            '$' => ReadMode.Printed,
            _ => null,
        };
        var start = mode is null ? 0 : 1;
        var end = content.IndexOfAny(NameEnds);
        var name = content.Substring(start, Math.Max(0, (end < 0 ? content.Length : end) - start)).Trim();
        if (name.Length > 0)
            holes.Add(new MessageHole(name, mode));
    }
}
