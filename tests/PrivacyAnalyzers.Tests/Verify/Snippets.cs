using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Tests.Verify;

/// <summary>Makes compilations of snippets and runs rules on them, concurrently as the compiler does.</summary>
internal sealed record Snippets
{
    public const string DomainFile = "Domain.cs";

    private const string Before = "sealed partial class Subject\n{\nprivate static readonly ILogger Logger = null!;\n";

    private const string After = "\n}\n";

    public static readonly CSharpParseOptions Parsing = new(
        LanguageVersion.Latest,
        DocumentationMode.Parse,
        preprocessorSymbols: ["TRACE", "NET", "DEBUG"]);

    private static readonly CSharpCompilationOptions Library = new(
        OutputKind.DynamicallyLinkedLibrary,
        allowUnsafe: true,
        nullableContextOptions: NullableContextOptions.Enable);

    private static readonly SyntaxTree Domain = CSharpSyntaxTree.ParseText(Prelude.Types, Parsing, DomainFile);

    private static readonly SyntaxTree Usings = CSharpSyntaxTree.ParseText(Prelude.Usings, Parsing, "Usings.cs");

    public ImmutableArray<MetadataReference> References { get; init; } = TestReferences.Default;

    public ImmutableDictionary<string, string> Options { get; init; } = ImmutableDictionary<string, string>.Empty;

    public ImmutableArray<AdditionalText> Files { get; init; } = [];

    public bool AllowsErrors { get; init; }

    public bool IsFile { get; init; }

    public bool IsProgram { get; init; }

    /// <summary>Gets a rule that is off by default and on here.</summary>
    public string? SwitchedOn { get; init; }

    public CSharpCompilationOptions Compiling =>
        (IsProgram ? Library.WithOutputKind(OutputKind.ConsoleApplication) : Library).WithSpecificDiagnosticOptions(
            SwitchedOn is null ? [] : [KeyValuePair.Create(SwitchedOn, ReportDiagnostic.Info)]);

    /// <summary>Gets where in the file the snippet begins.</summary>
    public int Offset => IsFile ? 0 : Before.Length;

    public string FileOf(string code) => IsFile ? code : Before + code + After;

    public CSharpCompilation Compile(string code)
    {
        var snippet = CSharpSyntaxTree.ParseText(FileOf(code), Parsing, "Snippet.cs");
        return Generate(CSharpCompilation.Create("Snippet", [Usings, Domain, snippet], References, Compiling));
    }

    /// <summary>Runs the generators; what comes out must be free of errors unless they are allowed.</summary>
    public CSharpCompilation Generate(CSharpCompilation compilation)
    {
        var generated = LoggingGenerator.Run(compilation, Parsing);
        if (!AllowsErrors)
        {
            Assert.Empty(generated.GetDiagnostics().Where(static found => found.Severity == DiagnosticSeverity.Error));
        }

        return generated;
    }

    public async Task<ImmutableArray<Diagnostic>> Analyze(Compilation compilation, params DiagnosticAnalyzer[] rules)
    {
        var faults = new List<Exception>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(Files, new FixedOptions(Options)),
            (fault, _, _) => Note(faults, fault),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var found = await compilation.WithAnalyzers([.. rules], options).GetAnalyzerDiagnosticsAsync();
        lock (faults)
        {
            Assert.Empty(faults);
        }

        return found
            .OrderBy(static diagnostic => diagnostic.Location.SourceSpan)
            .ThenBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .ToImmutableArray();
    }

    private static void Note(List<Exception> faults, Exception fault)
    {
        lock (faults)
        {
            faults.Add(fault);
        }
    }
}
