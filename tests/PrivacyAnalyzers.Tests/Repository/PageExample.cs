using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Repository;

/// <summary>An example of a rule's page, with what its language says about how it is to be compiled.</summary>
internal sealed record PageExample(RuleVerifier Rule, string Code)
{
    private const string Declares = "// PrivacyGovernance: ";
    private const string Registers = "// PrivacyRegister: ";

    public static PageExample Of(string id, string language, string code)
    {
        var rule = new RuleVerifier(AllRules.ById(id)).OnTheWeb();
        return language switch
        {
            "ini" => new(WithOption(rule, code), ""),
            "models" => new(rule.WithModels(code), ""),
            "governance" => new(rule.WithGovernance(code), ""),
            "baseline" => new(rule.With("privacy.today", "2027-07-01").WithBaseline(code), ""),
            "register" => new(rule.WithRegister(code), ""),
            "csharp" => new(ForCode(rule, code), code),
            _ => throw new FormatException(language),
        };
    }

    public Task<ImmutableArray<Diagnostic>> FindAsync() => Rule.Diagnostics(Code);

    private static RuleVerifier WithOption(RuleVerifier rule, string code) =>
        code.Split('=', 2, StringSplitOptions.TrimEntries) is [var option, var value]
            ? rule.With(option, value)
            : throw new FormatException(code);

    private static RuleVerifier ForCode(RuleVerifier rule, string code)
    {
        if (FileIn(code, Declares) is { } declared)
            rule = rule.WithGovernance(declared);

        if (FileIn(code, Registers) is { } register)
            rule = rule.WithRegister(register);

        if (code.Contains("static void Main(", StringComparison.Ordinal))
        {
            var program = code.Contains("[LoggerMessage", StringComparison.Ordinal) ? rule.WithTelemetry() : rule;
            return program.ForPrograms();
        }

        return code.StartsWith("using ", StringComparison.Ordinal) ? rule.ForFiles() : rule;
    }

    // A file beside the code, line by line in comments.
    private static string? FileIn(string code, string mark)
    {
        var lines = code.Split('\n').Where(line => line.StartsWith(mark, StringComparison.Ordinal)).ToList();
        return lines.Count == 0 ? null : string.Join('\n', lines.Select(line => line[mark.Length..]));
    }
}
