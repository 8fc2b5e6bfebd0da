namespace PrivacyAnalyzers.Tests.Verify;

/// <summary>How a command ended.</summary>
/// <param name="ExitCode">Zero when it succeeded.</param>
/// <param name="Output">What it wrote to its output, then what it wrote to its error output.</param>
internal sealed record CommandResult(int ExitCode, string Output);
