using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Models;

/// <summary>
/// The rows that ship with the product, embedded as one text for each family of libraries, for example
/// <c>Models/Serilog.txt</c>. Read when first asked for, once per process: they do not depend on a compilation.
/// </summary>
internal static class ModelLibrary
{
    private const string Prefix = "Models/";

    private static readonly Lazy<ImmutableArray<ModelFile>> LazyFiles = new(ReadAll);
    private static readonly Lazy<ModelIndex> LazyIndex = new(static () => new(Files.SelectMany(file => file.Rows)));

    public static ImmutableArray<ModelFile> Files => LazyFiles.Value;

    public static ModelIndex Index => LazyIndex.Value;

    private static ImmutableArray<ModelFile> ReadAll()
    {
        var assembly = typeof(ModelLibrary).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .OrderBy(static name => name, StringComparer.Ordinal)
            .Select(static name => ModelRowReader.Read(name, Open(name)))
            .ToImmutableArray();
    }

    private static SourceText Open(string name)
    {
        using var stream = typeof(ModelLibrary).Assembly.GetManifestResourceStream(name);
        return SourceText.From(stream!, Encoding.UTF8);
    }
}
