using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// Runs a body once over abstract values: each operation reads and changes the current <see cref="TaintState"/> and
/// gives the <see cref="AbstractValue"/> of its result. <c>var line = b.First + b.Last;</c> reads two members, unites
/// their taints and writes the cell of <c>line</c>. The other parts of this class hold the operations by family.
/// </summary>
internal sealed partial class Transfer
{
    private readonly FlowEngine _engine;
    private readonly SummaryStore _store;
    private readonly MethodBody _body;
    private readonly CellTable _table;
    private readonly AbstractObject _variables;
    private readonly SinkRecorder _recorder;
    private readonly CallContext _context;
    private readonly CancellationToken _cancel;
    private readonly HashSet<IMethodSymbol> _nested = new(SymbolEqualityComparer.Default);

    private readonly HashSet<string> _parameters;
    private readonly Dictionary<ISymbol, int> _variableCells = new(SymbolEqualityComparer.Default);

    private TaintState _state = TaintState.Start;
    private TaintState _exit = TaintState.Unreachable;
    private AbstractValue? _returned;

    private Transfer(SummaryStore store, MethodBody body, CallContext context, CancellationToken cancel)
    {
        _store = store;
        _engine = store.Engine;
        _context = context;
        _body = body;
        _cancel = cancel;
        _parameters = new HashSet<string>(
            (body.Owner as IMethodSymbol)?.Parameters.Select(MemberNames.OfVariable) ?? [],
            StringComparer.Ordinal);
        _table = new CellTable(_engine, IsOwnVariable, SharedData, context);
        _variables = _table.Variables(new AccessPath(Port.Captured));
        _recorder = new SinkRecorder();
    }

    private IFlowKnowledge Knowledge => _engine.Knowledge;

    public static MethodAnalysis Analyse(
        SummaryStore store,
        MethodBody body,
        CallContext context,
        CancellationToken cancel)
    {
        var transfer = new Transfer(store, body, context, cancel);
        transfer.BindParameters();
        transfer.RunBody();
        return new MethodAnalysis(
            transfer.BuildSummary(),
            transfer._recorder.Flows,
            transfer._nested.ToImmutableArray());
    }

    private static FlowStep StepAt(IOperation operation, ISymbol? symbol) =>
        new(operation.Syntax, symbol);

    private bool IsOwnVariable(string name)
    {
        if (!_body.IsNested)
        {
            return name != MemberNames.This;
        }

        return _parameters.Contains(name)
            || (_body.Syntax is not null && _body.Syntax.Span.Contains(MemberNames.PositionIn(name)));
    }

    private void BindParameters()
    {
        if (_body.Owner is not IMethodSymbol method)
        {
            return;
        }

        if (!_body.IsNested && !method.IsStatic)
        {
            var type = ExtensionBlocks.ReceiverTypeOf(method);
            var value = _table.InputValue(new AccessPath(Port.This), type);
            WriteCell(_table.CellOf(_variables, MemberNames.This), value);
        }

        foreach (var parameter in method.Parameters)
        {
            var value = _table.InputValue(new AccessPath(Port.Parameter(parameter.Ordinal)), parameter.Type);
            WriteVariable(parameter, WithLabel(value, parameter));
        }

        BindPrimaryParameters(method);
    }

    /// <summary>Other members see the parameters of a primary constructor as if they were fields.</summary>
    private void BindPrimaryParameters(IMethodSymbol method)
    {
        if (method.MethodKind != MethodKind.Constructor || !IsPrimaryConstructor(method))
        {
            return;
        }

        foreach (var parameter in method.Parameters)
        {
            var property = method.ContainingType.IsRecord
                ? method.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault()
                : null;
            var value = ReadVariable(parameter);
            var name = property is null ? MemberNames.OfCaptured(parameter) : parameter.Name;
            WriteMember(ThisValue(), name, property, value);
        }
    }

    private void RunBody()
    {
        for (var round = 0; round < FlowLimits.Rounds; round++)
        {
            var start = _state;
            _jumpedBack = false;
            for (var index = 0; index < _body.Operations.Length; index++)
            {
                if (index == _body.InitializerCount)
                {
                    CallImplicitBase();
                }

                RunPart(_body.Operations[index]);
            }

            if (_body.InitializerCount == _body.Operations.Length)
            {
                CallImplicitBase();
            }

            _exit = _exit.Join(_state, _table);
            if (!_jumpedBack)
            {
                return;
            }

            _state = start;
        }
    }

    private void RunPart(IOperation operation)
    {
        if (_body.Operations.Length > 1 || operation is IBlockOperation)
        {
            Visit(operation);
            return;
        }

        // The only expression of a body is what it returns.
        var value = ReturnsByReference ? PlacesOf(operation) : Visit(operation);
        _returned = AbstractValue.Join(_returned, value);
    }

    private void CallImplicitBase()
    {
        if (_body is { ImplicitBase: { } constructor, BaseCall: { } site })
        {
            var values = ImmutableArray.Create(NoValues(constructor.Parameters.Length));
            Call(new CallSite(site, constructor, ThisValue(), values)
            {
                IsDirect = true,
            });
        }
    }

    private AbstractValue Visit(IOperation? operation)
    {
        if (operation is null || !_state.IsReachable)
        {
            if (operation is ILabeledOperation labeled)
            {
                return VisitLabeled(labeled);
            }

            return operation is IBlockOperation block ? VisitBlock(block) : AbstractValue.Empty;
        }

        _cancel.ThrowIfCancellationRequested();
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return VisitStatement(operation) ?? VisitExpression(operation);
    }

    private AbstractValue VisitChildren(IOperation operation)
    {
        var value = AbstractValue.Empty;
        foreach (var child in operation.ChildOperations)
        {
            value = value.Join(Visit(child));
        }

        return value;
    }

    private AbstractValue ThisValue() => ReadCell(_table.CellOf(_variables, MemberNames.This));

    private AbstractValue ReadVariable(ISymbol variable) => ReadCell(VariableCell(variable));

    private void WriteVariable(ISymbol variable, AbstractValue value) => WriteCell(VariableCell(variable), value);

    private int VariableCell(ISymbol variable)
    {
        if (!_variableCells.TryGetValue(variable, out var cell))
        {
            cell = _table.CellOf(_variables, MemberNames.OfVariable(variable), variable);
            _variableCells.Add(variable, cell);
        }

        return cell;
    }

    /// <summary>Reads a cell; a reference gives what it refers to.</summary>
    private AbstractValue ReadCell(int cell)
    {
        var value = _state.Read(cell, _table);
        return IsReference(value) ? Dereferenced(value) : value;
    }

    /// <summary>Writes a cell; a reference takes the value to the place that it refers to.</summary>
    private void WriteCell(int cell, AbstractValue value)
    {
        var current = _state.Read(cell, _table);
        if (IsReference(current))
        {
            WriteThrough(current, value);
        }
        else
        {
            _state = _state.Write(cell, value);
        }
    }

    private AbstractValue WithLabel(AbstractValue value, ISymbol symbol) => Knowledge.LabelOf(symbol) is { } label
        ? value.WithTaints(TaintSet.Of(Taint.Data(label, ReadMode.Value, 0, FlowPath.Empty)).Union(value.Taints))
        : value;
}
