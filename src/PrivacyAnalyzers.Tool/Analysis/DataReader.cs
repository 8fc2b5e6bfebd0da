using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Tool.Facts;

namespace PrivacyAnalyzers.Tool.Analysis;

/// <summary>Reads the tagged members of a type with their places.</summary>
/// <param name="tags">Knows the tags.</param>
/// <param name="project">The project.</param>
internal sealed class DataReader(Classifier tags, ProjectContext project)
{
    private readonly DeclaredDataReader _declared = new(tags);

    /// <summary>Gets the tagged properties and fields that a type declares itself.</summary>
    public IEnumerable<DataItem> Read(INamedTypeSymbol type)
    {
        foreach (var (member, data) in _declared.Read(type))
        {
            if (member.Locations.Select(project.Places.Of).FirstOrDefault() is { } place)
                yield return new(data, project.Title, place);
        }
    }
}
