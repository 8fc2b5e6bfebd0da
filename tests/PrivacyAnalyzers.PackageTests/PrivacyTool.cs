namespace PrivacyAnalyzers.PackageTests;

/// <summary>Runs the command <c>privacy</c> as it was built beside these tests.</summary>
internal static class PrivacyTool
{
    private static readonly string Program = Path.Combine(
        Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "PrivacyAnalyzers.Tool")),
        Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)),
        "privacy.dll");

    public static Task<CommandResult> RunAsync(string folder, params string[] arguments) =>
        DotnetCommand.RunAsync(folder, [Program, .. arguments]);
}
