using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Tests.Verify;

/// <summary>Runs the real source generator of <c>[LoggerMessage]</c>, as a build would.</summary>
internal static class LoggingGenerator
{
    private static readonly Lazy<ISourceGenerator> Generator = new(Load);

    public static CSharpCompilation Run(CSharpCompilation compilation, CSharpParseOptions parsing)
    {
        if (!compilation.SyntaxTrees.Any(IsForGenerator))
        {
            return compilation;
        }

        CSharpGeneratorDriver
            .Create([Generator.Value], parseOptions: parsing)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        return (CSharpCompilation)generated;
    }

    private static bool IsForGenerator(SyntaxTree tree) =>
        tree.ToString().Contains("[LoggerMessage", StringComparison.Ordinal);

    private static ISourceGenerator Load()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Generators", "Microsoft.Extensions.Logging.Generators.dll");
        return new AnalyzerFileReference(path, new Loader())
            .GetGenerators(LanguageNames.CSharp)
            .Single(static generator => generator.GetGeneratorType().Name == "LoggerMessageGenerator");
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public System.Reflection.Assembly LoadFromPath(string fullPath) =>
            System.Reflection.Assembly.LoadFrom(fullPath);
    }
}
