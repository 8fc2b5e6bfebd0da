namespace PrivacyAnalyzers.Flow;

/// <content>What a call tells its callee beyond what any caller does.</content>
internal sealed partial class Transfer
{
    private readonly Dictionary<ISymbol, HashSet<CallContext>> _contexts = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// Gets what a call tells its callee; where many calls of one body differ, the later ones tell nothing.
    /// </summary>
    private CallContext ContextOf(MethodBody body, CallSite site)
    {
        var context = FactsFor(body, site);
        if (context.IsAny)
        {
            return context;
        }

        if (!_contexts.TryGetValue(body.Owner, out var known))
        {
            known = [];
            _contexts.Add(body.Owner, known);
        }

        return known.Contains(context) || (known.Count < FlowLimits.Contexts && known.Add(context))
            ? context
            : context.WithoutFacts;
    }

    private CallContext FactsFor(MethodBody body, CallSite site)
    {
        List<KeyValuePair<AccessPath, object>>? facts = null;
        foreach (var path in body.Interests)
        {
            if (FactAt(path, site) is { } fact && (fact is not ITypeSymbol || MayDiffer(path, site.Target!)))
            {
                (facts ??= []).Add(new KeyValuePair<AccessPath, object>(path, fact));
            }
        }

        AddAliases(site, ref facts);
        return _context.With(facts);
    }

    /// <summary>Knowing the class of an object is of use where another class would do something else.</summary>
    private bool MayDiffer(AccessPath path, IMethodSymbol method) => path switch
    {
        { Length: 0, Root: { Kind: PortKind.Parameter, Ordinal: var ordinal } } =>
            ordinal >= method.Parameters.Length
            || _engine.Calls.IsPolymorphic(method.OriginalDefinition.Parameters[ordinal].Type),
        { Length: 0, Root.Kind: PortKind.This } =>
            method.ContainingType.IsGenericType || _engine.Calls.IsPolymorphic(method.ContainingType),
        _ => true,
    };

    /// <summary>Parameters that are the same object are one: what is written to one is read from the other.</summary>
    private static void AddAliases(CallSite site, ref List<KeyValuePair<AccessPath, object>>? facts)
    {
        for (var later = 0; later < site.Values.Length; later++)
        {
            if (site.Values[later].Objects is not [{ Kind: not ObjectKind.Function } same])
            {
                continue;
            }

            var first = site.Receiver is { Objects: [var receiver] } && ReferenceEquals(receiver, same)
                ? Port.This
                : FirstPortOf(same, site);
            if (first is { } port && port != Port.Parameter(later))
            {
                (facts ??= []).Add(new(new AccessPath(Port.Parameter(later)), new AccessPath(port)));
            }
        }
    }

    private static Port? FirstPortOf(AbstractObject target, CallSite site)
    {
        for (var index = 0; index < site.Values.Length; index++)
        {
            if (site.Values[index].Objects is [var found] && ReferenceEquals(found, target))
            {
                return Port.Parameter(index);
            }
        }

        return null;
    }

    private object? FactAt(AccessPath path, CallSite site)
    {
        if (path.Root.Kind == PortKind.TypeParameter)
        {
            return path.Root.Ordinal < site.Target!.TypeArguments.Length
                ? KnownType(site.Target.TypeArguments[path.Root.Ordinal])
                : null;
        }

        var value = RootOf(path.Root, site, CallResults.None);
        foreach (var member in path.Members())
        {
            if (Peek(value, member) is not { } inner)
            {
                return null;
            }

            value = inner;
        }

        return value.Known is not null and not TypeBounds ? value.Known : ExactTypeOf(value);
    }

    /// <summary>Gets the type that a type parameter of this method stands for, where the caller said so.</summary>
    private ITypeSymbol? KnownType(ITypeSymbol? type) => type is ITypeParameterSymbol parameter
        ? parameter.DeclaringMethod is null
            ? TypeArgumentOfThis(parameter)
            : _context.FactAt(new AccessPath(Port.TypeParameter(parameter.Ordinal))) as ITypeSymbol
        : type;

    private ITypeSymbol? TypeArgumentOfThis(ITypeParameterSymbol parameter)
    {
        foreach (var type in ExactTypeOf(ThisValue())?.SelfAndBases() ?? [])
        {
            if (type is INamedTypeSymbol named
                && SymbolEqualityComparer.Default.Equals(named.OriginalDefinition, parameter.ContainingSymbol))
            {
                return named.TypeArguments[parameter.Ordinal];
            }
        }

        return null;
    }

    /// <summary>Reads a member that the analysis knows already; asking makes no new objects.</summary>
    private AbstractValue? Peek(AbstractValue value, string member)
    {
        AbstractValue? read = null;
        foreach (var target in value.Objects)
        {
            if (target.FindCell(member) is not { } cell)
            {
                return null;
            }

            read = AbstractValue.Join(read, ReadCell(cell));
        }

        return read;
    }

    private static ITypeSymbol? ExactTypeOf(AbstractValue value)
    {
        ITypeSymbol? exact = null;
        foreach (var target in value.Objects)
        {
            if (!target.IsExact || target.Type is not { } type || !IsSame(exact, type))
            {
                return null;
            }

            exact = type;
        }

        return exact;
    }

    private static bool IsSame(ITypeSymbol? known, ITypeSymbol type) =>
        known is null || SymbolEqualityComparer.Default.Equals(known, type);

    /// <summary>Gets the implementations of a static abstract member that the operands' types name.</summary>
    private ImmutableArray<IMethodSymbol> StaticTargets(CallSite site)
    {
        var type = site.Operation is Microsoft.CodeAnalysis.Operations.IInvocationOperation invocation
            ? KnownType(invocation.ConstrainedToType)
            : site.Values.Select(ExactTypeOf).FirstOrDefault(static t => t is not null);
        return _engine.Calls.StaticTargetsOf(site.Target!, type);
    }

    /// <summary>Gets what is known of the type of a receiver that came from elsewhere.</summary>
    private TypeBounds? BoundsOf(CallSite site)
    {
        TypeBounds? bounds = null;
        if (site.Receiver is { Objects: [{ IsExact: false } target] }
            && target.FindCell(MemberNames.Bounds) is { } cell)
        {
            bounds = ReadCell(cell).Known as TypeBounds;
        }

        var type = site.ReceiverOperation?.TypeBeforeConversion();
        return type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct }
            && !SymbolEqualityComparer.Default.Equals(
                type.OriginalDefinition, site.Target?.ContainingType?.OriginalDefinition)
                ? (bounds ?? TypeBounds.None).With(ImmutableArray.Create(type), holds: true)
                : bounds;
    }
}
