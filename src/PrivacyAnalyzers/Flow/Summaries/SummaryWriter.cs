namespace PrivacyAnalyzers.Flow;

/// <summary>
/// Writes values down as rows of a <see cref="MethodSummary"/>: labelled data becomes a source row, a symbolic input a
/// step, an object made in the method an object row with rows for its members.
/// </summary>
internal sealed class SummaryWriter(
    CellTable table,
    Func<int, AbstractValue> read,
    Func<string, AccessPath?> portOf,
    Func<IMethodSymbol, IEnumerable<string>> usedVariables)
{
    private readonly ImmutableArray<SourceRow>.Builder _sources = ImmutableArray.CreateBuilder<SourceRow>();
    private readonly ImmutableArray<StepRow>.Builder _steps = ImmutableArray.CreateBuilder<StepRow>();
    private readonly ImmutableArray<ObjectRow>.Builder _objects = ImmutableArray.CreateBuilder<ObjectRow>();
    private readonly HashSet<StepRow> _knownSteps = [];
    private readonly HashSet<(AccessPath Output, TaintLabel Label, int Protection)> _knownSources = [];
    private readonly HashSet<(AccessPath Output, ObjectKind Kind, int Identity)> _knownObjects = [];
    private readonly ImmutableArray<AccessPath>.Builder _overwrites = ImmutableArray.CreateBuilder<AccessPath>();

    /// <summary>Gets the constant that the method returns, if it always does.</summary>
    public object? Known { get; init; }

    /// <summary>Gets a value indicating whether the method always throws.</summary>
    public bool NeverReturns { get; init; }

    public MethodSummary Build(ImmutableArray<SinkRow> sinks, ImmutableArray<CallRow> calls) => new()
    {
        Origin = SummaryOrigin.Inferred,
        Sources = _sources.ToImmutable(),
        Steps = _steps.ToImmutable(),
        Objects = _objects.ToImmutable(),
        Overwrites = _overwrites.ToImmutable(),
        Sinks = sinks,
        Calls = calls,
        Known = Known is TypeBounds ? null : Known,
        NeverReturns = NeverReturns,
    };

    /// <summary>Gets a value indicating whether the summary has as many rows as it may.</summary>
    private bool IsFull => _steps.Count + _sources.Count + _objects.Count >= FlowLimits.Rows;

    public void AddObject(ObjectRow row)
    {
        if (!IsFull && _knownObjects.Add((row.Output, row.Kind, row.Identity)))
        {
            _objects.Add(row);
        }
    }

    public void Export(AccessPath output, AbstractValue value) => Export(output, value, []);

    public void ExportOverwrite(AccessPath output, AbstractValue value)
    {
        if (_overwrites.Count >= FlowLimits.Rows)
        {
            return;
        }

        _overwrites.Add(output);
        Export(output, value);
    }

    private void AddStep(StepRow row)
    {
        if (!IsFull && _knownSteps.Add(row))
        {
            _steps.Add(row);
        }
    }

    private void AddSource(SourceRow row)
    {
        if (!IsFull && _knownSources.Add((row.Output, row.Label, row.Protection)))
        {
            _sources.Add(row);
        }
    }

    private void Export(AccessPath output, AbstractValue value, HashSet<AbstractObject> visited)
    {
        foreach (var taint in value.Taints)
        {
            if (taint.Label is { } label)
            {
                AddSource(new SourceRow(output, label, taint.Added, taint.Path));
            }
            else
            {
                AddStep(new StepRow(taint.Input!, taint.Mode, output, taint.Added, taint.Removed));
            }
        }

        foreach (var target in value.Objects)
        {
            ExportObject(output, target, value, visited);
        }
    }

    private void ExportObject(
        AccessPath output,
        AbstractObject target,
        AbstractValue value,
        HashSet<AbstractObject> visited)
    {
        if (target.Kind == ObjectKind.Reference)
        {
            ExportReference(output, target.Cell);
            return;
        }

        if (target.Input is not null)
        {
            if (target.Kind == ObjectKind.Input && !IsExported(target.Input, value))
            {
                AddStep(new StepRow(target.Input, ReadMode.Value, output, 0));
            }

            return;
        }

        AddObject(new ObjectRow(output, target.Kind, target.Type, target.Function) { Identity = target.Id + 1 });
        if (IsFull || output.Length >= FlowLimits.AccessPathLength || !visited.Add(target))
        {
            return;
        }

        for (var index = 0; index < target.Cells.Count; index++)
        {
            var member = table.MemberOf(target.Cells[index]);
            if (member == MemberNames.Bounds)
            {
                continue;
            }

            if (member == MemberNames.Captured)
            {
                ExportCaptured(output.Append(member), target, visited);
            }
            else
            {
                ExportMember(output, member, read(target.Cells[index]), visited);
            }
        }

        visited.Remove(target);
    }

    /// <summary>
    /// A reference to a place that came in is handed out; of one made here the value is.
    /// </summary>
    private void ExportReference(AccessPath output, int cell)
    {
        var owner = table.OwnerOf(cell);
        var place = owner.Kind == ObjectKind.Variables ? portOf(table.MemberOf(cell))
            : owner.Input?.Append(table.MemberOf(cell));
        if (place is not null)
        {
            AddObject(new ObjectRow(output, ObjectKind.Reference, null, null) { Place = place });
        }
    }

    private void ExportMember(AccessPath output, string member, AbstractValue value, HashSet<AbstractObject> visited)
    {
        if (!value.IsEmpty)
        {
            Export(member == MemberNames.Self ? output : output.Append(member), value, visited);
        }
    }

    private void ExportCaptured(AccessPath output, AbstractObject target, HashSet<AbstractObject> visited)
    {
        if (target.Function is not { } function)
        {
            return;
        }

        var variables = table.Variables(new AccessPath(Port.Captured));
        AddObject(new ObjectRow(output, ObjectKind.Allocated, null, null) { Identity = variables.Id + 1 });
        foreach (var name in usedVariables(function))
        {
            ExportMember(output, name, read(table.CellOf(variables, name)), visited);
        }
    }

    private static bool IsExported(AccessPath input, AbstractValue value)
    {
        foreach (var taint in value.Taints)
        {
            if (taint.Mode == ReadMode.Value && input.Equals(taint.Input))
            {
                return true;
            }
        }

        return false;
    }
}
