namespace PrivacyAnalyzers.CodeFixes.Redactors;

/// <summary>
/// The attributes that run-time redaction knows, and what a taxonomy calls the classification of each:
/// <c>[ContactData]</c> stands for <c>HumanitarianTaxonomy.Contact</c>.
/// </summary>
internal static class Classifications
{
    private const string Base = "Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute";
    private const string Value = "Microsoft.Extensions.Compliance.Classification.DataClassification";

    /// <summary>
    /// Gets the classification attributes that hold for a symbol, from the nearest place that has any.
    /// </summary>
    /// <param name="symbol">A tagged member, parameter or method.</param>
    /// <returns>The attributes, or nothing if the tag is of another family.</returns>
    public static ImmutableArray<AttributeData> Of(ISymbol symbol) => PlacesOfTags(symbol)
        .Select(static attributes => attributes.Where(IsClassification).ToImmutableArray())
        .FirstOrDefault(static found => !found.IsEmpty) is { IsDefault: false } attributes
            ? attributes
            : ImmutableArray<AttributeData>.Empty;

    /// <summary>Gets the expression for the classification of a symbol.</summary>
    /// <param name="symbol">A tagged member, parameter or method.</param>
    /// <param name="model">The model of the place that writes the expression.</param>
    /// <param name="position">The place.</param>
    /// <returns>For example <c>HumanitarianTaxonomy.Contact</c>, or null if there is not exactly one.</returns>
    public static string? ExpressionFor(ISymbol symbol, SemanticModel model, int position)
    {
        if (Of(symbol) is not [{ AttributeClass: { } attribute }])
        {
            return null;
        }

        var names = new[] { WithoutEnd(attribute.Name, "Attribute"), WithoutEnd(attribute.Name, "DataAttribute") };
        var members = attribute.ContainingNamespace.GetTypeMembers()
            .SelectMany(type => names.Distinct().SelectMany(name => type.GetMembers(name)))
            .Where(member => member.IsStatic && IsValue(member) && model.IsAccessible(position, member))
            .ToList();
        return members is [var member]
            ? $"{member.ContainingType.ToMinimalDisplayString(model, position)}.{member.Name}"
            : null;
    }

    private static IEnumerable<ImmutableArray<AttributeData>> PlacesOfTags(ISymbol symbol)
    {
        yield return symbol.GetAttributes();
        if (symbol is IMethodSymbol method)
        {
            yield return method.GetReturnTypeAttributes();
        }

        if (symbol is IPropertySymbol && symbol.ContainingType is { IsRecord: true } record)
        {
            var positional = record.InstanceConstructors.SelectMany(static one => one.Parameters)
                .Where(parameter => parameter.Name == symbol.Name);
            foreach (var parameter in positional)
            {
                yield return parameter.GetAttributes();
            }
        }

        if (symbol is IPropertySymbol { OverriddenProperty: { } overridden })
        {
            yield return overridden.GetAttributes();
        }

        if (symbol.ContainingType is { } type)
        {
            yield return type.GetAttributes();
        }
    }

    private static bool IsClassification(AttributeData attribute)
    {
        for (var type = attribute.AttributeClass; type is not null; type = type.BaseType)
        {
            if (type.ToDisplayString() == Base)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsValue(ISymbol member) => member switch
    {
        IPropertySymbol property => property.Type.ToDisplayString() == Value,
        IFieldSymbol field => field.Type.ToDisplayString() == Value,
        _ => false,
    };

    private static string WithoutEnd(string name, string end) =>
        name.EndsWith(end, StringComparison.Ordinal) ? name.Substring(0, name.Length - end.Length) : name;
}
