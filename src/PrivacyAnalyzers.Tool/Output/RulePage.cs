namespace PrivacyAnalyzers.Tool.Output;

internal static class RulePage
{
    public static void Show(string id, Screen screen) => screen.Note(id);
}
