namespace PrivacyAnalyzers.Tool.Register;

/// <summary>The forms in which a register is written.</summary>
internal static class RegisterFormat
{
    private static readonly Dictionary<string, Func<ProcessingRegister, string>> Writers = new(StringComparer.Ordinal)
    {
        ["markdown"] = MarkdownRegister.Write,
        ["csv"] = CsvRegister.Write,
        ["json"] = JsonRegister.Write,
    };

    public static string[] Names { get; } = [.. Writers.Keys];

    /// <summary>Gets the form that a file's name asks for.</summary>
    /// <param name="path">The file, or null.</param>
    public static string Of(string? path) => Path.GetExtension(path)?.ToUpperInvariant() switch
    {
        ".CSV" => "csv",
        ".JSON" => "json",
        _ => "markdown",
    };

    public static string Write(string format, ProcessingRegister register) => Writers[format](register);
}
