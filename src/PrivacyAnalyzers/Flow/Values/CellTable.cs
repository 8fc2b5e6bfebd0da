namespace PrivacyAnalyzers.Flow;

/// <summary>
/// Names the places that can hold a value during the analysis of one body. A cell is one member of one
/// <see cref="AbstractObject"/>, for example <c>Phone</c> of "the object that parameter 0 refers to"; local variables
/// are members of the object that stands for the activation. Each cell has a number and a default: what it holds
/// before anybody writes to it.
/// </summary>
internal sealed class CellTable(
    FlowEngine engine,
    Func<string, bool> isOwnVariable,
    Func<AccessPath, TaintSet> shared,
    CallContext context)
{
    private static readonly AccessPath StaticRoot = new(Port.Static);

    private readonly Dictionary<MadeAt, AbstractObject> _objects = [];
    private readonly List<AbstractObject> _owners = [];
    private readonly List<string> _members = [];
    private readonly List<ITypeSymbol?> _types = [];
    private readonly List<AbstractValue> _defaults = [];

    public int Count => _owners.Count;

    public AbstractObject InputObject(AccessPath path, ITypeSymbol? type, ITypeSymbol? made = null)
    {
        if (context.FactAt(path) is AccessPath alias)
        {
            path = alias;
        }

        var key = new MadeAt(path, "input");
        if (_objects.TryGetValue(key, out var found))
        {
            return found;
        }

        var exact = context.FactAt(path) as ITypeSymbol ?? made
            ?? (type is not null && engine.Calls.IsFinal(type) ? type : null);
        return Add(key, new AbstractObject(ObjectKind.Input, exact ?? type, _objects.Count)
        {
            Input = path,
            Depth = path.Root.Kind == PortKind.Static ? path.Length - 1 : path.Length,
            IsExact = exact is not null,
        });
    }

    public AbstractObject Allocated(object place, ITypeSymbol? type, object? part = null, int number = 0)
    {
        var key = new MadeAt(place, "new", part, number);
        return _objects.TryGetValue(key, out var found)
            ? found
            : Add(key, new AbstractObject(ObjectKind.Allocated, type, _objects.Count) { IsExact = type is not null });
    }

    public AbstractObject Opaque(
        object place,
        string role,
        ITypeSymbol? type,
        int depth = 0,
        object? part = null,
        int number = 0)
    {
        var key = new MadeAt(place, role, part, number);
        return _objects.TryGetValue(key, out var found)
            ? found
            : Add(key, new AbstractObject(ObjectKind.Opaque, type, _objects.Count) { Depth = depth });
    }

    public AbstractObject FunctionObject(object place, IMethodSymbol function, object? part = null, int number = 0)
    {
        var key = new MadeAt(place, function, part, number);
        return _objects.TryGetValue(key, out var found)
            ? found
            : Add(key, new AbstractObject(ObjectKind.Function, null, _objects.Count) { Function = function });
    }

    /// <summary>Gets the object whose members are the static members of a type.</summary>
    public AbstractObject StaticObject(INamedTypeSymbol type) =>
        InputObject(StaticRoot.Append(engine.Statics.NameOf(type)), type);

    /// <summary>Gets the object whose members are the types, each with its static members.</summary>
    public AbstractObject StaticTypes()
    {
        var key = new MadeAt(StaticRoot, "input");
        return _objects.TryGetValue(key, out var found)
            ? found
            : Add(key, new AbstractObject(ObjectKind.Input, null, _objects.Count) { Input = StaticRoot });
    }

    public AbstractObject Reflected(ISymbol symbol)
    {
        var key = new MadeAt(symbol, "reflected");
        return _objects.TryGetValue(key, out var found)
            ? found
            : Add(key, new AbstractObject(ObjectKind.Opaque, null, _objects.Count) { Reflected = symbol });
    }

    public AbstractObject ReferenceTo(int cell)
    {
        var key = new MadeAt(_owners[cell], "reference", null, cell);
        return _objects.TryGetValue(key, out var found)
            ? found
            : Add(key, new AbstractObject(ObjectKind.Reference, null, _objects.Count) { Cell = cell });
    }

    public AbstractObject Variables(AccessPath captured)
    {
        var key = new MadeAt(captured, "variables");
        return _objects.TryGetValue(key, out var found)
            ? found
            : Add(key, new AbstractObject(ObjectKind.Variables, null, _objects.Count) { Input = captured });
    }

    public int CellOf(AbstractObject owner, string member, ISymbol? symbol = null)
    {
        if (owner.FindCell(member) is { } known)
        {
            return known;
        }

        var number = _owners.Count;
        _owners.Add(owner);
        _members.Add(member);
        symbol ??= FindMember(owner.Type, member);
        var type = TypeOf(owner, member, symbol);
        _types.Add(type);
        _defaults.Add(AbstractValue.Empty);
        owner.AddCell(member, number);
        _defaults[number] = ComputeDefault(owner, member, symbol, type);
        return number;
    }

    public AbstractValue DefaultOf(int cell) => _defaults[cell];

    public ITypeSymbol? TypeOf(int cell) => _types[cell];

    public AbstractObject OwnerOf(int cell) => _owners[cell];

    public string MemberOf(int cell) => _members[cell];

    /// <summary>Gets the value of an input: its symbol, and an object for its members where it has any.</summary>
    /// <param name="path">Where it comes in.</param>
    /// <param name="type">Its declared type.</param>
    /// <param name="made">The exact type of the object, where that is known.</param>
    /// <returns>The symbolic value.</returns>
    public AbstractValue InputValue(AccessPath path, ITypeSymbol? type, ITypeSymbol? made = null)
    {
        var taints = TaintSet.Of(Taint.FromInput(path));
        var known = context.IsAny || context.FactAt(path) is ITypeSymbol or AccessPath ? null : context.FactAt(path);
        var objects = type.IsPlain()
            ? ImmutableArray<AbstractObject>.Empty
            : ImmutableArray.Create(InputObject(path, type, made));
        return new AbstractValue(taints, objects, known);
    }

    public static ISymbol? FindMember(ITypeSymbol? type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (FieldOrProperty(current, name) is { } member)
            {
                return member;
            }
        }

        return type?.TypeKind == TypeKind.Interface
            ? type.AllInterfaces.Select(i => FieldOrProperty(i, name)).FirstOrDefault(static m => m is not null)
            : null;
    }

    private static ISymbol? FieldOrProperty(ITypeSymbol type, string name)
    {
        foreach (var member in type.GetMembers(name))
        {
            if (member is IPropertySymbol or IFieldSymbol)
            {
                return member;
            }
        }

        return null;
    }

    private static ITypeSymbol? TypeOf(AbstractObject owner, string member, ISymbol? symbol) => symbol switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => member == AccessPath.Element ? owner.Type.ElementType() : null,
    };

    private AbstractObject Add(MadeAt key, AbstractObject made)
    {
        _objects.Add(key, made);
        return made;
    }

    private AbstractValue ComputeDefault(AbstractObject owner, string member, ISymbol? symbol, ITypeSymbol? type)
    {
        if (member is MemberNames.Self or MemberNames.Bounds)
        {
            return AbstractValue.Empty;
        }

        if (owner.Kind == ObjectKind.Variables && isOwnVariable(member))
        {
            return Fresh(owner, member, type);
        }

        var label = symbol is null ? null : engine.Knowledge.LabelOf(symbol);
        var content = ContentOf(owner, member, symbol, type);
        return label is null
            ? content
            : new AbstractValue(
                TaintSet.Of(Taint.Data(label, ReadMode.Value, 0, FlowPath.Empty)),
                content.Objects);
    }

    private AbstractValue ContentOf(AbstractObject owner, string member, ISymbol? symbol, ITypeSymbol? type)
    {
        switch (owner.Kind)
        {
            case ObjectKind.Input when owner.Depth >= FlowLimits.AccessPathLength:
                var everything = Taint.FromInput(owner.Input!).ReadAs(ReadMode.Whole);
                return new AbstractValue(TaintSet.Of(everything), ImmutableArray.Create(owner));
            case ObjectKind.Input when owner.Input!.Root.Kind == PortKind.Static && owner.Input.Length == 0:
                return engine.Statics.TypeOf(member) is { } found
                    ? AbstractValue.Of(StaticObject(found))
                    : AbstractValue.Empty;
            case ObjectKind.Input:
                return SharedValue(owner.Input.Append(member), symbol, type);
            case ObjectKind.Variables:
                return InputValue(owner.Input!.Append(member), type);
            case ObjectKind.Opaque when owner.Depth >= FlowLimits.AccessPathLength:
                return AbstractValue.Of(owner);
            case ObjectKind.Opaque when type is not null && !type.IsPlain():
                return AbstractValue.Of(Opaque(owner, member, type, owner.Depth + 1));
            case ObjectKind.Allocated:
                return Fresh(owner, member, type);
            default:
                return AbstractValue.Empty;
        }
    }

    /// <summary>A member that the whole program shares may hold what any code has put there.</summary>
    private AbstractValue SharedValue(AccessPath path, ISymbol? symbol, ITypeSymbol? type)
    {
        var value = InputValue(path, type, symbol is IFieldSymbol field ? engine.MadeTypeOf(field) : null);
        var data = shared(path);
        return data.IsEmpty ? value : value.WithTaints(data);
    }

    /// <summary>A variable or member of struct type holds an object before anybody writes to it.</summary>
    private AbstractValue Fresh(AbstractObject owner, string member, ITypeSymbol? type) =>
        type.IsCopiedWhole() ? AbstractValue.Of(Allocated(owner, type, member)) : AbstractValue.Empty;
}
