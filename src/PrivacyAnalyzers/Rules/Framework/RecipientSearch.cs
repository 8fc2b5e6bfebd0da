using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Flow;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// Finds out who gets data that leaves: from <c>[TransferTo]</c> on the way out, from the client type through which it
/// goes, or from the host in the address, or from the key of the configuration that holds it. Where the code does not
/// say, nobody is blamed.
/// </summary>
internal sealed class RecipientSearch(Compilation compilation, PrivacyAnalysis analysis)
{
    private const string Absolute = "://";

    private readonly Governance _governance = analysis.Governance;
    private readonly SinkCalls _calls = new(compilation);
    private readonly ChannelJudge _channels = new(compilation);
    private readonly MethodBodies _bodies = new(compilation);
    private readonly TextValues _texts = new(compilation);
    private readonly AddressOrigins _origins = new(compilation);

    /// <summary>Finds the recipient of a flow.</summary>
    /// <param name="flow">Data that leaves.</param>
    /// <param name="owner">The member that is looked at.</param>
    /// <param name="blocks">Its operations.</param>
    /// <param name="cancel">Cancels the search.</param>
    public FoundRecipient Of(
        TaintFlow flow,
        ISymbol owner,
        ImmutableArray<IOperation> blocks,
        CancellationToken cancel)
    {
        var way = WayOut(flow, owner, blocks, cancel).ToList();
        foreach (var name in way.Select(NameOn).OfType<string>())
        {
            return _governance.Recipients.TryGetValue(name, out var named)
                ? new(named, IsOutside: false)
                : FoundRecipient.Unknown;
        }

        var types = way.Select(static member => member as INamedTypeSymbol ?? member.ContainingType)
            .OfType<INamedTypeSymbol>()
            .ToList();
        if (types.Select(ByClient).FirstOrDefault(static found => found is not null) is { } client)
            return new(client, IsOutside: false);

        if (_calls.At(flow, blocks, cancel) is { } call
            && AddressesOf(call, types, cancel).Select(address => At(address, cancel)).ToList() is { Count: > 0 } ends)
        {
            return ends.FirstOrDefault(static end => end.Recipient is not null) is { Recipient: not null } declared
                ? declared
                : new(null, IsOutside: ends.TrueForAll(static end => end.IsOutside));
        }

        return IsRequestInterface(flow.Target) ? new(null, IsOutside: true) : FoundRecipient.Unknown;
    }

    // An address that is relative comes after the base address of the client in whose code it stands.
    private IEnumerable<IOperation> AddressesOf(
        IInvocationOperation call,
        List<INamedTypeSymbol> types,
        CancellationToken cancel)
    {
        if (_channels.AddressIn(call) is not { } address)
            return [];

        return TextOf(address, cancel) is { } text && text.Text.IndexOf(Absolute, StringComparison.Ordinal) < 0
            ? types.SelectMany(analysis.ClientsFor(cancel).Of)
            : [address];
    }

    private KnownText? TextOf(IOperation address, CancellationToken cancel) =>
        _texts.Of(address, cancel) is { Text.Length: > 0 } text ? text : null;

    private FoundRecipient At(IOperation address, CancellationToken cancel)
    {
        if (TextOf(address, cancel) is { } text)
        {
            return Addresses.OutsideHostIn(text) is { } host
                ? new(ByHost(host), IsOutside: ByHost(host) is null)
                : FoundRecipient.Unknown;
        }

        return _origins.Of(address, cancel) is { } key
            ? new(ByKey(key), IsOutside: ByKey(key) is null && _governance.DeclaresKeys)
            : FoundRecipient.Unknown;
    }

    // Nearest to the data first: the parameter, the methods of the calls around it, the sink, and who holds the code.
    private IEnumerable<ISymbol> WayOut(
        TaintFlow flow,
        ISymbol owner,
        ImmutableArray<IOperation> blocks,
        CancellationToken cancel)
    {
        foreach (var argument in blocks
            .SelectMany(static block => block.DescendantsAndSelf())
            .OfType<IArgumentOperation>()
            .Where(argument => Holds(argument.Syntax, flow.Location))
            .OrderBy(static argument => argument.Syntax.Span.Length))
        {
            if (argument.Parameter is { ContainingSymbol: IMethodSymbol method } parameter)
            {
                yield return parameter;
                yield return method;
            }
        }

        yield return flow.Target;
        yield return owner;
        foreach (var step in flow.Path.Steps().Reverse().Take(1))
        {
            if (step.Location is { SourceTree: { } tree } place
                && _bodies.MethodAround(tree.GetRoot(cancel).FindNode(place.SourceSpan), cancel) is { } last)
            {
                yield return last;
            }
        }
    }

    private static bool Holds(SyntaxNode node, Location place) =>
        node.SyntaxTree == place.SourceTree && node.Span.Contains(place.SourceSpan);

    private static string? NameOn(ISymbol member)
    {
        var attribute = GovernanceNames.On(member, GovernanceNames.TransferTo)
            ?? (member is not IParameterSymbol && member.ContainingType is { } type
                ? GovernanceNames.OnType(type, GovernanceNames.TransferTo)
                : null);
        return attribute is null ? null : PurposeNames.In(attribute).FirstOrDefault();
    }

    private DeclaredRecipient? ByClient(INamedTypeSymbol type)
    {
        var name = type.OriginalDefinition.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat
            .WithGenericsOptions(SymbolDisplayGenericsOptions.None));
        return _governance.Recipients.Values.FirstOrDefault(recipient =>
            recipient.Clients.Contains(name) || recipient.Clients.Contains(type.MetadataName));
    }

    private DeclaredRecipient? ByHost(string host) => _governance.Recipients.Values.FirstOrDefault(recipient =>
        recipient.Hosts.Contains(host, StringComparer.OrdinalIgnoreCase));

    private DeclaredRecipient? ByKey(string key) => _governance.Recipients.Values.FirstOrDefault(recipient =>
        recipient.Keys.Any(declared => Covers(declared, key)));

    // Whoever names a section, or a type of options, means all that is in it.
    private static bool Covers(string declared, string key) =>
        key.StartsWith(declared, StringComparison.OrdinalIgnoreCase)
        && (key.Length == declared.Length || key[declared.Length] is ':' or '.');

    private bool IsRequestInterface(ISymbol target) =>
        target.ContainingType is { TypeKind: TypeKind.Interface } type
        && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);
}
