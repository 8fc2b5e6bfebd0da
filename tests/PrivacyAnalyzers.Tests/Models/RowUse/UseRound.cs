using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Models;

namespace PrivacyAnalyzers.Tests.Models.RowUse;

/// <summary>Calls of library members in one compilation, each in a method of its own, and what comes of them.</summary>
internal sealed class UseRound
{
    private const int LinesBefore = 2;
    private const int LinesOfCall = 2;

    private readonly List<RowCall> _calls;
    private readonly SemanticModel _model;
    private readonly FlowEngine _engine;
    private readonly Dictionary<int, string> _errors;
    private readonly Dictionary<string, MethodDeclarationSyntax> _methods;

    public UseRound(CSharpCompilation libraries, List<RowCall> calls)
    {
        _calls = calls;
        var lines = calls.SelectMany(static (call, index) => new[]
        {
            call.In($"R{index}"),
            call.IsAboutRemoval ? call.TwinIn($"T{index}") : "",
        });
        var tree = CSharpSyntaxTree.ParseText(
            $"#nullable disable\nunsafe static class Uses {{\n{string.Join('\n', lines)}\n}}",
            (CSharpParseOptions)libraries.SyntaxTrees[0].Options);
        var compilation = libraries.AddSyntaxTrees(tree);
        _model = compilation.GetSemanticModel(tree);
        _engine = new FlowEngine(compilation, new UseKnowledge(compilation));
        _errors = ErrorsIn(_model);
        _methods = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
            .ToDictionary(static method => method.Identifier.ValueText, StringComparer.Ordinal);
    }

    /// <summary>Gets why a call does not show what its row says.</summary>
    /// <param name="index">The number of the call.</param>
    /// <returns>The reason, or null where it does.</returns>
    public string? FaultOf(int index)
    {
        if (_errors.TryGetValue(index, out var error))
            return error;

        var call = _calls[index];
        var flows = FlowsIn($"R{index}");
        return call.Row.Role switch
        {
            ModelRole.Sink => Expect(flows.Any(flow => IsAt(flow, call)), "the data does not reach the sink"),
            ModelRole.Neutral => Expect(flows.IsEmpty, "something comes out"),
            ModelRole.Clear => Expect(flows.IsEmpty, "something is left")
                ?? Expect(!FlowsIn($"T{index}").IsEmpty, "nothing was there"),
            ModelRole.Protect => Expect(
                flows.Any(flow => (flow.Protection & call.Row.Kind) != 0), "what comes out is not protected"),
            _ => Expect(!flows.IsEmpty, "the data does not come out"),
        };
    }

    private static string? Expect(bool holds, string fault) => holds ? null : fault;

    private static bool IsAt(TaintFlow flow, RowCall call) =>
        flow.SinkKind == call.Row.Kind
        && flow.Target.OriginalDefinition.GetDocumentationCommentId() == call.Member.GetDocumentationCommentId();

    // What a library calls experimental or too old may still be called.
    private static Dictionary<int, string> ErrorsIn(SemanticModel model) => model.GetDiagnostics()
        .Where(static found => found is { Severity: DiagnosticSeverity.Error, IsWarningAsError: false }
            && found.Id.StartsWith("CS", StringComparison.Ordinal))
        .GroupBy(static found =>
            (found.Location.GetLineSpan().StartLinePosition.Line - LinesBefore) / LinesOfCall)
        .ToDictionary(
            static group => group.Key,
            static group => group.First().GetMessage(CultureInfo.InvariantCulture));

    private ImmutableArray<TaintFlow> FlowsIn(string name) =>
        _methods.TryGetValue(name, out var method)
        && _model.GetOperation(method) is IMethodBodyOperation { BlockBody: { } body }
            ? _engine.FlowsIn(_model.GetDeclaredSymbol(method)!, [body], CancellationToken.None)
            : [];
}
