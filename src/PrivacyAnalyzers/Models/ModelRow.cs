namespace PrivacyAnalyzers.Models;

/// <summary>
/// One fact about one library member, as one line of a model file states it: <c>step - value->this
/// M:System.Text.StringBuilder.Append</c>.
/// </summary>
/// <param name="Role">What the row states.</param>
/// <param name="Kind">The number of the sink kind, data category or protection; 0 for roles without a kind.</param>
/// <param name="Ports">The ports.</param>
/// <param name="Member">The member that the row is about.</param>
/// <param name="PortsOrigin">Where the ports stand.</param>
/// <param name="MemberOrigin">Where the member stands.</param>
internal sealed record ModelRow(
    ModelRole Role,
    int Kind,
    ModelPorts Ports,
    MemberId Member,
    ModelOrigin PortsOrigin,
    ModelOrigin MemberOrigin)
{
    /// <summary>Gets the third column without its condition.</summary>
    public string PortText { get; init; } = string.Empty;

    /// <summary>Gets which calls the row is about, or null for all.</summary>
    public ModelCondition? Condition { get; init; }

    /// <summary>Gets a value indicating whether the row says that data goes from one port to another.</summary>
    public bool SaysWhatFlows =>
        Role is ModelRole.Step or ModelRole.Protect or ModelRole.Unprotect or ModelRole.Call;

    /// <summary>Gets a value indicating whether the row only says where data ends or begins.</summary>
    public bool IsSinkOrSource => Role is ModelRole.Sink or ModelRole.Source;

    /// <summary>Gets a number that is higher the fewer calls the row is about.</summary>
    public int Exactness => (Condition is null ? 0 : 2) + (Member.IsOverload ? 1 : 0);

    /// <summary>
    /// True where this row, about fewer calls, says what holds there instead of a row about more: it speaks of the same
    /// ports, or one of the two says that nothing flows.
    /// </summary>
    /// <param name="general">A row about more calls of the same member.</param>
    public bool Settles(ModelRow general) => Role switch
    {
        ModelRole.Neutral => true,
        ModelRole.Sink or ModelRole.Source or ModelRole.Clear => Role == general.Role && HasPortsOf(general),
        _ => general.Role == ModelRole.Neutral || (general.SaysWhatFlows && HasPortsOf(general)),
    };

    private bool HasPortsOf(ModelRow other) =>
        AreSame(Ports.Input, other.Ports.Input) && AreSame(Ports.Output, other.Ports.Output);

    private static bool AreSame(ModelPort? left, ModelPort? right) => left is null || right is null
        ? left is null && right is null
        : left.Root == right.Root && left.Members.SequenceEqual(right.Members);
}
