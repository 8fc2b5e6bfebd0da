using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// How loud a rule is: in a project that says nothing, in one that asked for the strict profile, and about data that
/// does more harm. <c>RuleSeverity.Of(Warning).Raised(Error, Sensitivity.High)</c> warns about a telephone number and
/// fails the build over a diagnosis. What <c>.editorconfig</c> says about the rule is said about all its findings, and
/// wins.
/// </summary>
internal sealed record RuleSeverity
{
    private const string StrictTag = "Strict: ";
    private const string RecommendedTag = "Recommended: ";
    private const string TestsTag = "Off in test projects";
    private const string RaisedTag = " from sensitivity ";
    private const string EndTag = WellKnownDiagnosticTags.CompilationEnd;

    private RuleSeverity()
    {
    }

    /// <summary>Gets a rule that is silent unless somebody asks for it.</summary>
    public static RuleSeverity Off { get; } = new();

    /// <summary>Gets the severity in a project that says nothing, or null for off.</summary>
    public DiagnosticSeverity? Recommended { get; private init; }

    /// <summary>Gets the severity in the strict profile, or null for off.</summary>
    public DiagnosticSeverity? Strict { get; private init; }

    /// <summary>Gets a value indicating whether the rule is silent in test projects.</summary>
    public bool IsOffInTests { get; private init; }

    /// <summary>Gets a value indicating whether findings come when a build ends rather than while one types.</summary>
    public bool IsAtEnd { get; private init; }

    /// <summary>Gets the severities about sensitive data, each with the level from which it holds.</summary>
    public ImmutableArray<(DiagnosticSeverity Severity, Sensitivity From)> Raises { get; private init; } =
        ImmutableArray<(DiagnosticSeverity, Sensitivity)>.Empty;

    /// <summary>
    /// Gets what a descriptor names as its default. A build that writes no log leaves out each rule that is a
    /// suggestion by default, so a rule with louder findings is a warning there and says so about each finding.
    /// </summary>
    public DiagnosticSeverity OfDescriptor =>
        Recommended < DiagnosticSeverity.Warning
        && Raises.Any(static raise => raise.Severity >= DiagnosticSeverity.Warning)
            ? DiagnosticSeverity.Warning
            : Recommended ?? Strict ?? DiagnosticSeverity.Info;

    /// <summary>Gets the tags of a descriptor that say all this.</summary>
    public IEnumerable<string> Tags =>
        Raises.Select(static raise => $"{raise.Severity}{RaisedTag}{raise.From}")
            .Concat(Recommended is null || Recommended == OfDescriptor ? [] : [RecommendedTag + Recommended])
            .Concat(Strict == Recommended ? [] : [StrictTag + (Strict?.ToString() ?? nameof(Off))])
            .Concat(IsOffInTests ? [TestsTag] : [])
            .Concat(IsAtEnd ? [EndTag] : []);

    public static implicit operator RuleSeverity(DiagnosticSeverity severity) => Of(severity);

    public static RuleSeverity Of(DiagnosticSeverity severity) => new() { Recommended = severity, Strict = severity };

    /// <summary>Reads what <see cref="Tags"/> wrote.</summary>
    public static RuleSeverity Of(DiagnosticDescriptor descriptor)
    {
        var tags = descriptor.CustomTags;
        var strict = WordAfter(StrictTag, tags);
        var quiet = WordAfter(RecommendedTag, tags);
        var recommended = descriptor.IsEnabledByDefault
            ? Parse<DiagnosticSeverity>(quiet) ?? descriptor.DefaultSeverity
            : (DiagnosticSeverity?)null;
        return new()
        {
            Recommended = recommended,
            IsOffInTests = tags.Contains(TestsTag),
            IsAtEnd = tags.Contains(EndTag),
            Strict = strict is null ? recommended : Parse<DiagnosticSeverity>(strict),
            Raises = tags.Select(RaiseIn).OfType<(DiagnosticSeverity, Sensitivity)>().ToImmutableArray(),
        };
    }

    /// <summary>Gets the same with another severity in the strict profile.</summary>
    public RuleSeverity InStrict(DiagnosticSeverity severity) => this with { Strict = severity };

    /// <summary>Gets the same, but silent in test projects, whose data is made up.</summary>
    public RuleSeverity OffInTests() => this with { IsOffInTests = true };

    /// <summary>Gets the same for a rule that looks at a whole compilation: an editor shows it after a build.</summary>
    public RuleSeverity AtEnd() => this with { IsAtEnd = true };

    /// <summary>Gets the same with a higher severity about data of at least this sensitivity.</summary>
    public RuleSeverity Raised(DiagnosticSeverity severity, Sensitivity from) =>
        this with { Raises = Raises.Add((severity, from)) };

    /// <summary>Gets the severity of a finding about data of some sensitivity, before any configuration.</summary>
    public DiagnosticSeverity About(Sensitivity sensitivity) => Raises
        .Where(raise => sensitivity >= raise.From)
        .Select(static raise => raise.Severity)
        .Append(Recommended ?? Strict ?? DiagnosticSeverity.Info)
        .Max();

    private static (DiagnosticSeverity Severity, Sensitivity From)? RaiseIn(string tag)
    {
        var middle = tag.IndexOf(RaisedTag, StringComparison.Ordinal);
        return middle > 0
            && Parse<DiagnosticSeverity>(tag.Substring(0, middle)) is { } severity
            && Parse<Sensitivity>(tag.Substring(middle + RaisedTag.Length)) is { } from
                ? (severity, from)
                : null;
    }

    private static string? WordAfter(string start, IEnumerable<string> tags) => tags
        .FirstOrDefault(tag => tag.StartsWith(start, StringComparison.Ordinal))
        ?.Substring(start.Length);

    private static T? Parse<T>(string? name)
        where T : struct, Enum => Enum.TryParse(name, out T value) ? value : null;
}
