using System.CommandLine;
using PrivacyAnalyzers.Tool.Output;
using PrivacyAnalyzers.Tool.Resources;

namespace PrivacyAnalyzers.Tool.Commands;

/// <summary><c>privacy explain</c>: shows what a rule means.</summary>
internal static class ExplainCommand
{
    public static Command Create(Screen screen)
    {
        var rule = new Argument<string>("RULE") { Description = Texts.Get("Help_Rule") };
        var language = new Option<string?>(Language.Option, "-l") { Description = Texts.Get("Help_Language") };
        language.AcceptOnlyFromAmong(Language.Codes);
        var command = new Command("explain", Texts.Get("Help_Explain")) { rule, language };
        command.SetAction((parsed, _) => PrivacyCommand.GuardAsync(screen, () =>
        {
            RulePage.Show(parsed.GetValue(rule)!, screen);
            return Task.FromResult(ExitCode.Success);
        }));
        return command;
    }
}
