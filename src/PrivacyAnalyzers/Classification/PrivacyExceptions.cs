using PrivacyAnalyzers.Configuration;

namespace PrivacyAnalyzers.Classification;

/// <summary>
/// The approvals that stand in the code: <c>[PrivacyException("PRIV1001", Reason = "…", ApprovedBy = "…")]</c>. One
/// without a reason or without a person is none, nor is one in which a fix left a placeholder for them.
/// </summary>
internal static class PrivacyExceptions
{
    /// <summary>Gets the approval of what a rule finds in a declaration, or null.</summary>
    /// <param name="symbol">A declaration.</param>
    /// <param name="rule">The number of the rule.</param>
    public static Approval? On(ISymbol symbol, string rule)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type
                && GovernanceNames.PrivacyException.Matches(type)
                && attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive, Value: string named }, ..]
                && string.Equals(named, rule, StringComparison.OrdinalIgnoreCase)
                && Text(attribute, "ApprovedBy") is { } by
                && Text(attribute, "Reason") is { } why)
            {
                return new Approval(by, why);
            }
        }

        return null;
    }

    private static string? Text(AttributeData attribute, string name)
    {
        var value = attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value;
        return value is { Kind: TypedConstantKind.Primitive, Value: string text }
            && !string.IsNullOrWhiteSpace(text)
            && !Placeholder.IsIn(text)
            ? text
            : null;
    }
}
