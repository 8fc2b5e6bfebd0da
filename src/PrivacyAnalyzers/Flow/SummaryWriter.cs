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

    public void AddObject(ObjectRow row) => _objects.Add(row);

    public void Export(AccessPath output, AbstractValue value) => Export(output, value, []);

    public void ExportOverwrite(AccessPath output, AbstractValue value)
    {
        _overwrites.Add(output);
        Export(output, value);
    }

    private void Export(AccessPath output, AbstractValue value, HashSet<AbstractObject> visited)
    {
        foreach (var taint in value.Taints)
        {
            if (taint.Label is { } label)
            {
                _sources.Add(new SourceRow(output, label, taint.Added, taint.Path));
            }
            else
            {
                _steps.Add(new StepRow(taint.Input!, taint.Mode, output, taint.Added, taint.Removed));
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
                _steps.Add(new StepRow(target.Input, ReadMode.Value, output, 0));
            }

            return;
        }

        _objects.Add(new ObjectRow(output, target.Kind, target.Type, target.Function) { Identity = target.Id + 1 });
        if (output.Length >= FlowLimits.AccessPathLength || !visited.Add(target))
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
                ExportCaptured(output.Append(member), target.Function!, visited);
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
            _objects.Add(new ObjectRow(output, ObjectKind.Reference, null, null) { Place = place });
        }
    }

    private void ExportMember(AccessPath output, string member, AbstractValue value, HashSet<AbstractObject> visited)
    {
        if (!value.IsEmpty)
        {
            Export(member == MemberNames.Self ? output : output.Append(member), value, visited);
        }
    }

    private void ExportCaptured(AccessPath output, IMethodSymbol function, HashSet<AbstractObject> visited)
    {
        var variables = table.Variables(new AccessPath(Port.Captured));
        _objects.Add(new ObjectRow(output, ObjectKind.Allocated, null, null) { Identity = variables.Id + 1 });
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
