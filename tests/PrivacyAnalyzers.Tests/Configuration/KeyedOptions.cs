using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Configuration;

namespace PrivacyAnalyzers.Tests.Configuration;

/// <summary>Options as the compiler hands them out: global ones, and per file what its folder adds.</summary>
internal sealed class KeyedOptions(
    ImmutableDictionary<string, string> common,
    Func<SyntaxTree, ImmutableDictionary<string, string>>? perFile = null) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(common);

    /// <summary>Reads the options of a compilation from <c>key = value</c> lines.</summary>
    public static PrivacyOptions Read(Compilation compilation, string lines) =>
        PrivacyOptions.Read(new AnalyzerOptions([], new KeyedOptions(Parse(lines))), compilation);

    /// <summary>Splits <c>key = value</c> lines; as in the compiler, the case of keys does not matter.</summary>
    public static ImmutableDictionary<string, string> Parse(string lines) => lines
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(static line => line.Split('=', 2, StringSplitOptions.TrimEntries))
        .ToImmutableDictionary(static pair => pair[0], static pair => pair[1], StringComparer.OrdinalIgnoreCase);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) =>
        new Values(perFile is null ? common : common.SetItems(perFile(tree)));

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
