using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Tool.Loading;

/// <summary>
/// Loads assemblies of generators as the compiler does: those of a folder see each other, and the compiler of this
/// process, but not the libraries of other folders.
/// </summary>
internal sealed class GeneratorLoader : IAnalyzerAssemblyLoader
{
    private readonly ConcurrentDictionary<string, FolderContext> _contexts = new(StringComparer.Ordinal);

    public void AddDependencyLocation(string fullPath)
    {
        // Found by its name, beside the assembly that asks for it.
    }

    public Assembly LoadFromPath(string fullPath) => _contexts
        .GetOrAdd(Path.GetDirectoryName(fullPath)!, static folder => new(folder))
        .LoadFromAssemblyPath(fullPath);

    private sealed class FolderContext(string folder) : AssemblyLoadContext($"generators in {folder}")
    {
        private const string Compiler = "Microsoft.CodeAnalysis";

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            if (assemblyName.Name is not { } name || name is Compiler or $"{Compiler}.CSharp")
                return null;

            var path = Path.Combine(folder, assemblyName.CultureName ?? "", $"{name}.dll");
            return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
        }
    }
}
