using System.CommandLine;
using System.Globalization;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Tool.Analysis;
using PrivacyAnalyzers.Tool.Output;
using PrivacyAnalyzers.Tool.Resources;

namespace PrivacyAnalyzers.Tool.Commands;

/// <summary>
/// <c>privacy baseline</c>: writes the findings that somebody accepts into the baselines of projects, and takes out what
/// was mended. Without somebody who accepts them, new findings are named and not written.
/// </summary>
internal static class BaselineCommand
{
    private const string DateForm = "yyyy-MM-dd";

    public static Command Create(Screen screen)
    {
        var input = new InputOptions();
        var by = new Option<string?>("--by") { Description = Texts.Get("Help_By") };
        var why = new Option<string?>("--why") { Description = Texts.Get("Help_Why") };
        var until = new Option<string?>("--until") { Description = Texts.Get("Help_Until") };
        var check = new Option<bool>("--check") { Description = Texts.Get("Help_BaselineCheck") };

        var command = new Command("baseline", Texts.Get("Help_Baseline"));
        input.AddTo(command);
        foreach (var option in new Option[] { by, why, until, check })
            command.Options.Add(option);

        command.Validators.Add(result =>
        {
            var (who, reason) = (result.GetValue(by), result.GetValue(why));
            if (string.IsNullOrWhiteSpace(who) != string.IsNullOrWhiteSpace(reason))
                result.AddError(Texts.Get("Error_ByAndWhy"));
            else if (result.GetValue(until) is { } day && (who is null || DayIn(day) is null))
                result.AddError(Texts.Format("Error_Until", day));
            else if (who is not null && result.GetValue(check))
                result.AddError(Texts.Get("Error_CheckAddsNothing"));
        });
        command.SetAction((parsed, cancel) => PrivacyCommand.GuardAsync(screen, async () =>
        {
            var found = await BaselineScan.RunAsync(input.RequestIn(parsed), screen, cancel);
            var approval = parsed.GetValue(by) is { } who
                ? new Approval(who.Trim(), parsed.GetValue(why)!.Trim()) { Until = DayIn(parsed.GetValue(until)) }
                : null;
            return await new BaselineUpdate(screen, approval, parsed.GetValue(check)).RunAsync(found, cancel);
        }));
        return command;
    }

    private static DateTime? DayIn(string? text) =>
        DateTime.TryParseExact(text, DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
