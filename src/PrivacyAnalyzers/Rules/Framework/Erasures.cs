using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Rules.Framework.Bodies;
using PrivacyAnalyzers.Symbols;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// What an application erases: entities that go through <c>Remove</c> or <c>ExecuteDelete</c>, those that a method
/// marked <c>[Erases]</c> takes care of, and those that hang on one of them. Where the code does not say which entity
/// goes, as in a generic repository or in SQL, every entity counts as erased.
/// </summary>
internal sealed class Erasures
{
    private static readonly ImmutableHashSet<string> Removals = ImmutableHashSet.Create(
        "Remove",
        "RemoveRange",
        "ExecuteDelete",
        "ExecuteDeleteAsync");

    private readonly ConcurrentDictionary<ISymbol, bool> _erased = new(SymbolEqualityComparer.Default);
    private int _unknown;

    /// <summary>Takes note of a call.</summary>
    public void Note(OperationContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        var method = call.TargetMethod;
        if (!IsOfEntityFramework(method))
            return;

        if (method.Name.StartsWith("ExecuteSql", StringComparison.Ordinal))
            Interlocked.Exchange(ref _unknown, 1);
        else if (Removals.Contains(method.Name))
            Note(call);
    }

    /// <summary>Takes note of a method that says what it erases.</summary>
    public void NoteDeclared(SymbolAnalysisContext context)
    {
        foreach (var attribute in context.Symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && GovernanceNames.Erases.Matches(type)
                && attribute.ConstructorArguments is [{ Value: INamedTypeSymbol erased }])
            {
                _erased[erased.OriginalDefinition] = true;
            }
        }
    }

    /// <summary>True when objects of an entity go, by themselves or with one that holds them.</summary>
    public bool Reach(INamedTypeSymbol entity) =>
        _unknown != 0 || _erased.Keys.OfType<INamedTypeSymbol>().Any(erased => Holds(erased, entity));

    private static bool IsOfEntityFramework(IMethodSymbol method) =>
        method.ContainingNamespace is
        {
            Name: "EntityFrameworkCore",
            ContainingNamespace: { Name: "Microsoft", ContainingNamespace.IsGlobalNamespace: true },
        };

    /// <summary>True when objects of a type are, or hold, objects of an entity.</summary>
    internal static bool Holds(INamedTypeSymbol owner, INamedTypeSymbol entity)
    {
        var seen = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        var open = new Stack<INamedTypeSymbol>([owner]);
        while (open.Count > 0)
        {
            var type = open.Pop();
            if (!seen.Add(type))
                continue;

            if (SymbolEqualityComparer.Default.Equals(type, entity))
                return true;

            foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
            {
                foreach (var held in CarriedTypes.Of(property.Type).OfType<INamedTypeSymbol>())
                {
                    if (held.Locations.Any(static place => place.IsInSource))
                        open.Push(held);
                }
            }
        }

        return false;
    }

    private void Note(IInvocationOperation call)
    {
        var values = call.Arguments.Select(static argument => argument.Value).Concat([call.Instance]);
        foreach (var value in values.OfType<IOperation>())
        {
            if (WithoutConversions(value).Type is not { } type)
                continue;

            foreach (var carried in CarriedTypes.Of(type))
            {
                if (carried is ITypeParameterSymbol)
                    Interlocked.Exchange(ref _unknown, 1);
                else if (carried is INamedTypeSymbol named)
                    _erased[named.OriginalDefinition] = true;
            }
        }
    }

    private static IOperation WithoutConversions(IOperation value) =>
        value is IConversionOperation { IsImplicit: true } conversion ? WithoutConversions(conversion.Operand) : value;
}
