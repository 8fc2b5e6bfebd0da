using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Symbols;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// Takes members that a serialiser leaves out from the objects that travel through it:
/// <c>JsonSerializer.Serialize(b)</c> shows nothing of a beneficiary whose tagged members all have <c>[JsonIgnore]</c>.
/// Which serialiser it was is said by the call around the first place of the way, where the object was read whole.
/// </summary>
internal sealed class SerializedMembers(Compilation compilation, Classifier classifier)
{
    private readonly ConcurrentDictionary<(PersonalDataLabel, SerializerDialect), PersonalDataLabel?> _labels = new();

    /// <summary>Gets what of a flow really travels.</summary>
    /// <param name="flow">A flow.</param>
    /// <param name="cancel">Cancels the binding.</param>
    /// <returns>The flow, one with fewer members, or null if nothing of it is left.</returns>
    public TaintFlow? Of(TaintFlow flow, CancellationToken cancel)
    {
        if (flow is not { Mode: ReadMode.Whole, Label: PersonalDataLabel { IsObject: true } label }
            || (!MayLeaveOut(label) && !label.IsOfDerived)
            || DialectOf(flow, cancel) is not { } dialect)
        {
            return flow;
        }

        if (label.IsOfDerived && !dialect.GoesByRunTimeType)
            return null;

        var left = _labels.GetOrAdd((label, dialect), key => Reduced(key.Item1, key.Item2));
        return left is null ? null : left == label ? flow : flow with { Label = left };
    }

    private static bool MayLeaveOut(PersonalDataLabel label) =>
        label.Members.Any(member => HasAttributes(member) || HasAttributes(member.ContainingType))
        || (label.Symbol is ITypeSymbol type && type.GetMembers().Any(HasAttributes));

    private static bool HasAttributes(ISymbol? symbol) => symbol?.GetAttributes().IsEmpty == false;

    private static bool IsHeldOnlyLeftOut(ISymbol member, ITypeSymbol whole, SerializerDialect dialect)
    {
        var holders = whole.GetMembers()
            .OfType<IPropertySymbol>()
            .Where(property => CarriedTypes.Of(property.Type)
                .Any(type => SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, member.ContainingType)))
            .ToList();
        return holders.Count > 0 && holders.All(dialect.LeavesOut);
    }

    private static bool IsOwn(ISymbol member, ITypeSymbol whole)
    {
        for (var type = whole; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, member.ContainingType))
            {
                return true;
            }
        }

        return false;
    }

    private PersonalDataLabel? Reduced(PersonalDataLabel label, SerializerDialect dialect)
    {
        var members = label.Members.RemoveAll(member => IsLeftOut(member, label.Symbol as ITypeSymbol, dialect));
        if (members.Length == label.Members.Length)
        {
            return label;
        }

        var tags = members
            .Select(classifier.TagOf)
            .OfType<PersonalData>()
            .OrderByDescending(static tag => tag.Sensitivity)
            .ToList();
        return tags.Count == 0
            ? null
            : new(
                label.Symbol,
                tags.Select(static tag => tag.Category).Distinct().ToImmutableArray(),
                tags[0].Sensitivity,
                members);
    }

    private static bool IsLeftOut(ISymbol member, ITypeSymbol? whole, SerializerDialect dialect) =>
        member is not ITypeSymbol
        && (dialect.LeavesOut(member)
            || (whole is not null && !IsOwn(member, whole) && IsHeldOnlyLeftOut(member, whole, dialect)));

    private SerializerDialect? DialectOf(TaintFlow flow, CancellationToken cancel)
    {
        var place = flow.Path.Steps() is [var first, ..] ? first.Location : flow.Location;
        if (place.SourceTree is not { } tree || ModelOf(tree) is not { } model)
        {
            return null;
        }

        var node = tree.GetRoot(cancel).FindNode(place.SourceSpan, getInnermostNodeForTie: true);
        var call = node.AncestorsAndSelf().OfType<InvocationExpressionSyntax>().FirstOrDefault(call =>
            call.Span == place.SourceSpan || call.ArgumentList.Span.Contains(place.SourceSpan));
        return call is not null && model.GetSymbolInfo(call, cancel).Symbol is IMethodSymbol method
            ? SerializerDialect.Of(method.ContainingType)
            : null;
    }

    [SuppressMessage("MicrosoftCodeAnalysisCorrectness", "RS1030", Justification = "Served by the driver's cache.")]
    private SemanticModel? ModelOf(SyntaxTree tree) =>
        compilation.ContainsSyntaxTree(tree) ? compilation.GetSemanticModel(tree) : null;
}
