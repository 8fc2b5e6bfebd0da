using System.CommandLine;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Tool.Analysis;
using PrivacyAnalyzers.Tool.Output;
using PrivacyAnalyzers.Tool.Resources;
using Spectre.Console;

namespace PrivacyAnalyzers.Tool.Commands;

/// <summary>
/// <c>privacy explain</c>: shows what a rule means. Title and description are in the language of the run; the page with
/// its examples follows as it is written, in English.
/// </summary>
internal static class ExplainCommand
{
    private const string English = "en";

    public static Command Create(Screen screen)
    {
        var rule = new Argument<string>("RULE") { Description = Texts.Get("Help_Rule") };
        var language = new Option<string?>(Language.Option, "-l") { Description = Texts.Get("Help_Language") };
        language.AcceptOnlyFromAmong(Language.Codes);
        var command = new Command("explain", Texts.Get("Help_Explain")) { rule, language };
        command.SetAction((parsed, _) => PrivacyCommand.GuardAsync(screen, () =>
        {
            Show(Find(parsed.GetValue(rule)!), screen.Results);
            return Task.FromResult(ExitCode.Success);
        }));
        return command;
    }

    private static DiagnosticDescriptor Find(string asked)
    {
        var id = asked.ToUpperInvariant();
        if (AllRules.Descriptors.TryGetValue(id, out var rule))
            return rule;

        var nearest = NearestNames.To(id, [.. AllRules.Descriptors.Keys]);
        throw new ToolException(
            Texts.Format("Error_NoSuchRule", asked, string.Join(", ", nearest.DefaultIfEmpty("PRIV1001"))),
            ExitCode.Usage);
    }

    private static void Show(DiagnosticDescriptor rule, IAnsiConsole console)
    {
        if (Texts.Language.TwoLetterISOLanguageName != English)
            ShowTranslated(rule, console);

        using var stream = typeof(ExplainCommand).Assembly.GetManifestResourceStream($"Rules/{rule.Id}.md")
            ?? throw new InvalidOperationException($"{rule.Id} has no page.");
        using var reader = new StreamReader(stream);
        new RulePage(console).Show(reader.ReadToEnd());
    }

    private static void ShowTranslated(DiagnosticDescriptor rule, IAnsiConsole console)
    {
        console.MarkupLineInterpolated($"[bold underline]{rule.Id}: {rule.Title.ToString(Texts.Language)}[/]");
        console.WriteLine();
        console.WriteLine(rule.Description.ToString(Texts.Language));
        console.WriteLine();
        var principles = string.Join(", ", RuleDescriptor.PrinciplesOf(rule));
        var severity = Texts.Get($"Severity_{RuleSeverity.Of(rule).Recommended?.ToString() ?? "Off"}");
        console.WriteLine(Texts.Format("Explain_Facts", severity, principles.Length > 0 ? principles : "–"));
        console.WriteLine();
        console.MarkupLineInterpolated($"[grey]{Texts.Get("Explain_Page")}[/]");
        console.WriteLine();
    }
}
