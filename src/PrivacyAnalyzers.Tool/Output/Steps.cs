using Spectre.Console;

namespace PrivacyAnalyzers.Tool.Output;

/// <summary>What a run does at the moment, as a bar on a terminal and as nothing elsewhere.</summary>
/// <param name="context">The bars, or null.</param>
internal sealed class Steps(ProgressContext? context) : IProgress<string>
{
    private ProgressTask? _current;
    private string _title = "";

    /// <summary>Begins a part of the work.</summary>
    /// <param name="title">What is done.</param>
    /// <param name="count">How many pieces it has, or 0 where nobody knows.</param>
    public void Start(string title, int count = 0)
    {
        _current?.StopTask();
        _title = title;
        _current = context?.AddTask(Markup.Escape(title), maxValue: Math.Max(count, 1));
        if (_current is not null)
            _current.IsIndeterminate = count == 0;
    }

    /// <summary>Names the piece that is being worked on.</summary>
    /// <param name="value">For example the name of a project.</param>
    public void Report(string value)
    {
        if (_current is null)
            return;

        _current.Description = Markup.Escape($"{_title} {value}");
        _current.Increment(1);
    }
}
