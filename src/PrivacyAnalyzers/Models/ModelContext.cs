using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Models;

/// <summary>
/// What a project adds to the models: its own files, and the answers to the two questions that models cannot answer
/// themselves. Without it, built-in rows hold, source rows say nothing and no parameter is redacted.
/// </summary>
internal sealed record ModelContext
{
    public static ModelContext Empty { get; } = new();

    /// <summary>Gets the additional files; those named <c>PrivacyModels*.txt</c> hold rows.</summary>
    public ImmutableArray<AdditionalText> Files { get; init; } = ImmutableArray<AdditionalText>.Empty;

    /// <summary>Gets what makes the label of a source row from its category and the member it is about.</summary>
    public Func<DataCategory, ISymbol, Flow.TaintLabel>? Label { get; init; }

    /// <summary>
    /// Gets what tells whether the logging generator redacts a parameter, or a property of one, because it carries a
    /// data classification.
    /// </summary>
    public Func<ISymbol, bool> IsRedacted { get; init; } = static _ => false;
}
