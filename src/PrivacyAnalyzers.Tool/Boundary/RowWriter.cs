using System.Numerics;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Taxonomy;
using PrivacyAnalyzers.Tool.Facts;

namespace PrivacyAnalyzers.Tool.Boundary;

/// <summary>
/// Writes the summary of a method down as rows about it, or about the member that it implements or overrides. What the
/// grammar of rows cannot say (data that is protected on the way to a sink, calls of functions) is left out, so that a
/// caller rather misses a flow than invents one.
/// </summary>
/// <param name="declaration">The member that the rows are about.</param>
/// <param name="isVirtual">Whether other projects may implement it as well.</param>
/// <param name="places">Turns locations into places.</param>
internal sealed class RowWriter(IMethodSymbol declaration, bool isVirtual, PlaceWriter places)
{
    private readonly ISymbol _member = declaration.AssociatedSymbol as IPropertySymbol ?? (ISymbol)declaration;

    /// <summary>Gets the rows of a summary.</summary>
    /// <param name="summary">What the engine found out about the body.</param>
    /// <param name="assumed">What it would guess from the signature.</param>
    public IEnumerable<BoundaryRow> Write(MethodSummary summary, MethodSummary assumed)
    {
        if (_member.GetDocumentationCommentId() is null)
            return [];

        var rows = summary.Sinks.Select(Sink)
            .Concat(summary.Sources.Select(Source))
            .Concat(summary.Calls.IsEmpty ? summary.Steps.SelectMany(Steps) : [])
            .OfType<BoundaryRow>()
            .DistinctBy(static row => row.Text)
            .ToList();
        return rows.Count == 0 && summary.RowCount == 0 && assumed.RowCount > 0
            ? [Row(BoundaryRow.Neutral, "-", "-")]
            : rows;
    }

    private BoundaryRow? Sink(SinkRow row)
    {
        if (row.Protection != 0
            || row.ModeParameter >= 0
            || PortText.Of(row.Input, row.Mode, declaration) is not { } port)
        {
            return null;
        }

        return Row("sink", ((SinkKind)row.Kind).ToString(), port) with
        {
            Target = SymbolNames.InType(row.Target),
            TargetId = SymbolIds.Of(row.Target),
            Way = places.Of(row.Path.Steps().Select(static step => step.Location)),
        };
    }

    private BoundaryRow? Source(SourceRow row)
    {
        var label = (PersonalDataLabel)row.Label;
        if (row.Protection != 0
            || label.IsObject
            || IsTagged(label.Symbol)
            || PortText.Of(row.Output, ReadMode.Value, declaration) is not { } port
            || row.Output.Member == label.Symbol.Name)
        {
            return null;
        }

        return Row("source", label.Categories[0].ToString(), port) with
        {
            Origins = [SymbolIds.Of(label.Symbol)],
            Way = places.Of(row.Path.Steps().Select(static step => step.Location)),
        };
    }

    // A tag on the member itself, or on its parameter, is seen by every caller.
    private bool IsTagged(ISymbol symbol) =>
        SymbolEqualityComparer.Default.Equals(symbol, _member)
        || SymbolEqualityComparer.Default.Equals(symbol.ContainingSymbol, declaration);

    private IEnumerable<BoundaryRow?> Steps(StepRow row)
    {
        if (PortText.Of(row.Input, row.Mode, declaration) is not { } input
            || PortText.Of(row.Output, ReadMode.Value, declaration) is not { } output
            || input == output)
        {
            yield break;
        }

        var way = $"{input}->{output}";
        yield return row switch
        {
            { Protection: not 0 } => Row("protect", Strongest(row.Protection), way),
            { Removed: not 0 } => Row("unprotect", Strongest(row.Removed), way),
            _ => Row("step", "-", way),
        };
    }

    private static string Strongest(int protections) =>
        (protections & (int)Protection.Redacted) != 0
            ? nameof(Protection.Redacted)
            : ((Protection)(1 << BitOperations.Log2((uint)protections))).ToString();

    private BoundaryRow Row(string role, string kind, string port) =>
        new(role, kind, port, _member.GetDocumentationCommentId()!)
        {
            Assembly = declaration.ContainingAssembly.Name,
            Name = _member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? declaration.ContainingType.Name
                : _member is IPropertySymbol { IsIndexer: true } ? declaration.ContainingType.Name
                : _member.Name,
            IsVirtual = isVirtual,
        };
}
