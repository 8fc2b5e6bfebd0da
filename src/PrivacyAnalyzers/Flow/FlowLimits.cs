namespace PrivacyAnalyzers.Flow;

/// <summary>
/// The bounds that keep the engine's cost in hand, each with what is not found beyond it. They are listed for users in
/// <c>docs/limits.md</c>.
/// </summary>
internal static class FlowLimits
{
    /// <summary>Steps kept of a path; of a longer way the last steps before the sink are not shown.</summary>
    public const int PathLength = 32;

    /// <summary>Members followed from a parameter (<c>a.b.c.d.e</c>); deeper members are told apart no more.</summary>
    public const int AccessPathLength = 5;

    /// <summary>Inputs of a method that one value may come from; of further ones it is not known.</summary>
    public const int Inputs = 64;

    /// <summary>Objects that one value may refer to, in the order in which they were made; others are not.</summary>
    public const int Objects = 64;

    /// <summary>Rounds over a loop body or a recursive group before the state is taken as it is.</summary>
    public const int Rounds = 12;

    /// <summary>Analyses spent on one group of methods that call each other, all rounds together.</summary>
    public const int CircleWork = 300;

    /// <summary>
    /// Methods that call each other in one group; inside a larger group, its calls are read from their signatures.
    /// </summary>
    public const int CircleMembers = 150;

    /// <summary>Calls followed one inside the other before the far end of the chain is summarised first.</summary>
    public const int CallDepth = 33;

    /// <summary>
    /// Facts kept about one method, sinks that its inputs reach, functions of its callers that it calls; further ones
    /// are left out.
    /// </summary>
    public const int Rows = 64;

    /// <summary>
    /// Work in one body for each of its operations: facts of callees applied, objects read and written, origins of what
    /// is read. Beyond, further calls in it do nothing.
    /// </summary>
    public const int WorkPerOperation = 80;

    /// <summary>Work that may be done in a body however small it is.</summary>
    public const int WorkPerBody = 8000;

    /// <summary>Ways in which the calls of one body may differ for one callee; further ones tell it nothing.</summary>
    public const int Contexts = 20;

    /// <summary>Implementations followed from one virtual call, in the order of declaration; others are not.</summary>
    public const int Implementations = 40;
}
