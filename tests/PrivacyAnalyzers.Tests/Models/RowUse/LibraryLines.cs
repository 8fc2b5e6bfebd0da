using System.Collections.Concurrent;
using System.Collections.Immutable;
using PrivacyAnalyzers.Models;

namespace PrivacyAnalyzers.Tests.Models.RowUse;

/// <summary>The built-in files as they are written.</summary>
internal static class LibraryLines
{
    private static readonly ConcurrentDictionary<string, ImmutableArray<string>> Files = new(StringComparer.Ordinal);

    /// <summary>Gets the line that states a row.</summary>
    /// <param name="row">A built-in row.</param>
    public static string Of(ModelRow row) =>
        Files.GetOrAdd(row.MemberOrigin.Path, Read)[row.MemberOrigin.Lines.Start.Line];

    private static ImmutableArray<string> Read(string path)
    {
        using var stream = typeof(ModelLibrary).Assembly.GetManifestResourceStream(path);
        using var reader = new StreamReader(stream!);
        return [.. reader.ReadToEnd().Split('\n')];
    }
}
