using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Symbols;

/// <summary>
/// The two faces of a positional record member: <c>record Person(string Phone)</c> declares a parameter and a property,
/// and an attribute without a target stands on the parameter alone.
/// </summary>
internal static class PositionalMembers
{
    /// <summary>Gets the parameter that a property of a record stems from, or null.</summary>
    public static IParameterSymbol? ParameterOf(IPropertySymbol property)
    {
        if (property.IsStatic || property.IsIndexer || !IsPositional(property))
            return null;

        return PrimaryConstructorOf(property.ContainingType)?.Parameters
            .FirstOrDefault(parameter => parameter.Name == property.Name);
    }

    /// <summary>Gets the property that a positional parameter of a record declares, or null.</summary>
    public static IPropertySymbol? PropertyOf(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor } constructor)
            return null;

        foreach (var member in constructor.ContainingType.GetMembers(parameter.Name))
        {
            if (member is IPropertySymbol property
                && SymbolEqualityComparer.Default.Equals(ParameterOf(property), parameter))
            {
                return property;
            }
        }

        return null;
    }

    private static bool IsPositional(IPropertySymbol property)
    {
        var declarations = property.DeclaringSyntaxReferences;
        return declarations.IsEmpty
            ? property.GetMethod is { } getter && IsCompilerGenerated(getter)
            : declarations[0].GetSyntax() is ParameterSyntax;
    }

    private static IMethodSymbol? PrimaryConstructorOf(INamedTypeSymbol type)
    {
        foreach (var constructor in type.InstanceConstructors)
        {
            var declarations = constructor.DeclaringSyntaxReferences;
            if (!declarations.IsEmpty && declarations[0].GetSyntax() is TypeDeclarationSyntax)
                return constructor;
        }

        // Compiled code does not mark the constructor; the deconstructor that belongs to it has the same parameters.
        var deconstructor = type.GetMembers("Deconstruct").OfType<IMethodSymbol>().FirstOrDefault(IsCompilerGenerated);
        return deconstructor is null
            ? null
            : type.InstanceConstructors.FirstOrDefault(constructor => HaveSameParameters(constructor, deconstructor));
    }

    private static bool HaveSameParameters(IMethodSymbol left, IMethodSymbol right) =>
        left.Parameters.Length == right.Parameters.Length
        && left.Parameters.Zip(right.Parameters, static (first, second) => first.Name == second.Name
            && SymbolEqualityComparer.Default.Equals(first.Type, second.Type)).All(static same => same);

    private static bool IsCompilerGenerated(IMethodSymbol method) =>
        method.IsImplicitlyDeclared || method.GetAttributes().Any(static attribute =>
            attribute.AttributeClass?.Name == nameof(CompilerGeneratedAttribute));
}
