using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Flow;

/// <summary>Questions about single operations.</summary>
internal static class OperationExtensions
{
    /// <summary>Gets the expression below implicit conversions: what the developer wrote as an argument.</summary>
    /// <param name="operation">An expression.</param>
    /// <returns>The innermost operand of conversions that call no user code.</returns>
    public static IOperation WithoutConversions(this IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    /// <summary>Gets the type that an expression has by itself, for example <c>Person</c> where it is boxed.</summary>
    /// <param name="operation">An expression.</param>
    /// <returns>The type before conversions.</returns>
    public static ITypeSymbol? TypeBeforeConversion(this IOperation operation) =>
        operation.WithoutConversions().Type ?? operation.Type;

    /// <summary>Gets what is passed for a parameter.</summary>
    /// <param name="arguments">The arguments of a call.</param>
    /// <param name="ordinal">The ordinal of the parameter.</param>
    /// <returns>The value, or null where no argument names the parameter.</returns>
    public static IOperation? For(this ImmutableArray<IArgumentOperation> arguments, int ordinal)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter?.Ordinal == ordinal)
            {
                return argument.Value;
            }
        }

        return null;
    }

    /// <summary>
    /// True for a call that runs exactly the named method: <c>base.M()</c>, static and non-virtual methods.
    /// </summary>
    /// <param name="invocation">The call.</param>
    /// <returns>Whether overrides cannot be meant.</returns>
    public static bool IsDirect(this IInvocationOperation invocation) => !invocation.IsVirtual;
}
