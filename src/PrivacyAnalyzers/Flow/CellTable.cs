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

    private readonly Dictionary<(int Owner, string Member), int> _numbers = [];
    private readonly Dictionary<object, AbstractObject> _objects = [];
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

        var exact = context.FactAt(path) as ITypeSymbol ?? made
            ?? (type is not null && engine.Calls.IsFinal(type) ? type : null);
        return Intern(path, id => new AbstractObject(ObjectKind.Input, exact ?? type, id)
        {
            Input = path,
            Depth = path.Root.Kind == PortKind.Static ? path.Length - 1 : path.Length,
            IsExact = exact is not null,
        });
    }

    public AbstractObject Allocated(object site, ITypeSymbol? type) =>
        Intern((site, "new"), id => new AbstractObject(ObjectKind.Allocated, type, id) { IsExact = type is not null });

    public AbstractObject Opaque(object site, string place, ITypeSymbol? type, int depth = 0) =>
        Intern((site, place), id => new AbstractObject(ObjectKind.Opaque, type, id) { Depth = depth });

    public AbstractObject FunctionObject(object site, IMethodSymbol function) =>
        Intern((site, function), id => new AbstractObject(ObjectKind.Function, null, id) { Function = function });

    /// <summary>Gets the object whose members are the static members of a type.</summary>
    public AbstractObject StaticObject(INamedTypeSymbol type) =>
        InputObject(StaticRoot.Append(engine.Statics.NameOf(type)), type);

    /// <summary>Gets the object whose members are the types, each with its static members.</summary>
    public AbstractObject StaticTypes() =>
        Intern(StaticRoot, id => new AbstractObject(ObjectKind.Input, null, id) { Input = StaticRoot });

    public AbstractObject Reflected(ISymbol symbol) =>
        Intern((symbol, "reflected"), id => new AbstractObject(ObjectKind.Opaque, null, id) { Reflected = symbol });

    public AbstractObject ReferenceTo(int cell) =>
        Intern((cell, "ref"), id => new AbstractObject(ObjectKind.Reference, null, id) { Cell = cell });

    public AbstractObject Variables(AccessPath captured) =>
        Intern("variables", id => new AbstractObject(ObjectKind.Variables, null, id) { Input = captured });

    public int CellOf(AbstractObject owner, string member, ISymbol? symbol = null)
    {
        var key = (owner.Id, member);
        if (_numbers.TryGetValue(key, out var number))
        {
            return number;
        }

        number = _owners.Count;
        _numbers.Add(key, number);
        _owners.Add(owner);
        _members.Add(member);
        symbol ??= FindMember(owner.Type, member);
        var type = TypeOf(owner, member, symbol);
        _types.Add(type);
        _defaults.Add(AbstractValue.Empty);
        owner.AddCell(number);
        _defaults[number] = ComputeDefault(owner, member, symbol, type);
        return number;
    }

    public int? FindCell(AbstractObject owner, string member) =>
        _numbers.TryGetValue((owner.Id, member), out var number) ? number : null;

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

    private AbstractObject Intern(object key, Func<int, AbstractObject> make)
    {
        if (!_objects.TryGetValue(key, out var found))
        {
            found = make(_objects.Count);
            _objects.Add(key, found);
        }

        return found;
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
        type.IsCopiedWhole() ? AbstractValue.Of(Allocated((owner, member), type)) : AbstractValue.Empty;
}
