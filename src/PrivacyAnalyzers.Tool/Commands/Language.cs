using System.Globalization;

namespace PrivacyAnalyzers.Tool.Commands;

/// <summary>
/// The language of a run: <c>--language</c>, else that of the .NET command line (<c>DOTNET_CLI_UI_LANGUAGE</c>), else
/// that of the machine, else English.
/// </summary>
internal static class Language
{
    public const string Option = "--language";

    public static string[] Codes { get; } = ["en", "fr", "es"];

    /// <summary>Finds the language that a command line asks for; the parser says what is wrong with it.</summary>
    /// <param name="arguments">The command line.</param>
    /// <returns>A code or null.</returns>
    public static string? In(string[] arguments)
    {
        for (var index = 0; index < arguments.Length; index++)
        {
            if (arguments[index].StartsWith($"{Option}=", StringComparison.Ordinal))
                return arguments[index][(Option.Length + 1)..];

            if (arguments[index] is Option or "-l" && index + 1 < arguments.Length)
                return arguments[index + 1];
        }

        return null;
    }

    /// <summary>Makes a language that of all texts.</summary>
    /// <param name="code">A code, or null for that of the environment.</param>
    public static void Choose(string? code)
    {
        var wanted = code
            ?? Environment.GetEnvironmentVariable("DOTNET_CLI_UI_LANGUAGE")
            ?? CultureInfo.CurrentUICulture.Name;
        var known = Codes.FirstOrDefault(known => wanted.StartsWith(known, StringComparison.OrdinalIgnoreCase)) ?? "en";
        var culture = CultureInfo.GetCultureInfo(known);
        CultureInfo.CurrentUICulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
    }
}
