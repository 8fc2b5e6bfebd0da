using Microsoft.Extensions.Logging;

namespace PrivacyAnalyzers.Annotations.Tests;

/// <summary>Keeps what reaches a log: the text and the tags of each entry.</summary>
internal sealed class ListLoggerProvider : ILoggerProvider, ILogger
{
    public List<string> Lines { get; } = [];

    public List<Dictionary<string, string?>> Tags { get; } = [];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter)
    {
        Lines.Add(formatter(state, exception));
        if (state is IEnumerable<KeyValuePair<string, object?>> tags)
            Tags.Add(tags.ToDictionary(tag => tag.Key, tag => tag.Value?.ToString()));
    }

    public void Dispose()
    {
    }
}
