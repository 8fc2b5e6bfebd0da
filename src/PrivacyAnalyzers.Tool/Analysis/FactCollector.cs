using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Rules.Framework.Bodies;
using PrivacyAnalyzers.Tool.Boundary;
using PrivacyAnalyzers.Tool.Facts;

namespace PrivacyAnalyzers.Tool.Analysis;

/// <summary>
/// Runs beside the rules in the same analysis of a project, so that nothing is bound or followed twice, and writes down
/// what reports need: tagged members, where they are stored, all flows whether a rule minds them or not, and what other
/// projects have to know. Reports nothing itself.
/// </summary>
[SuppressMessage("MicrosoftCodeAnalysisCorrectness", "RS1001", Justification = "No compiler loads it.")]
internal sealed class FactCollector(ProjectContext project) : DiagnosticAnalyzer
{
    private readonly ConcurrentBag<DataItem> _data = [];
    private readonly ConcurrentBag<StoredItem> _stored = [];
    private readonly ConcurrentBag<DataFlow> _flows = [];
    private readonly ConcurrentBag<BoundaryRow> _rows = [];
    private Declarations _declared = Declarations.None;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [new("PRIVTOOL", "", "", "", DiagnosticSeverity.Hidden, isEnabledByDefault: true)];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    /// <summary>Gets what was found, in an order that does not depend on timing.</summary>
    public ProjectFacts Facts => new()
    {
        Project = project.Title,
        IsTest = project.IsTest,
        Data = [.. _data.OrderBy(static item => item.Id, StringComparer.Ordinal)],
        Stored = [.. _stored.Distinct().OrderBy(KeyOf, StringComparer.Ordinal)],
        Flows = [.. _flows.OrderBy(static flow => flow.Place).ThenBy(KeyOf, StringComparer.Ordinal)],
        Rows = [.. _rows.DistinctBy(static row => row.Text).OrderBy(static row => row.Text, StringComparer.Ordinal)],
        Declared = _declared,
    };

    private static string KeyOf(DataFlow flow) => $"{flow.Sink} {string.Join(';', flow.Data)} {flow.Protection}";

    private static string KeyOf(StoredItem item) => $"{item.Data} {item.Store}";

    private void Start(CompilationStartAnalysisContext start)
    {
        var analysis = PrivacyAnalysis.For(start.Compilation, start.Options);
        if (project.HasCallers)
        {
            var boundary = new BoundaryCollector(start.Compilation, analysis, project.Assemblies, project.Places);
            start.RegisterBodies(body => Summarise(body, boundary));
        }

        _declared = DeclarationReader.Read(start.Compilation, analysis);
        if (!analysis.HasPersonalData(start.CancellationToken))
            return;

        var flows = new FlowReader(analysis, project);
        start.RegisterBodies(body => flows.Read(body).ForEach(_flows.Add));
        var data = new DataReader(analysis.ClassifierFor(start.CancellationToken), project);
        start.RegisterSymbolAction(
            symbol => data.Read((INamedTypeSymbol)symbol.Symbol).ToList().ForEach(_data.Add), SymbolKind.NamedType);
        StoredReader.Read(analysis, start.CancellationToken).ForEach(_stored.Add);
    }

    private void Summarise(BodyContext body, BoundaryCollector boundary)
    {
        if (body.OwningSymbol is not IMethodSymbol method)
            return;

        foreach (var row in boundary.RowsOf(method, body.CancellationToken))
            _rows.Add(row);
    }
}
