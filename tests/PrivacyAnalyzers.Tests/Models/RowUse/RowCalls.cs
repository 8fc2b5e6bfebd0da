using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Models;

namespace PrivacyAnalyzers.Tests.Models.RowUse;

/// <summary>The ways to call the members of rows in a compilation.</summary>
internal sealed class RowCalls(Compilation compilation)
{
    private readonly ModelCheck _check = new(compilation);
    private readonly TypeChoice _types = new(compilation);

    /// <summary>Gets the ways to call the member of a row, overload by overload.</summary>
    /// <param name="row">The row.</param>
    public IEnumerable<RowCall> Of(ModelRow row) => MethodsOf(row)
        .Where(method => IsCallable(method) && HasPorts(method, row) && HasCondition(method, row))
        .OrderBy(static method => method.Parameters.Length)
        .SelectMany(method => _types.Constructed(method, TypeTestedBy(row)))
        .Select(method => new RowCall(row, method, HeirIn(row, method) ?? method.ContainingType));

    private INamedTypeSymbol? HeirIn(ModelRow row, IMethodSymbol getter) =>
        row.Member.IsProperty && !row.Member.IsIn(getter.ContainingType)
            ? compilation.GetTypeByMetadataName(row.Member.Container)
            : null;

    private INamedTypeSymbol? TypeTestedBy(ModelRow row) => row.Condition?.Property is { } property
        ? compilation.GetTypeByMetadataName(property[..property.LastIndexOf('.')])
        : null;

    private static bool IsCallable(IMethodSymbol method) => method.DeclaredAccessibility is
        Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    // Constructors of derived exceptions are the only ones that a row about a base extends to.
    private ImmutableArray<IMethodSymbol> MethodsOf(ModelRow row)
    {
        var methods = _check.MethodsOf(row.Member);
        return row.Member is { IsExtended: true, IsConstructor: true }
            ? [.. methods, .. Derived(methods[0].ContainingType).SelectMany(static type => type.InstanceConstructors)]
            : methods;
    }

    private static IEnumerable<INamedTypeSymbol> Derived(INamedTypeSymbol root) =>
        TypesIn(root.ContainingAssembly.GlobalNamespace).Where(type => !type.IsAbstract && DerivesFrom(type, root));

    private static bool DerivesFrom(INamedTypeSymbol type, INamedTypeSymbol root)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, root))
                return true;
        }

        return false;
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(TypesIn));

    private static bool HasPorts(IMethodSymbol method, ModelRow row) => row.Role == ModelRole.Neutral
        ? method.MethodKind != MethodKind.PropertySet
        : Needed(row).All(port => port.PlacesIn(method).Any() && HasMode(method, port));

    private static bool HasCondition(IMethodSymbol method, ModelRow row) =>
        row.Condition is not { } condition
        || method.Parameters.Any(parameter => parameter.Name == condition.Parameter && !IsIndexed(parameter.Type));

    // Of the tests that a query takes, one has only the element, another its place as well.
    private static bool IsIndexed(ITypeSymbol type) =>
        type is INamedTypeSymbol { DelegateInvokeMethod.Parameters.Length: > 1 };

    private static bool HasMode(IMethodSymbol method, ModelPort port) =>
        port.ModeParameter is not { } name || method.Parameters.Any(parameter => parameter.Name == name);

    // Of the arguments of a function, one is enough: others belong to other overloads.
    private static IEnumerable<ModelPort> Needed(ModelRow row) =>
        new[] { row.Ports.Input, row.Ports.Output }.OfType<ModelPort>();
}
