using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Symbols;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Configuration;

/// <summary>
/// What a project says about its personal data in <c>.editorconfig</c> and global configuration files. One answer
/// holds for the whole compilation: lists of different folders add up, and of different levels the highest counts.
/// </summary>
internal sealed class PrivacyOptions
{
    private const string TodayProperty = "build_property.PrivacyToday";

    private readonly ImmutableDictionary<DataCategory, Sensitivity> _sensitivities;

    public PrivacyOptions(
        ImmutableArray<TagAttribute> tagAttributes,
        ImmutableArray<MethodReference> redactorMethods,
        ImmutableArray<OperatingContext> contexts,
        ImmutableDictionary<DataCategory, Sensitivity> sensitivities,
        ImmutableArray<ConfigurationProblem> problems)
    {
        TagAttributes = tagAttributes;
        RedactorMethods = redactorMethods;
        Contexts = contexts;
        Problems = problems;
        _sensitivities = sensitivities;
    }

    /// <summary>Gets the options of a project that sets none.</summary>
    public static PrivacyOptions Default { get; } = new PrivacyOptionsBuilder().Build();

    /// <summary>Gets the attributes that the project names as tags.</summary>
    public ImmutableArray<TagAttribute> TagAttributes { get; }

    /// <summary>Gets the project's own masking methods.</summary>
    public ImmutableArray<MethodReference> RedactorMethods { get; }

    /// <summary>Gets the types of databases that the project keeps encrypted by other means.</summary>
    public ImmutableArray<QualifiedName> EncryptedStores { get; init; } = ImmutableArray<QualifiedName>.Empty;

    /// <summary>Gets the contexts in which the project's programmes work.</summary>
    public ImmutableArray<OperatingContext> Contexts { get; }

    /// <summary>Gets the codes of the languages in which the project names its members; none for all.</summary>
    public ImmutableArray<string> Languages { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Gets the names that suggest no personal data in this project.</summary>
    public ImmutableArray<string> IgnoredNames { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Gets the day that the build was told; null where nobody asks for approvals that are over.</summary>
    public DateTime? Today { get; init; }

    /// <summary>Gets the lines of configuration that say nothing.</summary>
    public ImmutableArray<ConfigurationProblem> Problems { get; }

    /// <summary>Reads the options that apply to any file of a compilation.</summary>
    public static PrivacyOptions Read(AnalyzerOptions options, Compilation compilation)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        var common = SettingsReader.Read(provider.GlobalOptions);
        var distinct = new HashSet<ImmutableSortedDictionary<string, string>>(SettingsReader.ByContent);
        foreach (var tree in compilation.SyntaxTrees)
            distinct.Add(SettingsReader.Read(provider.GetOptions(tree)));

        if (distinct.Count == 0)
            distinct.Add(common);

        var builder = new PrivacyOptionsBuilder();
        foreach (var settings in distinct)
            builder.Read(common.SetItems(settings));

        if (provider.GlobalOptions.TryGetValue(TodayProperty, out var today) && today.Length > 0)
            KnownOptions.Find(KnownOptions.Today)?.Read(today, builder);

        return builder.Build();
    }

    /// <summary>
    /// Gets the sensitivity of a category in this project: what it says itself, else the default, raised by one level
    /// where one of its contexts raises it.
    /// </summary>
    public Sensitivity SensitivityOf(DataCategory category)
    {
        if (_sensitivities.TryGetValue(category, out var stated))
            return stated;

        var level = category.DefaultSensitivity();
        return level < Sensitivity.Severe && Contexts.Any(context => context.Raises(category)) ? level + 1 : level;
    }

    /// <summary>True when the project says that a database keeps what it holds encrypted.</summary>
    /// <param name="type">The context of the database, or the type of a library through which data gets there.</param>
    public bool IsEncryptedStore(INamedTypeSymbol type) =>
        EncryptedStores.Any(name => name.MatchesEndOf(type.OriginalDefinition));

    /// <summary>True when the project names this method as one that masks what it is given.</summary>
    public bool IsRedactor(IMethodSymbol method)
    {
        foreach (var reference in RedactorMethods)
        {
            if (reference.Matches(method))
                return true;
        }

        return false;
    }
}
