using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Basic.Reference.Assemblies;

/// <summary>
/// The reference assemblies of .NET 10 under the name that the shared tests use: the package of that name is compiled
/// against a newer Roslyn than the one these tests run on, so they are read from the targeting pack.
/// </summary>
internal static class Net100
{
    private static readonly string Folder = typeof(Net100).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static attribute => attribute.Key == "ReferenceAssemblies").Value!;

    /// <summary>Gets the references, as the package names them.</summary>
    public static class References
    {
        public static ImmutableArray<PortableExecutableReference> All { get; } =
        [
            .. Directory.GetFiles(Folder, "*.dll").Order()
                .Select(static path => MetadataReference.CreateFromFile(path)),
        ];
    }
}
