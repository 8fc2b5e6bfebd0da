using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>
/// Real code as one library that compiles: the files of a folder but its tests, without what does not bind here, for
/// example code for another platform. What is left, and how much it is, is printed.
/// </summary>
internal sealed class MendedCode
{
    private const int MostRounds = 40;

    private static readonly string[] LeftOut = ["obj", "bin", "Test", "Tests", "test", "tests"];

    private static readonly CSharpParseOptions Parsing = new(
        LanguageVersion.Latest,
        preprocessorSymbols: ["NET", "NET8_0_OR_GREATER", "NETSTANDARD", "NETSTANDARD2_0", "HAVE_ASYNC", "TRACE"]);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        allowUnsafe: true,
        nullableContextOptions: NullableContextOptions.Enable,
        concurrentBuild: true);

    private MendedCode(CSharpCompilation compilation, IReadOnlyCollection<string> warnings)
    {
        Compilation = compilation;
        Warnings = warnings;
    }

    public CSharpCompilation Compilation { get; }

    /// <summary>Gets the IDs of the warnings that the compiler has about the code.</summary>
    public IReadOnlyCollection<string> Warnings { get; }

    public static MendedCode Of(string folder, double percent)
    {
        var tags = new TagWriter(percent);
        SyntaxTree[] trees = [.. Files(folder).Select(path => Parse(path, tags)).OfType<SyntaxTree>()];
        Report.Line($"{trees.Length} files, {Lines(trees)} lines, {tags.Tagged} of {tags.Candidates} members tagged");
        var compilation = CSharpCompilation.Create("RealCode", trees, GeneratedSolution.References, Options);
        compilation = Mend(compilation, static c => c.GetDeclarationDiagnostics());
        compilation = Mend(compilation, static c => c.GetDiagnostics());
        Report.Line($"mended: {compilation.SyntaxTrees.Length} files, {Lines(compilation.SyntaxTrees)} lines");
        return new MendedCode(
            compilation,
            [.. compilation.GetDiagnostics().Select(static diagnostic => diagnostic.Id).Distinct()]);
    }

    public void WriteTo(string folder)
    {
        for (int index = 0; index < Compilation.SyntaxTrees.Length; index++)
        {
            File.WriteAllText(Path.Combine(folder, $"{index}.cs"), Compilation.SyntaxTrees[index].ToString());
        }
    }

    private static CSharpCompilation Mend(
        CSharpCompilation compilation,
        Func<Compilation, IEnumerable<Diagnostic>> diagnose)
    {
        for (int round = 1; round <= MostRounds; round++)
        {
            Diagnostic[] errors = [.. diagnose(compilation).Where(static d => d.Severity == DiagnosticSeverity.Error)];
            Report.Line($"  round {round}: {errors.Length} errors");
            if (errors.Length == 0)
            {
                return compilation;
            }

            foreach (IGrouping<SyntaxTree?, Diagnostic> file in errors.GroupBy(static e => e.Location.SourceTree))
            {
                compilation = file.Key is null
                    ? throw new InvalidOperationException(file.First().ToString())
                    : With(compilation, file.Key, MendingWriter.Mend(file.Key, file));
            }
        }

        throw new InvalidOperationException("The code could not be mended.");
    }

    private static CSharpCompilation With(CSharpCompilation compilation, SyntaxTree before, SyntaxTree? after) =>
        after is not null && Parse(before.FilePath, after.ToString()) is { } mended
            ? compilation.ReplaceSyntaxTree(before, mended)
            : compilation.RemoveSyntaxTrees(before);

    private static SyntaxTree? Parse(string path, TagWriter tags) =>
        Parse(path, File.ReadAllText(path)) is { } tree ? Parse(path, tags.Visit(tree.GetRoot()).ToFullString()) : null;

    /// <summary>Gives nothing for a text that does not parse: mending can take away an <c>#if</c> and leave its
    /// end.</summary>
    private static SyntaxTree? Parse(string path, string text)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(text, Parsing, path);
        return tree.GetDiagnostics().Any(static d => d.Severity == DiagnosticSeverity.Error) ? null : tree;
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar).Any(LeftOut.Contains))
            .Order(StringComparer.Ordinal);

    private static int Lines(IEnumerable<SyntaxTree> trees) => trees.Sum(static tree => tree.GetText().Lines.Count);
}
