using System.Collections.Concurrent;
using PrivacyAnalyzers.Annotations;

namespace Relief.Registration.Stories;

/// <summary>The stories that everybody can read.</summary>
public sealed class StoryBoard
{
    private readonly ConcurrentQueue<string> _shown = new();

    /// <summary>Gets what is shown.</summary>
    public IReadOnlyCollection<string> Shown => _shown;

    /// <summary>Shows a text to everybody.</summary>
    /// <param name="text">The text.</param>
    [Publishes]
    public void Show(string text) => _shown.Enqueue(text);

    /// <summary>Makes of a story what names nobody.</summary>
    /// <param name="story">The story.</param>
    /// <returns>A sentence for everybody.</returns>
    [Anonymizes]
    public static string HeadlineOf(Story story) => $"Somebody told us a story of {story.Text.Length} letters.";
}
