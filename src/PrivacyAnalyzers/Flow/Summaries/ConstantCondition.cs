using System.Globalization;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// A condition on a call: that it passes one of some constants. <c>FindFirst("email")</c> gives an address,
/// <c>FindFirst("role")</c> does not; <c>claims.First(c => c.Type == "email")</c> passes a function that compares a
/// member with the constant.
/// </summary>
/// <param name="Ordinal">The parameter.</param>
/// <param name="Compared">The member that a function compares with the constant, or null for a plain constant.</param>
/// <param name="Constants">The constants as text; letters count without regard to case.</param>
internal sealed record ConstantCondition(int Ordinal, ISymbol? Compared, ImmutableArray<string> Constants)
{
    /// <summary>Finds out whether a call meets the condition.</summary>
    /// <param name="argument">What the call passes to the parameter.</param>
    /// <param name="known">The constant that the argument is known to be, or null.</param>
    /// <returns>True if it passes one of the constants, whatever else it may do.</returns>
    public bool HoldsFor(IOperation argument, object? known) => Compared is null
        ? TextOf(argument, known) is { } text && Has(text)
        : ComparedConstants.In(argument, Compared).Any(Has);

    private bool Has(string text) => Constants.Contains(text, StringComparer.OrdinalIgnoreCase);

    // A member of an enumeration is written by its name.
    private static string? TextOf(IOperation argument, object? known)
    {
        var operand = argument.WithoutConversions();
        var value = operand.ConstantValue is { HasValue: true, Value: { } constant } ? constant : known;
        return operand.Type is { TypeKind: TypeKind.Enum } type
            ? type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => Equals(field.ConstantValue, value))?.Name
            : value is string or IFormattable or bool
                ? Convert.ToString(value, CultureInfo.InvariantCulture)
                : null;
    }
}
