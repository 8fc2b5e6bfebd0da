using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PrivacyAnalyzers.PackageTests;

/// <summary>
/// A compiler or editor loads an analyzer without restoring packages: everything that it references must be there, in
/// this version or a newer one. The versions are those of the oldest host, Roslyn 4.8.
/// </summary>
[Collection(PackageCollection.Name)]
public sealed class CompilerHostTests(PackedProduct product)
{
    private static readonly Dictionary<string, Version> Compiler = new(StringComparer.Ordinal)
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
        ["System.Reflection.Metadata"] = new(7, 0, 0, 0),
        ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
        ["System.Threading.Tasks.Extensions"] = new(4, 2, 0, 1),
    };

    private static readonly Dictionary<string, Version> Editor = new(Compiler, StringComparer.Ordinal)
    {
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 8, 0, 0),
        ["System.Composition.AttributedModel"] = new(7, 0, 0, 0),
        ["PrivacyAnalyzers"] = new(0, 0, 0, 0),
    };

    [Fact]
    public void Oldest_compiler_has_all_that_the_analyzers_reference() =>
        Assert.Empty(Missing("PrivacyAnalyzers.dll", Compiler));

    [Fact]
    public void Oldest_editor_has_all_that_the_fixes_reference() =>
        Assert.Empty(Missing("PrivacyAnalyzers.CodeFixes.dll", Editor));

    [Fact]
    public void Satellites_reference_nothing_but_the_standard_library()
    {
        var standard = new Dictionary<string, Version> { ["netstandard"] = new(2, 0, 0, 0) };

        Assert.Empty(Missing("fr/PrivacyAnalyzers.resources.dll", standard));
        Assert.Empty(Missing("es/PrivacyAnalyzers.resources.dll", standard));
    }

    private List<string> Missing(string assembly, Dictionary<string, Version> host)
    {
        using ZipArchive package = product.Open();
        using Stream entry = package.GetEntry($"analyzers/dotnet/cs/{assembly}")!.Open();
        using var content = new MemoryStream();
        entry.CopyTo(content);
        content.Position = 0;
        using var image = new PEReader(content);
        MetadataReader metadata = image.GetMetadataReader();

        List<string> missing = [];
        foreach (AssemblyReferenceHandle handle in metadata.AssemblyReferences)
        {
            AssemblyReference reference = metadata.GetAssemblyReference(handle);
            string name = metadata.GetString(reference.Name);
            if (!host.TryGetValue(name, out Version? version) || reference.Version > version)
            {
                missing.Add($"{name} {reference.Version}");
            }
        }

        return missing;
    }
}
