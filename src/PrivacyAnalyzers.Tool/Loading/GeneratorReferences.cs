using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Tool.Loading;

/// <summary>The source generators of projects, each assembly loaded once for all of them.</summary>
internal sealed class GeneratorReferences
{
    private readonly GeneratorLoader _loader = new();
    private readonly ConcurrentDictionary<string, AnalyzerFileReference> _known = new(StringComparer.Ordinal);

    /// <summary>Gets the generators for C# of an assembly, which may hold none.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="faults">Gets what could not be loaded.</param>
    public ImmutableArray<ISourceGenerator> In(string path, ICollection<string> faults)
    {
        if (!File.Exists(path))
            return [];

        var reference = _known.GetOrAdd(path, static (path, loader) => new(path, loader), _loader);
        void Note(object? sender, AnalyzerLoadFailureEventArgs failure)
        {
            if (failure.ErrorCode is not AnalyzerLoadFailureEventArgs.FailureErrorCode.NoAnalyzers)
                faults.Add($"{Path.GetFileName(path)}: {failure.Message}");
        }

        reference.AnalyzerLoadFailed += Note;
        try
        {
            return reference.GetGenerators(LanguageNames.CSharp);
        }
        finally
        {
            reference.AnalyzerLoadFailed -= Note;
        }
    }
}
