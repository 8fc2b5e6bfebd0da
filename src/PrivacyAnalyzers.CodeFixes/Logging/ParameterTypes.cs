using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Logging;

/// <summary>The types of values as a method outside of the place can name them.</summary>
internal sealed class ParameterTypes(SemanticModel model, int position, CancellationToken cancel)
{
    /// <summary>Gets the type of a value, with a question mark if it may be null.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The type as the method would write it, or null if it cannot.</returns>
    public string? For(ExpressionSyntax value)
    {
        var info = model.GetTypeInfo(value, cancel);
        return info.Type is { } type && CanBeNamed(type)
            ? type.ToMinimalDisplayString(model, info.Nullability.FlowState, position)
            : null;
    }

    /// <summary>Gets a well-known type as the method would write it.</summary>
    /// <param name="metadataName">The full name.</param>
    /// <returns>The shortest name that is clear at the place.</returns>
    public string For(string metadataName) =>
        model.Compilation.GetTypeByMetadataName(metadataName)?.ToMinimalDisplayString(model, position) ?? metadataName;

    private static bool CanBeNamed(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => CanBeNamed(array.ElementType),
        INamedTypeSymbol named => !named.IsAnonymousType && !named.IsRefLikeType
            && named is { TypeKind: not TypeKind.Error, SpecialType: not SpecialType.System_Void }
            && named.TypeArguments.All(CanBeNamed),
        _ => false,
    };
}
