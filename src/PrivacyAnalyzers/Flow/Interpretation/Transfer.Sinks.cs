using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Flow;

/// <content>What happens where a value reaches a sink.</content>
internal sealed partial class Transfer
{
    private readonly Dictionary<IOperation, AbstractValue[]> _elements = [];

    private void ReachSink(SinkRow row, CallSite site, CallResults results)
    {
        var argument = site.OperationAt(row.Input.Root);
        var constant = row.ModeParameter < 0 ? default : site.ArgumentAt(row.ModeParameter)?.ConstantValue ?? default;
        if (row.Input is { Member: AccessPath.Element, Length: 1 } && ReachSinkByElement(row, site, argument, constant))
        {
            return;
        }

        var position = row.Input.Root.Ordinal - row.ModeParameter - 1;
        var mode = ModeOf(constant, position, row.Mode);
        var value = Resolve(row.Input, site, results);
        var type = row.Input.Length == 0 ? argument?.TypeBeforeConversion() : null;
        var operation = argument?.WithoutConversions() ?? site.Operation;
        Record(Read(value, type, mode, operation), row, site, operation);
    }

    /// <summary>
    /// Arguments listed at the call are reported one by one; a message template decides for each how it is printed:
    /// <c>{@Person}</c> writes it out whole.
    /// </summary>
    private bool ReachSinkByElement(SinkRow row, CallSite site, IOperation? argument, Optional<object?> constant)
    {
        if (argument?.WithoutConversions() is not IArrayCreationOperation { Initializer: { } initializer } array
            || !_elements.TryGetValue(array, out var values))
        {
            return false;
        }

        for (var position = 0; position < values.Length; position++)
        {
            var element = initializer.ElementValues[position].WithoutConversions();
            var mode = ModeOf(constant, position, row.Mode);
            Record(Read(values[position], element.Type, mode, element), row, site, element);
        }

        return true;
    }

    private ReadMode ModeOf(Optional<object?> constant, int position, ReadMode otherwise) =>
        constant is { HasValue: true, Value: { } known } ? Knowledge.ModeOf(known, position, otherwise) : otherwise;

    private void Record(TaintSet taints, SinkRow row, CallSite site, IOperation operation)
    {
        if (taints.IsEmpty)
        {
            return;
        }

        var place = PlaceOf(row, site, operation);
        var step = StepAt(operation, site.Target);
        foreach (var taint in taints)
        {
            if (taint.Label is not null)
            {
                _recorder.AddFlow(taint, row, place, step);
            }
            else if (!IsReportedHere(taint.Input!))
            {
                _recorder.AddSink(taint, row, step);
            }
        }
    }

    /// <summary>
    /// Data meets the sink where it is handed over, except in a lambda: there the developer looks at the call in the
    /// lambda, not at the one that runs it.
    /// </summary>
    private static SyntaxNode PlaceOf(SinkRow row, CallSite site, IOperation operation)
    {
        var inLambda = site.Target?.MethodKind == MethodKind.AnonymousFunction
            || row.Input.Root.Kind == PortKind.Captured;
        return inLambda && row.Place is not null ? row.Place : operation.Syntax;
    }

    /// <summary>A tagged parameter is a contract: the method that has it reports, not its callers once more.</summary>
    private bool IsReportedHere(AccessPath input) => input is { Root.Kind: PortKind.Parameter, Length: 0 }
        && _body.Owner is IMethodSymbol method
        && Knowledge.LabelOf(method.Parameters[input.Root.Ordinal]) is not null;
}
