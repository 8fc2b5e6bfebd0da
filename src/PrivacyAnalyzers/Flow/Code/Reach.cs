namespace PrivacyAnalyzers.Flow;

/// <summary>What a method reaches over all the calls that it may make.</summary>
/// <param name="Reads">Whether labelled data may appear on the way.</param>
/// <param name="Sinks">Whether a sink may be reached.</param>
/// <param name="Circle">
/// The member that stands for all methods which call each other in a circle with this one; null without recursion.
/// </param>
internal sealed record Reach(bool Reads, bool Sinks, IMethodSymbol? Circle)
{
    /// <summary>Gets the number of methods in the circle; 0 without recursion.</summary>
    public int CircleSize { get; init; }

    /// <summary>Gets the number of calls, one inside the other, that may follow; a circle counts as one.</summary>
    public int Depth { get; init; } = 1;

    /// <summary>Gets the called method with the longest chain of calls behind it.</summary>
    public IMethodSymbol? Deepest { get; init; }

    /// <summary>Gets a value indicating whether a flow can complete.</summary>
    public bool IsRelevant => Reads && Sinks;
}
