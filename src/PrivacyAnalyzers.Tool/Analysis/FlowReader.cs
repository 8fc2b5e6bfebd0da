using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Rules.Framework.Bodies;
using PrivacyAnalyzers.Taxonomy;
using PrivacyAnalyzers.Tool.Facts;

namespace PrivacyAnalyzers.Tool.Analysis;

/// <summary>Reads the flows of a body, those that every rule accepts included.</summary>
/// <param name="analysis">Knows the flows.</param>
/// <param name="project">The project.</param>
internal sealed class FlowReader(PrivacyAnalysis analysis, ProjectContext project)
{
    /// <summary>Gets the flows that complete in a body.</summary>
    public List<DataFlow> Read(BodyContext context) => context.Body
        .FlowsIn(analysis, context.CancellationToken)
        .Where(static flow => (SinkKind)flow.SinkKind != SinkKind.Hash)
        .Select(Read)
        .OfType<DataFlow>()
        .ToList();

    private DataFlow? Read(TaintFlow flow)
    {
        if (project.Places.Of(flow.Location) is not { } place)
            return null;

        var label = (PersonalDataLabel)flow.Label;
        var steps = flow.Path.Steps();
        return new()
        {
            Data = [.. (label.IsObject ? label.Members : [label.Symbol]).Select(SymbolIds.Of)],
            Categories = label.Categories,
            Sink = (SinkKind)flow.SinkKind,
            TargetId = SymbolIds.Of(flow.Target),
            Target = SymbolNames.InType(flow.Target),
            Protection = (Protection)flow.Protection,
            Recipient = RecipientOf(steps.Select(static step => step.Symbol).Append(flow.Target).OfType<ISymbol>()),
            Project = project.Title,
            Place = place,
            Way = [.. project.Places.Of(steps.Select(static step => step.Location)).Where(step => step != place)],
        };
    }

    private string? RecipientOf(IEnumerable<ISymbol> passed) => passed
        .SelectMany(static symbol => new[] { symbol, symbol.ContainingSymbol, symbol.ContainingType })
        .OfType<ISymbol>()
        .Select(symbol => MarkedOn(symbol) ?? DeclaredFor(symbol))
        .FirstOrDefault(static recipient => recipient is not null);

    private static string? MarkedOn(ISymbol symbol) =>
        GovernanceNames.On(symbol, GovernanceNames.TransferTo) is { ConstructorArguments: [{ Value: string name }] }
            ? name
            : null;

    private string? DeclaredFor(ISymbol symbol) => symbol is INamedTypeSymbol type
        ? analysis.Governance.Recipients.Values
            .FirstOrDefault(recipient => recipient.Clients.Contains(type.ToDisplayString()))?.Name
        : null;
}
