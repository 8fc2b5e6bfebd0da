using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Rules.Framework.Bodies;
using PrivacyAnalyzers.Tests.Flow;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules.Framework.Bodies;

/// <summary>The bodies that rules see are those that the compiler shows to an analyzer that asks for them.</summary>
public sealed class FileBodiesTests
{
    private const string Members = """
        System.Console.WriteLine("top");

        public class Root(int number)
        {
            private readonly int _field = 1, _other = 2;
            private const int Fixed = 3;
            public event System.Action Happened = static () => { };
            static Root() => System.Console.WriteLine("static");
            public Root() : this(1) { }
            public int Auto { get; set; } = 4;
            public int Arrow => _field;
            public int Both { get => _field; set { System.Console.WriteLine(value); } }
            public int this[int index] => index;
            public int this[string key] { get { return key.Length; } }
            public event System.Action Added { add { } remove { } }
            public static Root operator +(Root left, Root right) => left;
            public static implicit operator int(Root root) => root._other;
            public int Optional(int value = 5) => Local(value);
            int Local(int value) { int Inner() => value; return Inner() + number; }
            ~Root() { }

            public struct Nested { public void Method() { } }
            public enum Kind { One = 1 }
            public interface IHas { int Default() => 6; int None(); }
        }

        public class Leaf(int number) : Root(number);
        public record Person(string Name) : Base(Name) { public override string ToString() => Name; }
        public record Base(string Name);
        public partial class Part { partial void Hook(); partial void Hook() { System.Console.WriteLine(); } }
        """;

    private const string Signed = """
        public class Plain
        {
            public int Written() => 1;
            [System.CodeDom.Compiler.GeneratedCode("tool", "1")] public int Made() => 2;
            [System.CodeDom.Compiler.GeneratedCode("tool", "1")] public class Inner { public int Deep() => 4; }
        }

        public partial class Shared { public int One() => 5; }
        [System.CodeDom.Compiler.GeneratedCode("tool", "1")] public partial class Shared { public int Two() => 6; }
        """;

    private const string Broken = """
        public class { int x = ; void () { return } int P => ; class
        namespace N { void M() { } public int Q { get { } = 1;
        """;

    public static TheoryData<string> Files()
    {
        var files = new TheoryData<string> { Members, Signed, Broken, "", "using" };
        foreach (var file in Directory.EnumerateFiles(FlowCode.Folder, "*.cs").Order())
            files.Add(File.ReadAllText(file));

        return files;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Bodies_are_those_that_the_compiler_shows(string code)
    {
        var probe = new Probe();

        await RunAsync(code, probe);

        Assert.Equal(probe.OfCompiler.Order(StringComparer.Ordinal), probe.OfFiles.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Code_of_every_kind_of_member_is_found()
    {
        var probe = new Probe();

        await RunAsync(Members, probe);

        Assert.Equal(26, probe.OfFiles.Count);
    }

    [Fact]
    public async Task Code_that_a_generator_signed_is_left_out_unless_somebody_else_wrote_a_part()
    {
        var probe = new Probe();

        await RunAsync(Signed, probe);

        Assert.Equal(
            ["Plain.Written()", "Shared.One()", "Shared.Two()"],
            probe.OfFiles.Select(static body => body.Split(' ')[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Operations_are_those_that_the_engine_finds_so_that_nothing_is_bound_twice()
    {
        var probe = new Probe();

        await RunAsync(Members, probe);

        Assert.NotEmpty(probe.Same);
        Assert.DoesNotContain(false, probe.Same);
    }

    private static Task<ImmutableArray<Diagnostic>> RunAsync(string code, Probe probe) => CSharpCompilation.Create(
            "Project",
            [CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Preview), path: "Code.cs")],
            TestReferences.Web,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication))
        .WithAnalyzers([probe])
        .GetAnalyzerDiagnosticsAsync();

#pragma warning disable RS1001 // Not for others.
    private sealed class Probe : DiagnosticAnalyzer
#pragma warning restore RS1001
    {
        public ConcurrentBag<string> OfCompiler { get; } = [];

        public ConcurrentBag<string> OfFiles { get; } = [];

        public ConcurrentBag<bool> Same { get; } = [];

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
            [new("PROBE", "Probe", "Probe", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterCompilationStartAction(start =>
            {
                start.RegisterOperationBlockAction(block =>
                {
                    if (Named(block.OwningSymbol, block.OperationBlocks.Where(IsCode)) is { } name)
                        OfCompiler.Add(name);
                });
                start.RegisterBodies(body =>
                {
                    OfFiles.Add(Named(body.OwningSymbol, body.OperationBlocks) ?? "nothing");
                    if (body.OwningSymbol is IMethodSymbol method)
                    {
                        var found = new MethodBodies(body.Compilation).Find(method, body.CancellationToken)!;
                        Same.Add(body.OperationBlocks.All(block => found.Operations.Contains(block)));
                    }
                });
            });
        }

        private static string? Named(ISymbol owner, IEnumerable<IOperation> blocks)
        {
            var places = blocks.Select(static block => block.Syntax.Span.ToString()).Order(StringComparer.Ordinal);
            var text = string.Join(' ', places);
            return text.Length == 0 ? null : $"{owner.ToDisplayString()} {text}";
        }

        private static bool IsCode(IOperation block) =>
            block.Kind is not (OperationKind.ParameterInitializer or OperationKind.Attribute)
            && block is not Microsoft.CodeAnalysis.Operations.IFieldInitializerOperation
            {
                InitializedFields: [{ ContainingType.TypeKind: TypeKind.Enum }],
            };
    }
}
