using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// What is known of constants: <c>mode == Mode.Full</c> is false where <c>mode</c> is known to be <c>Mode.Brief</c>.
/// Values of different run-time types are not compared; enum members are their numbers.
/// </summary>
internal static class Constants
{
    /// <summary>Stands for <c>null</c>, to tell it from "no constant".</summary>
    public static readonly object Null = new NullConstant();

    /// <summary>Stands for "nothing is left of what was there", as in a text builder after Clear.</summary>
    public static readonly object Cleared = new ClearedContent();

    /// <summary>Compares two constants for equality.</summary>
    /// <param name="left">One constant, or null where it is not known.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal, or null where that cannot be said.</returns>
    public static bool? AreEqual(object? left, object? right)
    {
        if (left is null || right is null)
        {
            return null;
        }

        return left.GetType() == right.GetType() ? left.Equals(right)
            : ReferenceEquals(left, Null) || ReferenceEquals(right, Null) ? false
            : null;
    }

    /// <summary>Evaluates an operator on constants.</summary>
    /// <param name="kind">The operator.</param>
    /// <param name="left">The left operand, or null where it is not known.</param>
    /// <param name="right">The right operand.</param>
    /// <returns>The truth, or null where it cannot be told.</returns>
    public static bool? Evaluate(BinaryOperatorKind kind, object? left, object? right) => kind switch
    {
        BinaryOperatorKind.Equals => AreEqual(left, right),
        BinaryOperatorKind.NotEquals => !AreEqual(left, right),
        BinaryOperatorKind.LessThan => Compare(left, right) is { } order ? order < 0 : null,
        BinaryOperatorKind.LessThanOrEqual => Compare(left, right) is { } order ? order <= 0 : null,
        BinaryOperatorKind.GreaterThan => Compare(left, right) is { } order ? order > 0 : null,
        BinaryOperatorKind.GreaterThanOrEqual => Compare(left, right) is { } order ? order >= 0 : null,
        BinaryOperatorKind.And => left is bool a && right is bool b ? a & b : null,
        BinaryOperatorKind.Or => left is bool a && right is bool b ? a | b : null,
        BinaryOperatorKind.ExclusiveOr => left is bool a && right is bool b ? a ^ b : null,
        _ => null,
    };

    /// <summary>Adds, subtracts or multiplies whole numbers.</summary>
    /// <param name="kind">The operator.</param>
    /// <param name="left">The left operand, or null where it is not known.</param>
    /// <param name="right">The right operand.</param>
    /// <returns>The result, or null where it is not known.</returns>
    public static object? Calculate(BinaryOperatorKind kind, object? left, object? right) =>
        left is int a && right is int b
            ? kind switch
            {
                BinaryOperatorKind.Add => unchecked(a + b),
                BinaryOperatorKind.Subtract => unchecked(a - b),
                BinaryOperatorKind.Multiply => unchecked(a * b),
                _ => null,
            }
            : null;

    /// <summary>Gets the constant that a conversion gives, or null where it changes the value's type.</summary>
    /// <param name="known">The operand.</param>
    /// <param name="conversion">The conversion.</param>
    /// <returns>The same constant or null.</returns>
    public static object? Convert(object? known, IConversionOperation conversion) =>
        conversion.Conversion.IsNumeric || conversion.Conversion.IsUserDefined ? null : known;

    private static int? Compare(object? left, object? right) =>
        left is IComparable comparable and not string && right is not null && left.GetType() == right.GetType()
            ? comparable.CompareTo(right)
            : null;

    private sealed class NullConstant;

    private sealed class ClearedContent;
}
