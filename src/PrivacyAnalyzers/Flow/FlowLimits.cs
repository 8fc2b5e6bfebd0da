namespace PrivacyAnalyzers.Flow;

/// <summary>
/// The bounds that keep the engine's cost in hand, each with what is not found beyond it. They are listed for users in
/// <c>docs/limits.md</c>.
/// </summary>
internal static class FlowLimits
{
    /// <summary>Steps kept of a path; the middle of a longer way is not shown.</summary>
    public const int PathLength = 32;

    /// <summary>Members followed from a parameter (<c>a.b.c.d.e</c>); deeper members are told apart no more.</summary>
    public const int AccessPathLength = 5;

    /// <summary>Rounds over a loop body or a recursive group before the state is taken as it is.</summary>
    public const int Rounds = 12;

    /// <summary>Analyses spent on one group of methods that call each other, all rounds together.</summary>
    public const int CircleWork = 2000;

    /// <summary>Calls followed one inside the other before the far end of the chain is summarised first.</summary>
    public const int CallDepth = 33;

    /// <summary>Implementations followed from one virtual call; beyond, the call is read from its signature.</summary>
    public const int Implementations = 40;
}
