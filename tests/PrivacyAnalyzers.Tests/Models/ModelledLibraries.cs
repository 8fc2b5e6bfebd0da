using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Models;

/// <summary>Compilations that reference .NET and the real packages that the built-in rows describe.</summary>
internal static class ModelledLibraries
{
    /// <summary>The name of the assemblies that are compiled; stubs are part of them.</summary>
    public const string Own = "Snippet";

    private static readonly ImmutableArray<Assembly> Packages = ImmutableArray.Create(
        typeof(Microsoft.AspNetCore.DataProtection.IDataProtector).Assembly,
        typeof(Microsoft.Extensions.Compliance.Redaction.Redactor).Assembly,
        typeof(Microsoft.Extensions.Compliance.Redaction.ErasingRedactor).Assembly,
        typeof(Microsoft.Extensions.Logging.ILogger).Assembly,
        typeof(Microsoft.Extensions.Logging.LogPropertiesAttribute).Assembly,
        typeof(Castle.Core.Logging.ILogger).Assembly,
        typeof(Common.Logging.ILog).Assembly,
        typeof(NLog.ILogger).Assembly,
        typeof(OpenTelemetry.Baggage).Assembly,
        typeof(Prometheus.ICollector).Assembly,
        typeof(Serilog.ILogger).Assembly,
        typeof(Serilog.IDiagnosticContext).Assembly,
        typeof(Spectre.Console.AnsiConsole).Assembly,
        typeof(Spectre.Console.Style).Assembly,
        typeof(System.Diagnostics.EventLog).Assembly,
        typeof(log4net.ILog).Assembly);

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview);

    private static readonly Lazy<ImmutableArray<MetadataReference>> References = new(Load);

    public static CSharpCompilation Compile(string source = "", params string[] withoutAssemblies) =>
        Compile([source], withoutAssemblies);

    public static CSharpCompilation Compile(IEnumerable<string> sources, params string[] withoutAssemblies)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true);
        var compilation = CSharpCompilation.Create(
            Own,
            sources.Append(LibraryStubs.Text).Select(static source => CSharpSyntaxTree.ParseText(source, ParseOptions)),
            References.Value.Where(reference => !withoutAssemblies.Any(name => IsOf(reference, name))),
            options.WithNullableContextOptions(NullableContextOptions.Enable));

        // A partial method without its generator lacks a body; everything else must compile.
        Assert.Empty(compilation.GetDiagnostics()
            .Where(static d => d.Severity == DiagnosticSeverity.Error && d.Id is not "CS8795"));
        return compilation;
    }

    public static IMethodSymbol Method(this Compilation compilation, string id)
    {
        var symbol = DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation);
        return Assert.IsType<IMethodSymbol>(symbol, exactMatch: false);
    }

    private static ImmutableArray<MetadataReference> Load()
    {
        ImmutableArray<MetadataReference> packages =
        [
            .. Basic.Reference.Assemblies.Net100.References.All.Concat<MetadataReference>(
                Packages.Distinct().Select(static package => MetadataReference.CreateFromFile(package.Location)))
                .Concat(StoragePackages.All)
                .Concat(TransferPackages.All)
                .DistinctBy(static reference => Path.GetFileName(reference.Display)),
        ];
        return [.. packages, .. TestReferences.LoadWeb(packages)];
    }

    private static bool IsOf(MetadataReference reference, string name) =>
        string.Equals(Path.GetFileNameWithoutExtension(reference.Display), name, StringComparison.Ordinal);
}
