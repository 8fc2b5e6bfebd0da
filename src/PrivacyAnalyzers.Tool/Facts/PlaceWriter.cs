using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Tool.Facts;

/// <summary>Turns locations of the compiler into places that mean the same on every machine.</summary>
/// <param name="root">The folder that paths are relative to.</param>
internal sealed class PlaceWriter(string root)
{
    /// <summary>Gets the place of a location, or null outside of source files.</summary>
    public Place? Of(Location location)
    {
        if (location.Kind is not (LocationKind.SourceFile or LocationKind.ExternalFile))
            return null;

        var span = location.GetMappedLineSpan();
        return new(
            FileOf(span.Path),
            span.StartLinePosition.Line + 1,
            span.StartLinePosition.Character + 1,
            span.EndLinePosition.Line + 1,
            span.EndLinePosition.Character + 1);
    }

    /// <summary>Gets the places of several locations, each once.</summary>
    public ImmutableArray<Place> Of(IEnumerable<Location> locations) =>
        locations.Select(Of).OfType<Place>().Distinct().ToImmutableArray();

    /// <summary>Gets a path as reports show it.</summary>
    public string FileOf(string path) => path.Length == 0
        ? path
        : Path.GetRelativePath(root, Path.GetFullPath(path, root)).Replace(Path.DirectorySeparatorChar, '/');
}
