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
    ModelOrigin MemberOrigin);
