using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>Compilations of generated text, bound with and without our rules in this process.</summary>
internal static class InProcess
{
    /// <summary>How long an analysis may take before it counts as one that does not end.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable);

    public static CSharpCompilation Compile(string text) => CSharpCompilation.Create(
        "Generated",
        [CSharpSyntaxTree.ParseText(text, path: "Generated.cs")],
        GeneratedSolution.References,
        Options);

    /// <summary>Binds everything, as any build does.</summary>
    public static void Bind(Compilation compilation)
    {
        Diagnostic? error = compilation.GetDiagnostics()
            .FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        if (error is not null)
        {
            throw new InvalidOperationException(error.ToString());
        }
    }

    /// <summary>Binds everything and runs all rules.</summary>
    /// <returns>The number of findings.</returns>
    /// <exception cref="OperationCanceledException">It took longer than <see cref="Patience"/>.</exception>
    public static int Analyse(Compilation compilation)
    {
        using var limit = new CancellationTokenSource(Patience);
        ImmutableArray<Diagnostic> found =
            With(compilation).GetAllDiagnosticsAsync(limit.Token).GetAwaiter().GetResult();
        return found.Any(static diagnostic => diagnostic.Id == "AD0001")
            ? throw new InvalidOperationException(found.First(static d => d.Id == "AD0001").ToString())
            : found.Count(static diagnostic => diagnostic.Id.StartsWith("PRIV", StringComparison.Ordinal));
    }

    public static CompilationWithAnalyzers With(Compilation compilation) => With(compilation, AnalyzedBuild.Ours);

    public static CompilationWithAnalyzers With(
        Compilation compilation,
        ImmutableArray<DiagnosticAnalyzer> analyzers) => compilation.WithAnalyzers(
        analyzers,
        new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false));
}
