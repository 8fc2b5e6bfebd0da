using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Flow;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// The base addresses that code gives to clients: <c>AddHttpClient&lt;BankClient&gt;(http => http.BaseAddress = …)</c>
/// is one of <c>BankClient</c>, and an assignment in the code of a class is one of that class.
/// </summary>
internal sealed class ClientAddresses
{
    private const string Property = "BaseAddress";

    private static readonly WordUse Words = new([Property]);

    private readonly Dictionary<ISymbol, List<IOperation>> _addresses = new(SymbolEqualityComparer.Default);

    private ClientAddresses()
    {
    }

    /// <summary>Finds the base addresses in the code of a compilation.</summary>
    public static ClientAddresses In(Compilation compilation, CancellationToken cancel)
    {
        var found = new ClientAddresses();
        var bodies = new MethodBodies(compilation);
        var methods = compilation.SyntaxTrees
            .SelectMany(tree => Words.NamesIn(tree, cancel))
            .Select(name => name.Parent is { } node ? bodies.MethodAround(node, cancel) : null)
            .OfType<IMethodSymbol>()
            .Distinct<IMethodSymbol>(SymbolEqualityComparer.Default);
        foreach (var method in methods)
        {
            foreach (var operation in bodies.Find(method, cancel)?.Operations ?? ImmutableArray<IOperation>.Empty)
                found.Note(operation, method.ContainingType);
        }

        return found;
    }

    /// <summary>Gets the base addresses of the clients that a type sends through.</summary>
    /// <param name="type">The type in whose code data is sent.</param>
    public IReadOnlyList<IOperation> Of(INamedTypeSymbol type) =>
        _addresses.TryGetValue(type.OriginalDefinition, out var addresses) ? addresses : [];

    private void Note(IOperation body, INamedTypeSymbol owner)
    {
        foreach (var set in body.DescendantsAndSelf().OfType<ISimpleAssignmentOperation>())
        {
            if (set.Target is not IPropertyReferenceOperation { Property: { Name: Property } property }
                || property.ContainingType.ToDisplayString() != "System.Net.Http.HttpClient")
            {
                continue;
            }

            var clients = RegistrationAround(set)?.TargetMethod.TypeArguments.OfType<INamedTypeSymbol>() ?? [owner];
            foreach (var client in clients)
            {
                if (!_addresses.TryGetValue(client.OriginalDefinition, out var addresses))
                    _addresses.Add(client.OriginalDefinition, addresses = []);

                addresses.Add(set.Value);
            }
        }
    }

    private static IInvocationOperation? RegistrationAround(IOperation set)
    {
        for (var outer = set.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IInvocationOperation { TargetMethod: { IsGenericMethod: true, Name: "AddHttpClient" } } call)
                return call;
        }

        return null;
    }
}
