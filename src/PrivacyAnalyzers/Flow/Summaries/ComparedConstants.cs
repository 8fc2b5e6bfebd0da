using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// The constants with which a test, written as a lambda, compares a member of what it gets: <c>email</c> and
/// <c>mail</c> in <c>c => c.Type == "email" || c.Type.Equals("mail")</c>.
/// </summary>
internal static class ComparedConstants
{
    /// <summary>Finds the constants.</summary>
    /// <param name="function">The argument that should be a lambda.</param>
    /// <param name="member">The member as declared.</param>
    /// <returns>The constants that let something pass; none where the code has another form.</returns>
    public static IEnumerable<string> In(IOperation function, ISymbol member)
    {
        var target = function.WithoutConversions();
        var lambda = target is IDelegateCreationOperation creation ? creation.Target : target;
        return lambda is IAnonymousFunctionOperation { Body.Operations: [IReturnOperation { ReturnedValue: { } test }] }
            ? InTest(test.WithoutConversions(), member)
            : [];
    }

    private static IEnumerable<string> InTest(IOperation test, ISymbol member) => test switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.ConditionalAnd } both =>
            InTest(both.LeftOperand.WithoutConversions(), member)
                .Concat(InTest(both.RightOperand.WithoutConversions(), member)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equality =>
            InComparison(member, equality.LeftOperand, equality.RightOperand),
        IInvocationOperation { TargetMethod: { Name: "Equals", ContainingType.SpecialType: SpecialType.System_String } }
            call => InComparison(member, call.Arguments.Select(static a => a.Value).Prepend(call.Instance).ToArray()),
        IIsPatternOperation { Value: { } value, Pattern: { } pattern } when IsMember(value, member) =>
            InPattern(pattern),
        _ => [],
    };

    private static IEnumerable<string> InComparison(ISymbol member, params IOperation?[] operands) =>
        operands.Any(operand => IsMember(operand, member)) ? operands.Select(TextOf).OfType<string>() : [];

    private static IEnumerable<string> InPattern(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation constant => new[] { TextOf(constant.Value) }.OfType<string>(),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either =>
            InPattern(either.LeftPattern).Concat(InPattern(either.RightPattern)),
        _ => [],
    };

    private static bool IsMember(IOperation? operand, ISymbol member) =>
        operand?.WithoutConversions() is IPropertyReferenceOperation { Property: { } property }
        && SymbolEqualityComparer.Default.Equals(property.OriginalDefinition, member);

    private static string? TextOf(IOperation? operand) =>
        operand?.ConstantValue is { HasValue: true, Value: string text } ? text : null;
}
