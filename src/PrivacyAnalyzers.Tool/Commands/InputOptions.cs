using System.CommandLine;
using PrivacyAnalyzers.Tool.Analysis;
using PrivacyAnalyzers.Tool.Resources;

namespace PrivacyAnalyzers.Tool.Commands;

/// <summary>What every command that looks at code asks for: where the code is, and how to read it.</summary>
internal sealed class InputOptions
{
    public InputOptions()
    {
        Profile.AcceptOnlyFromAmong([.. Analysis.Profile.Names]);
        Language.AcceptOnlyFromAmong(Commands.Language.Codes);
    }

    public Argument<string> Path { get; } = new("PATH")
    {
        Description = Texts.Get("Help_Path"),
        DefaultValueFactory = static _ => ".",
    };

    public Option<string?> Profile { get; } = new("--profile", "-p") { Description = Texts.Get("Help_Profile") };

    public Option<string?> Language { get; } =
        new(Commands.Language.Option, "-l") { Description = Texts.Get("Help_Language") };

    public Option<bool> NoRestore { get; } = new("--no-restore") { Description = Texts.Get("Help_NoRestore") };

    public void AddTo(Command command)
    {
        command.Arguments.Add(Path);
        command.Options.Add(Profile);
        command.Options.Add(Language);
        command.Options.Add(NoRestore);
    }

    public ScanRequest RequestIn(ParseResult parsed) =>
        new(parsed.GetValue(Path) ?? ".", parsed.GetValue(Profile), !parsed.GetValue(NoRestore));
}
