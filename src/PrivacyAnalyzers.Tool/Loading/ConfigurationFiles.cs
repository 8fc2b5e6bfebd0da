using System.Diagnostics.CodeAnalysis;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Tool.Loading;

/// <summary>The <c>.editorconfig</c> and global configuration files of a project, as the compiler reads them.</summary>
internal sealed class ConfigurationFiles
{
    private readonly AnalyzerConfigSet _files;
    private readonly ConcurrentDictionary<string, AnalyzerConfigOptionsResult> _known = new(StringComparer.Ordinal);

    private ConfigurationFiles(AnalyzerConfigSet files)
    {
        _files = files;
        Options = new OptionsProvider(this);
        Severities = new SeverityProvider(this);
    }

    /// <summary>Gets the options for analyzers and generators.</summary>
    public AnalyzerConfigOptionsProvider Options { get; }

    /// <summary>Gets how loud the diagnostics are in each file.</summary>
    public SyntaxTreeOptionsProvider Severities { get; }

    /// <summary>Reads the files.</summary>
    /// <param name="paths">Their full paths; what cannot be read is left out, as by editors.</param>
    public static ConfigurationFiles Read(ImmutableArray<string> paths) => new(AnalyzerConfigSet.Create(
        paths.Where(File.Exists).Select(static path => AnalyzerConfig.Parse(File.ReadAllText(path), path)).ToList()));

    private AnalyzerConfigOptionsResult For(string path) => _known.GetOrAdd(path, _files.GetOptionsForSourcePath);

    private sealed class OptionsProvider(ConfigurationFiles files) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } =
            new Values(files._files.GlobalConfigOptions.AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) =>
            new Values(files.For(tree.FilePath).AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            new Values(files.For(textFile.Path).AnalyzerOptions);
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }

    private sealed class SeverityProvider(ConfigurationFiles files) : SyntaxTreeOptionsProvider
    {
        private const string Generated = "generated_code";

        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
            files.For(tree.FilePath).AnalyzerOptions.TryGetValue(Generated, out var value)
                && bool.TryParse(value, out var isGenerated)
                ? isGenerated ? GeneratedKind.MarkedGenerated : GeneratedKind.NotGenerated
                : GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(
            SyntaxTree tree,
            string diagnosticId,
            CancellationToken cancellationToken,
            out ReportDiagnostic severity) =>
            files.For(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(
            string diagnosticId,
            CancellationToken cancellationToken,
            out ReportDiagnostic severity) =>
            files._files.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
