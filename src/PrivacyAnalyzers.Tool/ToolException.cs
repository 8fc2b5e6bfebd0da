using System.Diagnostics.CodeAnalysis;

namespace PrivacyAnalyzers.Tool;

/// <summary>Ends a run with a message for the person at the command line and a code for the script.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Nobody ends a run without a message and a code.")]
internal sealed class ToolException : Exception
{
    public ToolException(string message, int exitCode, Exception? inner = null)
        : base(message, inner) => ExitCode = exitCode;

    public int ExitCode { get; }
}
