using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>Whether code reads a member: it does not where it assigns to it or only says its name.</summary>
internal static class MemberUse
{
    /// <summary>True where the value of a member is read.</summary>
    /// <param name="reference">A reference to a property or field.</param>
    public static bool IsRead(IOperation reference) => reference.Parent switch
    {
        ISimpleAssignmentOperation assignment => assignment.Target != reference,
        IMemberInitializerOperation => false,
        INameOfOperation => false,
        _ => !IsNamed(reference),
    };

    // The lambda of a model, of a mapping or of a validator names the member; nothing runs there.
    private static bool IsNamed(IOperation reference)
    {
        for (var outer = reference.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is INameOfOperation)
                return true;

            if (outer is IAnonymousFunctionOperation function)
                return IsSelector(function) && IsExpressionTree(function);
        }

        return false;
    }

    private static bool IsSelector(IAnonymousFunctionOperation function) =>
        function.Body.Operations is [IReturnOperation { ReturnedValue: { } value }]
        && WithoutConversions(value) is IMemberReferenceOperation { Instance: IParameterReferenceOperation };

    private static bool IsExpressionTree(IOperation function)
    {
        for (var outer = function.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IArgumentOperation { Parameter.Type: { } type })
            {
                return type.Name == "Expression"
                    && outer.Parent is not IInvocationOperation { TargetMethod.ContainingType.Name: "Queryable" };
            }
        }

        return false;
    }

    private static IOperation WithoutConversions(IOperation value) =>
        value is IConversionOperation conversion ? WithoutConversions(conversion.Operand) : value;
}
