using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Flow;

/// <content>
/// What is put into a labelled member is what its label says, whoever it comes from: after
/// <c>person.Name = form.Name</c> the name is personal, though nobody tagged the form. Not so a constant, nor what was
/// protected on the way.
/// </content>
internal sealed partial class Transfer
{
    /// <summary>
    /// Labels what is read from a member if it came in through a port; what is static, such as <c>string.Empty</c>, is
    /// most often a constant.
    /// </summary>
    private AbstractValue AsDeclared(AbstractValue value, ISymbol? member)
    {
        if (value.Taints.IsEmpty || value.Known is not null || HoldsLabel(value.Taints)
            || member is not (IFieldSymbol or IPropertySymbol) || Knowledge.LabelOf(member) is not { } label)
        {
            return value;
        }

        var protection = ~0;
        var isGiven = false;
        foreach (var taint in value.Taints)
        {
            protection &= taint.Added;
            isGiven |= taint.Input!.Root.Kind != PortKind.Static;
        }

        if (!isGiven)
        {
            return value;
        }

        var data = Taint.Data(label, ReadMode.Value, protection, FlowPath.Empty);
        return value.WithTaints(value.Taints.Union(TaintSet.Of(data)));
    }

    /// <summary>Labels what is written to a member if nothing is known of where it comes from.</summary>
    private AbstractValue AsDeclared(AbstractValue value, ISymbol? member, IOperation? source) =>
        value.IsEmpty && IsFromElsewhere(source)
        && member is IFieldSymbol or IPropertySymbol && Knowledge.LabelOf(member) is { } label
            ? AbstractValue.Of(TaintSet.Of(
                Taint.Data(label, ReadMode.Value, 0, FlowPath.Empty).Through(StepAt(source!, member))))
            : value;

    private bool IsFromElsewhere(IOperation? source) => source?.WithoutConversions() switch
    {
        IInvocationOperation { TargetMethod: var method } => !Protects(method),
        IPropertyReferenceOperation { Instance: not null } or IFieldReferenceOperation { Instance: not null } => true,
        IAwaitOperation wait => IsFromElsewhere(wait.Operation),
        IConditionalAccessOperation access => IsFromElsewhere(access.WhenNotNull),
        ICoalesceOperation choice => IsFromElsewhere(choice.Value) || IsFromElsewhere(choice.WhenNull),
        IConditionalOperation choice => IsFromElsewhere(choice.WhenTrue) || IsFromElsewhere(choice.WhenFalse),
        IInterpolatedStringOperation text => text.Parts.OfType<IInterpolationOperation>()
            .Any(hole => IsFromElsewhere(hole.Expression)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum =>
            IsFromElsewhere(sum.LeftOperand) || IsFromElsewhere(sum.RightOperand),
        _ => false,
    };

    private bool Protects(IMethodSymbol method) =>
        HasProtection(Knowledge.SummaryOf(method))
        || _engine.Calls.TargetsOf(method, null, isDirect: false).Any(target =>
            HasProtection(_store.SummaryOf(target, static _ => CallContext.Any, _cancel)));

    private static bool HasProtection(MethodSummary? summary) =>
        summary is not null && summary.Steps.Any(static step => step.Protection != 0);
}
