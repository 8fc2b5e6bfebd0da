using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>A folder of source as the command line of the compiler names it, with the references written beside
/// it.</summary>
/// <param name="folder">Holds the source.</param>
/// <param name="silenced">Warnings of the compiler that would only fill its output.</param>
internal sealed class CompilerInput(string folder, IReadOnlyCollection<string> silenced)
{
    /// <summary>Gets a file that the analyzers may read besides the source, or null.</summary>
    public string? AdditionalFile { get; init; }

    /// <summary>Writes the arguments to a file.</summary>
    /// <param name="analyzer">The assembly of the analyzers.</param>
    /// <returns>The path of the file.</returns>
    public string Respond(string analyzer)
    {
        string path = Path.Combine(folder, "compile.rsp");
        File.WriteAllLines(
            path,
            [
                "/noconfig /nostdlib+ /nologo /target:library /unsafe+ /nullable:enable /debug-",
                "/langversion:latest /utf8output",
                $"/out:\"{Path.Combine(folder, "Compiled.dll")}\"",
                $"/nowarn:{string.Join(',', silenced.Append("CS1701"))}",
                $"/analyzer:\"{analyzer}\"",
                $"/analyzerconfig:\"{WithoutErrors()}\"",
                AdditionalFile is null ? "" : $"/additionalfile:\"{AdditionalFile}\"",
                .. References().Select(static reference => $"/reference:\"{reference}\""),
                .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                    .Order(StringComparer.Ordinal)
                    .Select(static file => $"\"{file}\""),
            ]);
        return path;
    }

    /// <summary>Findings that are errors would end a compilation before its last steps: they are warnings
    /// here.</summary>
    private string WithoutErrors()
    {
        string path = Path.Combine(folder, ".globalconfig");
        File.WriteAllLines(
            path,
            [
                "is_global = true",
                .. AnalyzedBuild.Ours.SelectMany(static analyzer => analyzer.SupportedDiagnostics)
                    .Where(static rule => rule.IsEnabledByDefault && rule.DefaultSeverity >= DiagnosticSeverity.Warning)
                    .Select(static rule => rule.Id)
                    .Distinct()
                    .Select(static id => $"dotnet_diagnostic.{id}.severity = warning"),
            ]);
        return path;
    }

    private IEnumerable<string> References()
    {
        string references = Path.Combine(folder, "references");
        if (!Directory.Exists(references))
        {
            Directory.CreateDirectory(references);
            foreach (Net100.ReferenceInfo reference in Net100.ReferenceInfos.All)
            {
                File.WriteAllBytes(Path.Combine(references, reference.FileName), reference.ImageBytes);
            }
        }

        return [.. Directory.EnumerateFiles(references), .. GeneratedSolution.Packages];
    }
}
