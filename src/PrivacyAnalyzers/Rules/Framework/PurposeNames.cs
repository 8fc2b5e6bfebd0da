namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>The names in an attribute that takes text: <c>[Purpose("cash-2026", "protection")]</c>.</summary>
internal static class PurposeNames
{
    public static IEnumerable<string> In(AttributeData attribute) => attribute.ConstructorArguments
        .SelectMany(static argument =>
            argument.Kind == TypedConstantKind.Array && !argument.IsNull
                ? argument.Values
                : ImmutableArray.Create(argument))
        .Where(static argument => argument.Kind == TypedConstantKind.Primitive)
        .Select(static argument => argument.Value as string)
        .OfType<string>();
}
