namespace PrivacyAnalyzers.Classification;

/// <summary>
/// Enumeration values in attribute arguments, matched by the names of their constants, for example
/// <c>Sensitivity = Sensitivity.High</c>: numbers could differ between the version of the annotations that a project
/// was compiled with and ours.
/// </summary>
internal static class EnumConstants
{
    /// <summary>Gets the constant that an argument names, or null for a number and for broken code.</summary>
    public static string? NameOf(TypedConstant argument)
    {
        if (argument.Kind != TypedConstantKind.Enum || argument.Type is not INamedTypeSymbol type)
            return null;

        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, argument.Value))
                return field.Name;
        }

        return null;
    }

    /// <summary>Gets the value with exactly this name, or null.</summary>
    public static T? Parse<T>(string? name)
        where T : struct, Enum =>
        name is not null && Enum.IsDefined(typeof(T), name) ? (T)Enum.Parse(typeof(T), name) : null;
}
