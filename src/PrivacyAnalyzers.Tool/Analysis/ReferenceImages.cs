using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace PrivacyAnalyzers.Tool.Analysis;

/// <summary>
/// Gives every project its references as a build does: as assemblies without source. Rules tell what is declared in a
/// project from what it refers to, and report only at places in its own files.
/// </summary>
internal sealed class ReferenceImages
{
    private static readonly EmitOptions Options = new(metadataOnly: true, tolerateErrors: true);

    private readonly Dictionary<ProjectId, byte[]> _images = [];

    /// <summary>Keeps the assembly that a project makes, for those that refer to it.</summary>
    /// <param name="project">The project.</param>
    /// <param name="compilation">Its compilation, with its own references exchanged.</param>
    /// <param name="cancel">Stops writing.</param>
    public void Add(ProjectId project, Compilation compilation, CancellationToken cancel)
    {
        using var image = new MemoryStream();
        if (compilation.Emit(image, options: Options, cancellationToken: cancel).Success)
            _images[project] = image.ToArray();
    }

    /// <summary>Exchanges the references of a compilation to other projects.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="solution">The solution that it comes from.</param>
    public Compilation Exchange(Compilation compilation, Solution solution)
    {
        foreach (var reference in compilation.References.OfType<CompilationReference>().ToList())
        {
            if (solution.GetProject(reference.Compilation.Assembly)?.Id is { } id
                && _images.TryGetValue(id, out var image))
            {
                compilation = compilation.ReplaceReference(
                    reference, MetadataReference.CreateFromImage(image, reference.Properties));
            }
        }

        return compilation;
    }
}
