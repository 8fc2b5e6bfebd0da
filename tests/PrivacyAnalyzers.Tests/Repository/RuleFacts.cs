using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Repository;

/// <summary>What the pages and indexes say about rules, written from the rules themselves.</summary>
internal static class RuleFacts
{
    public static string TitleOf(DiagnosticAnalyzer rule)
    {
        var descriptor = AllRules.DescriptorOf(rule);
        return $"# {descriptor.Id}: {descriptor.Title.ToString(CultureInfo.InvariantCulture)}";
    }

    public static string FactsOf(DiagnosticAnalyzer rule)
    {
        var descriptor = AllRules.DescriptorOf(rule);
        var facts = new StringBuilder("| Fact | Value |\n| --- | --- |\n");
        Add("Group", descriptor.Category);
        Add("Severity", SeverityOf(descriptor));
        Add("Principles", PrinciplesOf(descriptor));
        if (rule is FlowRule { Policy: var policy })
        {
            Add("Data", $"{ShapeOf(policy)}, sensitivity {policy.AtLeast} or higher");
            Add("Must not reach", string.Join(", ", policy.Sinks));
            Add("Unless", policy.Accepted.ToString());
        }

        Add("Code fix", FixOf(descriptor));
        return facts.ToString();

        void Add(string fact, string value) => facts.Append(CultureInfo.InvariantCulture, $"| {fact} | {value} |\n");
    }

    /// <summary>Gets the table of all rules.</summary>
    /// <param name="folder">The folder of the pages, seen from the file that shows the table.</param>
    /// <returns>The table in Markdown.</returns>
    public static string Table(string folder)
    {
        var table = new StringBuilder("| Rule | What it finds | Severity | Principles | Fix |\n");
        table.Append("| --- | --- | --- | --- | --- |\n");
        foreach (var descriptor in AllRules.Instances.Select(AllRules.DescriptorOf))
        {
            var title = descriptor.Title.ToString(CultureInfo.InvariantCulture);
            table.Append(
                CultureInfo.InvariantCulture,
                $"| [{descriptor.Id}]({folder}{descriptor.Id}.md) | {title} | {SeverityOf(descriptor)} "
                    + $"| {PrinciplesOf(descriptor)} | {FixOf(descriptor)} |\n");
        }

        return table.ToString();
    }

    /// <summary>Gets the words of a name: <c>RedactValue</c> is "redact value".</summary>
    /// <param name="name">The name of a fix or refactoring, without its end.</param>
    public static string PhraseOf(string name) => string.Concat(name.Select(static (letter, at) =>
        at > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));

    private static string SeverityOf(DiagnosticDescriptor descriptor)
    {
        var severity = RuleSeverity.Of(descriptor);
        var raises = severity.Raises.Select(static raise => $"{raise.Severity} from {raise.From}");
        var strict = severity.Strict == severity.Recommended
            ? []
            : new[] { $"{severity.Strict?.ToString() ?? "Off"} in the strict profile" };
        return string.Join(", ", [severity.Recommended?.ToString() ?? "Off", .. raises, .. strict,
            .. severity.IsOffInTests ? ["off in test projects"] : Array.Empty<string>()]);
    }

    private static string PrinciplesOf(DiagnosticDescriptor descriptor) =>
        string.Join(", ", RuleDescriptor.PrinciplesOf(descriptor)) is { Length: > 0 } principles ? principles : "none";

    private static string FixOf(DiagnosticDescriptor descriptor)
    {
        var fixes = AllFixes.For(descriptor.Id).Select(static fix => PhraseOf(fix.GetType().Name[..^"Fix".Length]));
        return string.Join(", ", fixes) is { Length: > 0 } list ? list : "none";
    }

    private static string ShapeOf(FlowPolicy policy) => policy.Shape switch
    {
        DataShape.Value => "values",
        DataShape.Object => "objects with all their members",
        _ => "values and objects",
    };
}
