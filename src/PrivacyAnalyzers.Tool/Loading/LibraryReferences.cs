using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Tool.Loading;

/// <summary>The libraries that projects refer to; each is opened once for all of them.</summary>
internal sealed class LibraryReferences
{
    private readonly ConcurrentDictionary<string, PortableExecutableReference> _known = new(StringComparer.Ordinal);

    /// <summary>Gets a library.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="properties">How the project refers to it.</param>
    /// <returns>The library, or null where there is no such file.</returns>
    public MetadataReference? Of(string path, MetadataReferenceProperties properties) => File.Exists(path)
        ? _known.GetOrAdd(path, static path => MetadataReference.CreateFromFile(path)).WithProperties(properties)
        : null;
}
