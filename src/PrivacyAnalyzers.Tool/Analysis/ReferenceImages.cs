using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;
using PrivacyAnalyzers.Tool.Loading;

namespace PrivacyAnalyzers.Tool.Analysis;

/// <summary>
/// Gives every project its references as a build does: as assemblies without source. Rules tell what is declared in a
/// project from what it refers to, and report only at places in its own files.
/// </summary>
internal sealed class ReferenceImages
{
    private static readonly EmitOptions Options = new(metadataOnly: true, tolerateErrors: true);

    private readonly Dictionary<LoadedProject, MetadataReference> _images = [];

    /// <summary>Gets the assemblies that were kept.</summary>
    public IReadOnlyDictionary<LoadedProject, MetadataReference> Known => _images;

    /// <summary>Keeps the assembly that a project makes, for those that refer to it.</summary>
    /// <param name="project">The project.</param>
    /// <param name="compilation">Its compilation.</param>
    /// <param name="cancel">Stops writing.</param>
    public void Add(LoadedProject project, Compilation compilation, CancellationToken cancel)
    {
        using var image = new MemoryStream();
        _images[project] = compilation.Emit(image, options: Options, cancellationToken: cancel).Success
            ? MetadataReference.CreateFromImage(image.ToArray())
            : compilation.ToMetadataReference();
    }
}
