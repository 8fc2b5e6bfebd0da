using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// The sentence at the heart of a flow rule: <c>FlowPolicy.From(Sensitivity.Moderate).To(SinkKind.Log)
/// .Unless(Protection.Redacted)</c> forbids data of moderate or higher sensitivity in logs unless it is redacted.
/// </summary>
internal sealed record FlowPolicy
{
    private FlowPolicy()
    {
    }

    /// <summary>Gets the lowest sensitivity that the policy speaks of.</summary>
    public Sensitivity AtLeast { get; private init; }

    /// <summary>Gets whether it speaks of values, of objects, or of both.</summary>
    public DataShape Shape { get; private init; }

    /// <summary>Gets the places that data must not reach.</summary>
    public ImmutableArray<SinkKind> Sinks { get; private init; } = ImmutableArray<SinkKind>.Empty;

    /// <summary>Gets the categories that the policy speaks of; empty for all.</summary>
    public ImmutableArray<DataCategory> Only { get; private init; } = ImmutableArray<DataCategory>.Empty;

    /// <summary>Gets the protections each of which makes a flow acceptable.</summary>
    public Protection Accepted { get; private init; }

    public static FlowPolicy From(Sensitivity atLeast) => new() { AtLeast = atLeast, Shape = DataShape.Any };

    public static FlowPolicy FromValues(Sensitivity atLeast) => new() { AtLeast = atLeast, Shape = DataShape.Value };

    public static FlowPolicy FromObjects(Sensitivity atLeast) => new() { AtLeast = atLeast, Shape = DataShape.Object };

    public FlowPolicy To(params SinkKind[] sinks) => this with { Sinks = sinks.ToImmutableArray() };

    public FlowPolicy Unless(params Protection[] protections) =>
        this with { Accepted = protections.Aggregate(Protection.None, static (all, one) => all | one) };

    /// <summary>Limits the policy to data of certain categories.</summary>
    /// <param name="categories">The categories.</param>
    public FlowPolicy Of(params DataCategory[] categories) => this with { Only = categories.ToImmutableArray() };

    public bool Forbids(TaintFlow flow) =>
        flow.Label is PersonalDataLabel label
        && label.Sensitivity >= AtLeast
        && (Only.IsEmpty || label.Categories.Any(Only.Contains))
        && Shape.HasFlag(label.IsObject ? DataShape.Object : DataShape.Value)
        && Sinks.Contains((SinkKind)flow.SinkKind)
        && ((Protection)flow.Protection & Accepted) == Protection.None;
}
