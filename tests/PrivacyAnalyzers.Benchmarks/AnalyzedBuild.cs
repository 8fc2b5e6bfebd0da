using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>What a compiler does with a solution and its analyzers: parse, bind, analyse, emit.</summary>
internal static class AnalyzedBuild
{
    /// <summary>Gets the analyzers that the product exports, as a compiler host finds them: by attribute.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Ours { get; } =
    [
        .. Product().GetTypes().Where(IsAnalyzer)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static ImmutableArray<DiagnosticAnalyzer> Empty { get; } = [new EmptyAnalyzer()];

    /// <summary>Builds the solution and gives the number of findings.</summary>
    public static int Run(GeneratedSolution solution, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        CSharpCompilation compilation = solution.Compile();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        CompilationWithAnalyzers analyzed = compilation.WithAnalyzers(analyzers, options);
        ImmutableArray<Diagnostic> diagnostics = analyzed.GetAllDiagnosticsAsync().GetAwaiter().GetResult();
        ThrowOnErrors(diagnostics);
        analyzed.Compilation.Emit(Stream.Null);
        return diagnostics.Count(static diagnostic => diagnostic.Id.StartsWith("PRIV", StringComparison.Ordinal));
    }

    /// <summary>Code that does not compile, or an analyzer that crashes, would measure something else.</summary>
    private static void ThrowOnErrors(ImmutableArray<Diagnostic> diagnostics)
    {
        Diagnostic? error = diagnostics.FirstOrDefault(static diagnostic =>
            diagnostic.Severity == DiagnosticSeverity.Error || diagnostic.Id == "AD0001");
        if (error is not null)
        {
            throw new InvalidOperationException(error.ToString());
        }
    }

    private static System.Reflection.Assembly Product() => System.Reflection.Assembly.Load("PrivacyAnalyzers");

    private static bool IsAnalyzer(Type type) =>
        !type.IsAbstract && type.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false);
}
