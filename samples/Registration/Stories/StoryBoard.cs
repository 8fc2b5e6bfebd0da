using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers.Annotations;

namespace Relief.Registration.Stories;

/// <summary>The stories that everybody can read.</summary>
public sealed class StoryBoard(ILogger<StoryBoard> logger)
{
    private readonly ConcurrentQueue<string> _shown = new();

    /// <summary>Gets what is shown.</summary>
    public IReadOnlyCollection<string> Shown => _shown;

    /// <summary>Shows a text to everybody.</summary>
    /// <param name="text">The text.</param>
    [Publishes]
    public void Show(string text) => _shown.Enqueue(text);

    /// <summary>Notes who told a story.</summary>
    /// <param name="story">The story.</param>
    [SuppressMessage("Logging", "PRIV1001")] // PRIV8003
    public void Note(Story story) => logger.LogInformation("A story of {Teller}", story.Teller);
}
