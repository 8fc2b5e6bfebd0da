using System.Globalization;
using PrivacyAnalyzers.Flow;

namespace PrivacyAnalyzers.Models;

/// <summary>A hole in a <see cref="MessageTemplate"/>: <c>{@Person}</c> has the name <c>Person</c>.</summary>
/// <param name="Name">The name or number.</param>
/// <param name="Mode">How the hole asks to read the value, or null if it does not say.</param>
internal sealed record MessageHole(string Name, ReadMode? Mode)
{
    /// <summary>Gets the number that stands in place of a name, or -1.</summary>
    public int Position { get; } =
        int.TryParse(Name, NumberStyles.None, CultureInfo.InvariantCulture, out var position) ? position : -1;
}
