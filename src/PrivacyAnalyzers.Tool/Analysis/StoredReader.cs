using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Tool.Facts;

namespace PrivacyAnalyzers.Tool.Analysis;

/// <summary>Reads which tagged members Entity Framework Core stores, and which of them in clear.</summary>
internal static class StoredReader
{
    public static List<StoredItem> Read(PrivacyAnalysis analysis, CancellationToken cancel)
    {
        if (analysis.EntitiesFor(cancel) is not { } model)
            return [];

        var tags = analysis.ClassifierFor(cancel);
        return model.Entities
            .SelectMany(static entity => entity.GetMembers())
            .Where(member => model.IsStored(member) && tags.TagOf(member) is not null)
            .Select(member => new StoredItem(
                SymbolIds.Of(member),
                SymbolNames.InType(model.OriginOf(member.ContainingType)!),
                model.IsStoredInClear(member)))
            .ToList();
    }
}
