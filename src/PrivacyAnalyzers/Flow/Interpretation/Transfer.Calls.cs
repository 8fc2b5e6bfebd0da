using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Flow;

/// <content>Calls: which code runs, with which values.</content>
internal sealed partial class Transfer
{
    private readonly Dictionary<(IOperation Site, AccessPath Function), int> _callNumbers = [];
    private readonly List<(AccessPath Function, AbstractValue[] Arguments)> _calls = [];

    /// <summary>
    /// How often each function is being called: one that calls itself through a delegate is entered a second time, as
    /// by any caller, and no more.
    /// </summary>
    private readonly Dictionary<AbstractObject, int> _invoked = [];

    private readonly HashSet<IMethodSymbol> _escaped = new(SymbolEqualityComparer.Default);

    private AbstractValue VisitInvocation(IInvocationOperation invocation)
    {
        var value = Invoke(invocation);
        return IsReference(value) ? Dereferenced(value) : value;
    }

    private AbstractValue Invoke(IInvocationOperation invocation)
    {
        var target = invocation.TargetMethod;
        var receiver = invocation.Instance is null ? null : Visit(invocation.Instance);
        var arguments = VisitArguments(invocation.Arguments, target.Parameters.Length);
        var site = new CallSite(invocation, target, receiver, arguments)
        {
            ReceiverOperation = invocation.Instance,
            Arguments = invocation.Arguments,
            IsDirect = invocation.IsDirect(),
            Captured = target.MethodKind == MethodKind.LocalFunction
                ? AbstractValue.Of(_variables)
                : AbstractValue.Empty,
        };
        if (target.MethodKind == MethodKind.DelegateInvoke && receiver is { Objects.IsEmpty: false })
        {
            NoteMayThrow();
            var value = InvokeFunction(receiver, arguments, site);
            return Knowledge.SummaryOf(target) is { } described ? value.Plus(Apply(described, site)) : value;
        }

        return VisitReflection(invocation, receiver, arguments) ?? Call(site);
    }

    private ImmutableArray<AbstractValue> VisitArguments(ImmutableArray<IArgumentOperation> arguments, int count)
    {
        if (count == 0)
        {
            return ImmutableArray<AbstractValue>.Empty;
        }

        var values = NoValues(count);
        foreach (var argument in arguments)
        {
            var value = Visit(argument.Value);
            if (argument.Parameter is { } parameter && parameter.Ordinal < count)
            {
                values[parameter.Ordinal] = value;
            }
        }

        return ImmutableArray.Create(values);
    }

    /// <summary>Runs a call by the best knowledge of the method: rows, then bodies, then the signature.</summary>
    private AbstractValue Call(CallSite site)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        NoteMayThrow();
        var target = site.Target!;
        if (ReferenceEquals(site.Receiver?.Known, Constants.Null))
        {
            return AbstractValue.Empty;
        }

        if (target is { Name: "MemberwiseClone", ContainingType.SpecialType: SpecialType.System_Object })
        {
            return Clone(site.Receiver ?? AbstractValue.Empty, site.ReceiverOperation?.Type, site.Operation.Syntax);
        }

        var declared = Chosen(Knowledge.SummaryOf(target), site);
        if (declared is { IsComplete: true } && IsOverriddenHere(target, site))
        {
            return CallBodies(site, target);
        }

        if (WindowOn(site) is { } window)
        {
            return window;
        }

        var value = declared is null ? AbstractValue.Empty : Apply(declared, site);
        if (declared is not { IsComplete: true })
        {
            value = (IsMadePrinting(target) ? Printed(site) : CallBodies(site, target)).Plus(value);
        }

