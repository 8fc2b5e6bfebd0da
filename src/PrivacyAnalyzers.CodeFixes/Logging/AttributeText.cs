using Microsoft.CodeAnalysis.CSharp;

namespace PrivacyAnalyzers.CodeFixes.Logging;

/// <summary>An attribute written once more: <c>ContactData(Subject = DataSubject.Child)</c>.</summary>
internal static class AttributeText
{
    private const string Suffix = "Attribute";

    /// <summary>Gets the text of an attribute.</summary>
    /// <param name="attribute">The attribute as it stands on a member.</param>
    /// <param name="model">The model of the place that repeats it.</param>
    /// <param name="position">The place.</param>
    /// <returns>The text without brackets, or null if the place or a parameter cannot have the attribute.</returns>
    public static string? Of(AttributeData attribute, SemanticModel model, int position)
    {
        if (attribute.AttributeClass is not { IsGenericType: false } type
            || !model.IsAccessible(position, type) || !IsForParameters(type))
        {
            return null;
        }

        var name = type.ToMinimalDisplayString(model, position);
        var arguments = attribute.ConstructorArguments.Select(argument => Value(argument, model, position))
            .Concat(attribute.NamedArguments.Select(argument =>
                $"{argument.Key} = {Value(argument.Value, model, position)}"));
        var list = string.Join(", ", arguments);
        var shortened = name.EndsWith(Suffix, StringComparison.Ordinal)
            ? name.Substring(0, name.Length - Suffix.Length)
            : name;
        return list.Length > 0 ? $"{shortened}({list})" : shortened;
    }

    private static string Value(TypedConstant value, SemanticModel model, int position)
    {
        var constant = value is { Kind: TypedConstantKind.Enum, Type: { } type }
            ? type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => Equals(field.ConstantValue, value.Value))
            : null;
        return constant is null
            ? value.ToCSharpString()
            : $"{constant.ContainingType.ToMinimalDisplayString(model, position)}.{constant.Name}";
    }

    private static bool IsForParameters(INamedTypeSymbol type)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            var usage = declaring.GetAttributes()
                .FirstOrDefault(static one => one.AttributeClass is { Name: nameof(AttributeUsageAttribute) });
            if (usage?.ConstructorArguments is [{ Value: int targets }, ..])
            {
                return ((AttributeTargets)targets).HasFlag(AttributeTargets.Parameter);
            }
        }

        return true;
    }
}
