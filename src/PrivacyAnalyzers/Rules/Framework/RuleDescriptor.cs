using PrivacyAnalyzers.Resources;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>Makes the descriptors of all rules: texts, page and tags follow from the ID.</summary>
internal static class RuleDescriptor
{
    /// <summary>Where the page of each rule is.</summary>
    public const string Pages = "https://github.com/PrivacyAnalyzers/PrivacyAnalyzers/blob/main/docs/rules/";

    /// <summary>The tag before each principle among a descriptor's custom tags.</summary>
    public const string PrincipleTag = "Principle: ";

    // Release tracking sees a descriptor only if the first parameter of its factory is a string named "id".
    public static DiagnosticDescriptor Create(
        string id,
        RuleGroup group,
        RuleSeverity severity,
        params Principle[] principles) => new(
            id,
            Messages.Text($"{id}_Title"),
            Messages.Text($"{id}_Message"),
            group.ToString(),
            severity.OfDescriptor,
            isEnabledByDefault: severity.Recommended is not null,
            Messages.Text($"{id}_Description"),
            $"{Pages}{id}.md",
            [.. principles.Select(static principle => PrincipleTag + principle), .. severity.Tags]);

    /// <summary>Gets the principles that a rule answers to, as references.</summary>
    /// <param name="descriptor">The descriptor of the rule.</param>
    /// <returns>References like "IOM 6", in the order in which the rule names them.</returns>
    public static IEnumerable<string> PrinciplesOf(DiagnosticDescriptor descriptor) =>
        descriptor.CustomTags
            .Where(static tag => tag.StartsWith(PrincipleTag, StringComparison.Ordinal))
            .Select(static tag => tag.Substring(PrincipleTag.Length));
}
