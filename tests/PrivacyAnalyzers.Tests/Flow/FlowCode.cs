using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Flow;

/// <summary>
/// Code with made-up sources and sinks. What these methods do is told by a model file, as in any project; data with a
/// protection may reach every sink.
/// </summary>
internal static partial class FlowCode
{
    private const int AnyProtection = -1;

    public const string Prelude = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Text;
        global using System.Threading.Tasks;
        global using static Flows;

        public static class Flows
        {
            public static string Source(string name) => name;
            public static string OtherSource(string name) => name;
            public static void Sink(object? value) { }
            public static void SinkWhole(object? value) { }
            public static string Protect(string value) => value;
            public static string Unprotect(string value) => value;
            public static string Encrypt(string value) => value;
            public static string Decrypt(string value) => value;
        }
        """;

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "Flow", "Cases");

    public static ModelText Models { get; } = new(File.ReadAllText(Path.Combine(Folder, "PrivacyModels.txt")));

    public static CSharpCompilation Compile(string name, string text)
    {
        var language = new CSharpParseOptions(LanguageVersion.Preview);
        return CSharpCompilation.Create(
            name,
            [
                CSharpSyntaxTree.ParseText(text, language, path: name + ".cs"),
                CSharpSyntaxTree.ParseText(Prelude, language, path: "Prelude.cs"),
            ],
            Net100.References.All,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable));
    }

    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Compilation compilation) => await compilation
        .WithAnalyzers([new FlowProbe(Knowledge, AnyProtection)])
        .GetAnalyzerDiagnosticsAsync();

    /// <summary>Gets the name that the source of a flow has in the code.</summary>
    public static string SourceOf(Diagnostic flow)
    {
        var first = flow.AdditionalLocations[0];
        return Name().Match(first.SourceTree!.GetText().ToString(first.SourceSpan)).Groups[1].Value;
    }

    private static PrivacyKnowledge Knowledge(Compilation compilation) => new(
        compilation,
        Classifier.Create(compilation, PrivacyOptions.Default, CancellationToken.None, hasOtherSources: true)!,
        PrivacyOptions.Default,
        [Models]);

    [GeneratedRegex("\"(\\w+)\"")]
    private static partial Regex Name();
}
