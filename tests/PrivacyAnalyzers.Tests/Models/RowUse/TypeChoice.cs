using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Tests.Models.RowUse;

/// <summary>Chooses types for the type parameters of library members, so that they can be called.</summary>
internal sealed class TypeChoice(Compilation compilation)
{
    private readonly ImmutableArray<ITypeSymbol> _texts = [Text(compilation), Number(compilation), Plain(compilation)];
    private readonly ImmutableArray<ITypeSymbol> _classes = [Text(compilation), Plain(compilation)];
    private readonly ImmutableArray<ITypeSymbol> _values =
        [Number(compilation), compilation.GetSpecialType(SpecialType.System_DateTime)];

    /// <summary>Gets the ways to construct a method, the simplest first.</summary>
    /// <param name="method">A method as declared.</param>
    /// <param name="asked">The type that every type parameter must stand for, or null.</param>
    public IEnumerable<IMethodSymbol> Constructed(IMethodSymbol method, ITypeSymbol? asked = null)
    {
        if (asked is not null && method.IsGenericMethod)
        {
            yield return method.Construct([.. method.TypeParameters.Select(_ => asked)]);
            yield break;
        }

        var isGeneric = method.IsGenericMethod || method.ContainingType.IsGenericType;
        for (var choice = 0; choice < (isGeneric ? _texts.Length : 1); choice++)
            yield return Construct(method, choice);
    }

    private IMethodSymbol Construct(IMethodSymbol method, int choice)
    {
        var type = method.ContainingType;
        if (type.IsGenericType)
        {
            var constructed = Construct(type, choice);
            method = constructed.GetMembers(method.Name)
                .Concat(constructed.InstanceConstructors)
                .Concat(constructed.GetMembers().OfType<IPropertySymbol>().SelectMany(Accessors))
                .OfType<IMethodSymbol>()
                .First(one => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, method.OriginalDefinition));
        }

        return method.IsGenericMethod
            ? method.Construct([.. method.TypeParameters.Select(one => For(one, choice))])
            : method;
    }

    private INamedTypeSymbol Construct(INamedTypeSymbol type, int choice)
    {
        if (type.ContainingType is { IsGenericType: true } outer)
            type = Construct(outer, choice).GetTypeMembers(type.Name, type.Arity).Single();

        return type.Arity == 0 ? type : type.Construct([.. type.TypeParameters.Select(one => For(one, choice))]);
    }

    private static IEnumerable<ISymbol> Accessors(IPropertySymbol property) =>
        new[] { property.GetMethod, property.SetMethod }.OfType<ISymbol>();

    private ITypeSymbol For(ITypeParameterSymbol parameter, int choice)
    {
        var bound = parameter.ConstraintTypes.FirstOrDefault();
        if (bound is INamedTypeSymbol { IsGenericType: true, TypeKind: TypeKind.Interface })
            return Number(compilation);

        if (bound is INamedTypeSymbol && parameter.ConstraintTypes.Length > 1)
            return Fitting(parameter.ConstraintTypes) ?? bound;

        if (bound is INamedTypeSymbol && !parameter.HasConstructorConstraint)
            return bound;

        if (parameter.HasValueTypeConstraint || parameter.HasUnmanagedTypeConstraint)
            return At(_values, choice);

        if (parameter.HasConstructorConstraint)
            return Plain(compilation);

        return At(parameter.HasReferenceTypeConstraint ? _classes : _texts, choice);
    }

    private static INamedTypeSymbol? Fitting(ImmutableArray<ITypeSymbol> bounds) => bounds[0].ContainingNamespace
        .GetTypeMembers()
        .FirstOrDefault(type =>
            bounds.All(bound => type.AllInterfaces.Contains(bound, SymbolEqualityComparer.Default)));

    private static ITypeSymbol At(ImmutableArray<ITypeSymbol> types, int choice) =>
        types[Math.Min(choice, types.Length - 1)];

    private static INamedTypeSymbol Text(Compilation compilation) =>
        compilation.GetSpecialType(SpecialType.System_String);

    private static INamedTypeSymbol Number(Compilation compilation) =>
        compilation.GetSpecialType(SpecialType.System_Int32);

    private static INamedTypeSymbol Plain(Compilation compilation) => compilation.GetTypeByMetadataName("Plain")!;
}
