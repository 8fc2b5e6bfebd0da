using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Symbols;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// Judges the channel of a call that sends data: from the address that it names, or from that of the request message
/// which it sends. An address that is relative or comes from elsewhere leaves the answer open.
/// </summary>
internal sealed class ChannelJudge(Compilation compilation)
{
    private static readonly ImmutableHashSet<string> AddressParameters = ImmutableHashSet.Create(
        "requestUri", "requestUriString", "address", "uri", "resource");

    private readonly TextValues _texts = new(compilation);
    private readonly INamedTypeSymbol? _message =
        compilation.TypeNamed("System.Net.Http.HttpRequestMessage");

    /// <summary>Judges the channel of a call.</summary>
    /// <param name="call">A call of a member that sends data.</param>
    /// <param name="cancel">Cancels the search.</param>
    public ChannelSecurity Of(IInvocationOperation call, CancellationToken cancel)
    {
        if (AddressIn(call) is not { } address)
            return ChannelSecurity.Unknown;

        var judged = _texts.AllOf(address, cancel).Select(Addresses.Judge).Distinct().ToList();
        return judged.Contains(ChannelSecurity.Clear) ? ChannelSecurity.Clear
            : judged is [var only] ? only : ChannelSecurity.Unknown;
    }

    /// <summary>Gets the host to which a call sends.</summary>
    /// <param name="call">A call of a member that sends data.</param>
    /// <param name="cancel">Cancels the search.</param>
    /// <returns>The host, or null where the call does not name one outside.</returns>
    public string? HostOf(IInvocationOperation call, CancellationToken cancel) =>
        AddressIn(call) is { } address && _texts.Of(address, cancel) is { } text
            ? Addresses.OutsideHostIn(text)
            : null;

    /// <summary>Gets the address that a call names, or null.</summary>
    /// <param name="call">A call of a member that sends data.</param>
    public IOperation? AddressIn(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is not { } parameter)
                continue;

            if (AddressParameters.Contains(parameter.Name))
                return argument.Value;

            if (SymbolEqualityComparer.Default.Equals(parameter.Type, _message))
                return AddressOf(argument.Value);
        }

        return null;
    }

    private static IOperation? AddressOf(IOperation message) => message switch
    {
        IConversionOperation conversion => AddressOf(conversion.Operand),
        IObjectCreationOperation made => AddressOf(made),
        ILocalReferenceOperation local when TextValues.OnlyValueOf(local) is { } made =>
            AssignedTo(local) ?? AddressOf(made),
        _ => null,
    };

    private static IOperation? AddressOf(IObjectCreationOperation message) =>
        message.Initializer?.Initializers
            .OfType<ISimpleAssignmentOperation>()
            .FirstOrDefault(static set => IsAddress(set.Target))?.Value
        ?? message.Arguments.FirstOrDefault(static argument => argument.Parameter?.Name == "requestUri")?.Value;

    private static IOperation? AssignedTo(ILocalReferenceOperation message) => TextValues.RootOf(message)
        .Descendants()
        .OfType<ISimpleAssignmentOperation>()
        .Where(set => IsAddress(set.Target)
            && set.Target is IPropertyReferenceOperation { Instance: ILocalReferenceOperation owner }
            && SymbolEqualityComparer.Default.Equals(owner.Local, message.Local))
        .Select(static set => set.Value)
        .LastOrDefault();

    private static bool IsAddress(IOperation target) =>
        target is IPropertyReferenceOperation { Property.Name: "RequestUri" };
}
