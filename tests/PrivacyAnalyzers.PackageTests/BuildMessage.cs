namespace PrivacyAnalyzers.PackageTests;

/// <summary>One line of a build's output: <c>Leak.cs(16,13): warning PRIV1001: …</c>.</summary>
internal sealed record BuildMessage(string Severity, string Id, string File, int Line, string Text)
{
    /// <summary>Gets everything but the text, as the tests compare it.</summary>
    public string Place => $"{File}({Line}): {Severity} {Id}";
}
