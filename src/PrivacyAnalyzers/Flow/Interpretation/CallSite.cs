using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// One call as the caller sees it: which method, with which values. Property accesses, operators, conversions and
/// invoked delegates are calls too.
/// </summary>
/// <param name="Operation">The call.</param>
/// <param name="Target">The method named in the code, null for an initialiser.</param>
/// <param name="Receiver">The receiver, null for a static method.</param>
/// <param name="Values">The arguments by the ordinal of their parameter.</param>
internal sealed record CallSite(
    IOperation Operation,
    IMethodSymbol? Target,
    AbstractValue? Receiver,
    ImmutableArray<AbstractValue> Values)
{
    public IOperation? ReceiverOperation { get; init; }

    public ImmutableArray<IArgumentOperation> Arguments { get; init; } = ImmutableArray<IArgumentOperation>.Empty;

    /// <summary>Gets a value indicating whether overrides cannot be meant, as in <c>base.M()</c>.</summary>
    public bool IsDirect { get; init; }

    /// <summary>Gets a value indicating whether a function calls itself through a delegate.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>Gets the variables around a lambda or local function.</summary>
    public AbstractValue Captured { get; init; } = AbstractValue.Empty;

    /// <summary>
    /// Gets the value of an assignment to a property, whose setter has a parameter that no argument names.
    /// </summary>
    public IOperation? AssignedValue { get; init; }

    /// <summary>Gets the place for what a function puts into ref and out parameters without an argument.</summary>
    public AbstractValue?[]? Outs { get; init; }

    public IOperation? LastArgument => Target is null ? null : ArgumentAt(Target.Parameters.Length - 1);

    public IOperation? ArgumentAt(int ordinal) =>
        Arguments.For(ordinal) ?? (Target?.Parameters.Length == ordinal + 1 ? AssignedValue : null);

    /// <summary>Gets the expression that was passed at a port, or null where it has no place of its own.</summary>
    /// <param name="port">A port of the called method.</param>
    /// <returns>The argument or receiver.</returns>
    public IOperation? OperationAt(Port port) => port.Kind switch
    {
        PortKind.Parameter => ArgumentAt(port.Ordinal),
        PortKind.This => ReceiverOperation,
        _ => null,
    };
}