        return Knowledge.LabelOf(target) is null ? value : AtSource(WithLabel(value, target), target, site.Operation);
    }

    private static MethodSummary? Chosen(MethodSummary? declared, CallSite site) => declared?.Choice is { } choice
        ? choice.For(site.ArgumentAt, ordinal => ordinal < site.Values.Length ? site.Values[ordinal].Known : null)
        : declared;

    /// <summary>True where the row of a library method is silent about overrides in the project.</summary>
    private bool IsOverriddenHere(IMethodSymbol target, CallSite site) =>
        !site.IsDirect && (target.IsVirtual || target.IsAbstract || target.IsOverride)
        && TargetsOf(target, site)
            .Any(candidate => _engine.IsOurs(candidate) && Knowledge.SummaryOf(candidate) is null);

    /// <summary>True for a <c>ToString</c> that nobody wrote: that of a record prints its members.</summary>
    private bool IsMadePrinting(IMethodSymbol target) =>
        target is { Name: "ToString", IsStatic: false, Parameters.Length: 0 } && !_store.HasBody(target, _cancel);

    private AbstractValue Printed(CallSite site) => AbstractValue.Of(Read(
        site.Receiver ?? AbstractValue.Empty,
        (site.ReceiverOperation ?? site.Operation).TypeBeforeConversion(),
        ReadMode.Printed,
        site.ReceiverOperation ?? site.Operation));

    /// <summary>Calls a method that the language calls by its shape, as a foreach calls GetEnumerator.</summary>
    private AbstractValue CallWithoutArguments(IMethodSymbol method, AbstractValue receiver, IOperation site)
    {
        var target = method.ReducedFrom ?? method;
        var values = NoValues(target.Parameters.Length);
        if (target.IsStatic && values.Length > 0)
        {
            values[0] = receiver;
        }

        return Call(new CallSite(site, target, target.IsStatic ? null : receiver, ImmutableArray.Create(values)));
    }

    private AbstractValue CallBodies(CallSite site, IMethodSymbol target)
    {
        var before = _state;
        var after = TaintState.Unreachable;
        AbstractValue? value = null;
        var isCalled = false;
        foreach (var candidate in TargetsOf(target, site))
        {
            isCalled = true;
            _state = before;
            var given = CallOne(candidate, target, site);
            value = _state.IsReachable ? AbstractValue.Join(value, given) : value;
            after = after.Join(_state, _table);
        }

        _state = isCalled ? after : before;
        return value ?? AbstractValue.Empty;
    }

    /// <summary>Rows that leave the rest to the code or the signature add to it; the target's were applied.</summary>
    private AbstractValue CallOne(IMethodSymbol method, IMethodSymbol target, CallSite site)
    {
        var value = Apply(SummaryFor(method, site), site);
        return !SymbolEqualityComparer.Default.Equals(method.OriginalDefinition, target.OriginalDefinition)
            && Chosen(Knowledge.SummaryOf(method), site) is { IsComplete: false, RowCount: > 0 } added
                ? value.Plus(Apply(added, site))
                : value;
    }

    private ImmutableArray<IMethodSymbol> TargetsOf(IMethodSymbol target, CallSite site) =>
        target is { IsStatic: true, ContainingType.TypeKind: TypeKind.Interface }
        && (target.IsAbstract || target.IsVirtual)
            ? StaticTargets(site)
            : _engine.Calls.TargetsOf(target, site.Receiver, site.IsDirect, BoundsOf(site));

    /// <summary>Gets what is known of a method that is certain to run: its code, else its signature.</summary>
    private MethodSummary SummaryFor(IMethodSymbol method, CallSite site) =>
        _store.SummaryOf(method, body => site.IsRepeated ? _context.WithoutFacts : ContextOf(body, site), _cancel)
        ?? Complete(Knowledge.SummaryOf(method))
        ?? AccessorSummary.Of(method)
        ?? _engine.SignatureOf(method);

    private static MethodSummary? Complete(MethodSummary? declared) =>
        declared is { IsComplete: true } ? declared : null;

    private AbstractValue InvokeFunction(AbstractValue function, ImmutableArray<AbstractValue> arguments, CallSite site)
    {
        var before = _state;
        var after = TaintState.Unreachable;
        AbstractValue? value = null;
        foreach (var candidate in function.Objects)
        {
            _invoked.TryGetValue(candidate, out var entered);
            if (entered > 1)
            {
                continue;
            }

            _invoked[candidate] = entered + 1;

            _state = before;
            value = AbstractValue.Join(value, candidate.Function is { } method
                ? CallFunction(candidate, method, arguments, site)
                : CallUnknown(candidate, arguments, site));
            after = after.Join(_state, _table);
            _invoked[candidate] = entered;
        }

        _state = after.IsReachable ? after : before;
        return value ?? AbstractValue.Empty;
    }

    /// <summary>A function put where other code finds it will run some day, with what nobody here knows.</summary>
    private void RunLater(AbstractValue function)
    {
        foreach (var candidate in function.Objects)
        {
            if (candidate.Function is { } method && _escaped.Add(method))
            {
                var before = _state;
                var site = new CallSite(_body.Operations[0], method, null, ImmutableArray<AbstractValue>.Empty);
                InvokeFunction(AbstractValue.Of(candidate), ImmutableArray<AbstractValue>.Empty, site);
                _state = before.Join(_state, _table);
            }
        }
    }

    private AbstractValue CallFunction(
        AbstractObject function,
        IMethodSymbol method,
        ImmutableArray<AbstractValue> arguments,
        CallSite site)
    {
        var receiver = ReadCell(_table.CellOf(function, MemberNames.This));
        if (method.IsStatic && arguments.Length < method.Parameters.Length && method.IsExtensionMethod)
        {
            arguments = arguments.Insert(0, receiver);
        }

        return Call(new CallSite(site.Operation, method, receiver, Fit(arguments, method.Parameters.Length))
        {
            Captured = ReadCell(_table.CellOf(function, MemberNames.Captured)),
            Arguments = site.Target?.MethodKind == MethodKind.DelegateInvoke
                    && site.Target.Parameters.Length == method.Parameters.Length
                ? site.Arguments
                : ImmutableArray<IArgumentOperation>.Empty,
            Outs = site.Outs,
            IsRepeated = _invoked[function] > 1,
        });
    }

    /// <summary>A function that came in through a port: who calls this method knows it and will run it.</summary>
    private AbstractValue CallUnknown(
        AbstractObject function,
        ImmutableArray<AbstractValue> arguments,
        CallSite site)
    {
        if (function.Input is not { } path)
        {
            return AbstractValue.Empty;
        }

        if (!_callNumbers.TryGetValue((site.Operation, path), out var number))
        {
            if (_calls.Count >= FlowLimits.Rows)
            {
                return AbstractValue.Empty;
            }

            number = _calls.Count;
            _callNumbers.Add((site.Operation, path), number);
            _calls.Add((path, new AbstractValue[arguments.Length]));
        }

        var known = _calls[number].Arguments;
        for (var index = 0; index < Math.Min(known.Length, arguments.Length); index++)
        {
            known[index] = (known[index] ?? AbstractValue.Empty).Join(arguments[index]);
            var passed = new AccessPath(Port.CallArgument(number, index));
            MayChange(arguments[index], passed);
            if (site.Target?.Parameters.ElementAtOrDefault(index) is { RefKind: RefKind.Ref or RefKind.Out } changed
                && site.ArgumentAt(index) is { } place)
            {
                Assign(place, _table.InputValue(passed, changed.Type), place);
            }
        }

        return _table.InputValue(new AccessPath(Port.CallResult(number)), site.Operation.Type);
    }

    /// <summary>A function that the caller knows may fill the object that it gets.</summary>
    private void MayChange(AbstractValue argument, AccessPath path)
    {
        foreach (var target in argument.Objects)
        {
            if (target.Kind is not (ObjectKind.Allocated or ObjectKind.Opaque))
            {
                continue;
            }

            foreach (var member in InstanceFields(target.Type))
            {
                var name = _engine.NameOf(member);
                var cell = _table.CellOf(target, name, member);
                WriteCell(cell, ReadCell(cell).Join(_table.InputValue(path.Append(name), _table.TypeOf(cell))));
            }

            var self = _table.CellOf(target, MemberNames.Self);
            var content = TaintSet.Of(Taint.FromInput(path.Append(MemberNames.Self)));
            WriteCell(self, ReadCell(self).Join(AbstractValue.Of(content)));
        }
    }

    private static ImmutableArray<AbstractValue> Fit(ImmutableArray<AbstractValue> arguments, int count)
    {
        if (arguments.Length == count)
        {
            return arguments;
        }

        var fitted = NoValues(count);
        for (var index = 0; index < Math.Min(count, arguments.Length); index++)
        {
            fitted[index] = arguments[index];
        }

        return ImmutableArray.Create(fitted);
    }

    private static AbstractValue[] NoValues(int count)
    {
        var values = new AbstractValue[count];
        for (var index = 0; index < count; index++)
        {
            values[index] = AbstractValue.Empty;
        }

        return values;
    }
}
