using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Tool.Analysis;

/// <summary>
/// How loud the rules are: the profiles of the package, which <c>--profile</c> chooses. What <c>.editorconfig</c> says
/// about a rule wins.
/// </summary>
internal sealed class Profile
{
    /// <summary>The profile of a project that says nothing.</summary>
    public const string Default = "Recommended";

    private const string Folder = "Profiles/";
    private const string Extension = ".globalconfig";

    private Profile(ImmutableDictionary<string, ReportDiagnostic> severities) => Severities = severities;

    /// <summary>Gets the names that people may choose.</summary>
    public static ImmutableArray<string> Names { get; } = ["Recommended", "Strict", "Audit", "None"];

    /// <summary>Gets what is silent in test projects.</summary>
    public static Profile Tests { get; } = Of("Tests");

    public ImmutableDictionary<string, ReportDiagnostic> Severities { get; }

    /// <summary>Reads a profile.</summary>
    /// <param name="name">One of the names.</param>
    public static Profile Of(string name)
    {
        var resource = $"{Folder}{name}{Extension}";
        using var stream = typeof(Profile).Assembly.GetManifestResourceStream(resource)
            ?? throw new ArgumentException($"There is no profile '{name}'.", nameof(name));
        var config = AnalyzerConfig.Parse(SourceText.From(stream), $"/{name}{Extension}");
        return new(AnalyzerConfigSet.Create(ImmutableArray.Create(config)).GlobalConfigOptions.TreeOptions);
    }

    /// <summary>Gets both: what the other says about a rule wins.</summary>
    public Profile With(Profile other) => new(Severities.SetItems(other.Severities));
}
