using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Tests.Models.RowUse;

/// <summary>
/// An object of which a part is tagged, for ports such as <c>message.Value</c> and <c>fields[].Value</c>.
/// </summary>
/// <param name="Data">The type of the part.</param>
/// <param name="Expression">What makes the object of the variable <c>data</c>.</param>
internal sealed record TaggedPart(string Data, string Expression)
{
    private const string Element = "[]";
    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.FullyQualifiedFormat;

    /// <summary>Gets a way to make an object with a tagged member.</summary>
    /// <param name="type">The type of the object.</param>
    /// <param name="members">The members that lead to the data.</param>
    /// <returns>The way, or null.</returns>
    public static TaggedPart? Of(ITypeSymbol type, IReadOnlyList<string> members)
    {
        if (members is [Element, "Value"] && DictionaryOf(type) is { } dictionary)
            return dictionary;

        if (members is [Element, var part] && ElementOf(type) is { } element && Of(element, [part]) is { } inner)
            return inner with { Expression = $"new[] {{ {inner.Expression} }}" };

        if (members is not [var name] || PropertyOf(type, name) is not { } property)
            return null;

        var made = Constructed((INamedTypeSymbol)type, property) ?? Initialized((INamedTypeSymbol)type, name);
        return made is null ? null : new(property.Type.ToDisplayString(Format), made);
    }

    private static TaggedPart? DictionaryOf(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol
            {
                Name: "IDictionary" or "IReadOnlyDictionary",
                TypeArguments: [{ SpecialType: SpecialType.System_String } key, var value],
            })
        {
            return null;
        }

        var (keys, values) = (key.ToDisplayString(Format), value.ToDisplayString(Format));
        return new(
            values,
            $"new global::System.Collections.Generic.Dictionary<{keys}, {values}> {{ [\"key\"] = data }}");
    }

    private static IPropertySymbol? PropertyOf(ITypeSymbol type, string name) =>
        type.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault();

    private static string? Initialized(INamedTypeSymbol type, string part) =>
        type.InstanceConstructors.Any(static constructor => constructor.Parameters.IsEmpty)
            ? $"new {type.ToDisplayString(Format)} {{ {part} = data }}"
            : null;

    private static string? Constructed(INamedTypeSymbol type, IPropertySymbol part) => type.InstanceConstructors
        .Where(constructor => constructor.Parameters.Any(parameter => IsFor(parameter, part)))
        .Select(constructor => string.Join(", ", constructor.Parameters.Select(parameter =>
            IsFor(parameter, part) ? "data" : "default!")))
        .Select(arguments => $"new {type.ToDisplayString(Format)}({arguments})")
        .FirstOrDefault();

    private static bool IsFor(IParameterSymbol parameter, IPropertySymbol part) =>
        string.Equals(parameter.Name, part.Name, StringComparison.OrdinalIgnoreCase);

    private static ITypeSymbol? ElementOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments: [var element] } => element,
        _ => null,
    };
}
