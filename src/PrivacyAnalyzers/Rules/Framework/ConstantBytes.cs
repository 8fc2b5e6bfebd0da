using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// Bytes that are written into the code: <c>"secret"u8.ToArray()</c>, <c>Encoding.UTF8.GetBytes("secret")</c>,
/// <c>new byte[] { 1, 2 }</c>, a new array of zeros, or a readonly field with one of these.
/// </summary>
internal sealed class ConstantBytes(Compilation compilation)
{
    private const int Depth = 4;

    private readonly MethodBodies _bodies = new(compilation);

    /// <summary>True for bytes that everybody who has the program has.</summary>
    /// <param name="value">An expression.</param>
    /// <param name="cancel">Cancels the search.</param>
    public bool Are(IOperation value, CancellationToken cancel) => Are(value, Depth, cancel);

    private bool Are(IOperation? value, int depth, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        if (value is null || depth == 0)
            return false;

        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value switch
        {
            IUtf8StringOperation => true,
            IArrayCreationOperation { Initializer: { } initializer } =>
                initializer.ElementValues.Length > 0
                && initializer.ElementValues.All(static element => element.ConstantValue.HasValue),
            IArrayCreationOperation { Parent: not IVariableInitializerOperation } array =>
                array.DimensionSizes.All(static size => size.ConstantValue.HasValue),
            IInvocationOperation call => IsOfConstant(call, depth, cancel),
            ILocalReferenceOperation local => Are(TextValues.OnlyValueOf(local), depth - 1, cancel),
            IFieldReferenceOperation { Field: { IsReadOnly: true } field } =>
                Are(_bodies.FindInitializer(field, cancel)?.Operations.FirstOrDefault(), depth - 1, cancel),
            _ => false,
        };
    }

    private bool IsOfConstant(IInvocationOperation call, int depth, CancellationToken cancel) =>
        call.TargetMethod switch
        {
            { Name: "GetBytes", ContainingType.Name: "Encoding" }
                or { Name: "FromBase64String" or "FromHexString", ContainingType.Name: "Convert" } =>
                call.Arguments is [{ Value.ConstantValue.HasValue: true }],
            { Name: "ToArray" } => Are(call.Instance ?? call.Arguments.FirstOrDefault()?.Value, depth - 1, cancel),
            _ => false,
        };
}
