using System.Collections.Concurrent;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// Finds the methods that a call may run: the named one, and for virtual and interface methods those that override or
/// implement it in the compilation, narrowed by what is known of the receiver. <c>shape.Area()</c> on an object made by
/// <c>new Circle()</c> runs <c>Circle.Area</c> alone.
/// </summary>
internal sealed class CallResolver(Compilation compilation)
{
    private readonly ConcurrentDictionary<IMethodSymbol, ImmutableArray<IMethodSymbol>> _implementations =
        new(SymbolEqualityComparer.Default);

    private readonly ConcurrentDictionary<ITypeSymbol, bool> _polymorphic = new(SymbolEqualityComparer.Default);

    private readonly DerivedTypes _derived = DerivedTypes.In(compilation);

    /// <summary>Gets the methods that a call may run.</summary>
    /// <param name="method">The method that the call names.</param>
    /// <param name="receiver">What the receiver may be, null where nothing is known.</param>
    /// <param name="isDirect">Whether overrides cannot be meant.</param>
    /// <param name="bounds">What is known of the receiver's type besides.</param>
    /// <returns>The definitions of the methods; none where the bounds rule all out.</returns>
    public ImmutableArray<IMethodSymbol> TargetsOf(
        IMethodSymbol method,
        AbstractValue? receiver,
        bool isDirect,
        TypeBounds? bounds = null)
    {
        var definition = method.OriginalDefinition;
        if (isDirect || !CanBeOverridden(definition))
        {
            return ImmutableArray.Create(definition);
        }

        return ByReceiver(method, receiver)
            ?? (bounds is null
                ? _implementations.GetOrAdd(definition, m => AllImplementations(m, null))
                : AllImplementations(definition, bounds));
    }

    /// <summary>Gets the implementations of a static abstract member.</summary>
    /// <param name="method">The member of the interface.</param>
    /// <param name="type">The type that implements it, or null where every one may be meant.</param>
    /// <returns>The definitions of the methods.</returns>
    public ImmutableArray<IMethodSymbol> StaticTargetsOf(IMethodSymbol method, ITypeSymbol? type) =>
        type is not null && ImplementationIn(type, method.OriginalDefinition) is { } implementation
            ? ImmutableArray.Create(implementation)
            : _implementations.GetOrAdd(method.OriginalDefinition, m => AllImplementations(m, null));

    /// <summary>True where objects of a declared type may differ in what their methods do.</summary>
    /// <param name="type">The declared type.</param>
    /// <returns>Whether knowing the exact type can rule code out.</returns>
    public bool IsPolymorphic(ITypeSymbol type) => _polymorphic.GetOrAdd(type, t => t.TypeKind switch
    {
        TypeKind.TypeParameter => true,
        TypeKind.Interface => true,
        TypeKind.Class => !t.IsSealed
            && (t.SpecialType == SpecialType.System_Object || !_derived.Of(t).IsEmpty),
        _ => false,
    });

    /// <summary>True for a class of this compilation that no other derives from.</summary>
    /// <param name="type">The declared type.</param>
    /// <returns>Whether its objects are of exactly this class.</returns>
    public bool IsFinal(ITypeSymbol type) => type.TypeKind is TypeKind.Class or TypeKind.Struct && !type.IsAbstract
        && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly) && !IsPolymorphic(type);

    private static bool CanBeOverridden(IMethodSymbol method) =>
        !method.IsStatic
        && (method.IsVirtual || method.IsAbstract || (method.IsOverride && !method.IsSealed)
            || method.ContainingType?.TypeKind == TypeKind.Interface);

    private static ImmutableArray<IMethodSymbol>? ByReceiver(IMethodSymbol method, AbstractValue? receiver)
    {
        if (receiver is null || receiver.Objects.IsEmpty
            || receiver.Objects.Any(static o => !o.IsExact || o.Type is null))
        {
            return null;
        }

        var targets = ImmutableArray.CreateBuilder<IMethodSymbol>();
        foreach (var target in receiver.Objects)
        {
            if (ImplementationIn(target.Type!, method) is null)
            {
                return null;
            }

            AddImplementations(target.Type!, method, targets);
        }

        return targets.ToImmutable();
    }

    private static IMethodSymbol? ImplementationIn(ITypeSymbol type, IMethodSymbol method)
    {
        var found = ImmutableArray.CreateBuilder<IMethodSymbol>();
        AddImplementations(type, method, found);
        return found.FirstOrDefault();
    }

    /// <summary>A class may implement a generic interface several times; the type arguments tell which one.</summary>
    private static void AddImplementations(
        ITypeSymbol type,
        IMethodSymbol method,
        ImmutableArray<IMethodSymbol>.Builder targets)
    {
        if (method.ContainingType.TypeKind != TypeKind.Interface)
        {
            Add(OverrideIn(type, method.OriginalDefinition), targets);
            return;
        }

        var definition = method.OriginalDefinition;
        var faces = type.AllInterfaces
            .Where(i => SymbolEqualityComparer.Default.Equals(i.OriginalDefinition, definition.ContainingType))
            .ToList();
        var exact = faces.Where(i => SymbolEqualityComparer.Default.Equals(i, method.ContainingType)).ToList();
        foreach (var face in exact.Count > 0 ? exact : faces)
        {
            var member = face.GetMembers(method.Name)
                .FirstOrDefault(m => SymbolEqualityComparer.Default.Equals(m.OriginalDefinition, definition));
            if (member is not null && type.FindImplementationForInterfaceMember(member) is IMethodSymbol found)
            {
                Add(OverrideIn(type, found.OriginalDefinition) ?? found, targets);
            }
        }
    }

    private static void Add(IMethodSymbol? found, ImmutableArray<IMethodSymbol>.Builder targets)
    {
        if (found is not null && !targets.Contains(found.OriginalDefinition, SymbolEqualityComparer.Default))
        {
            targets.Add(found.OriginalDefinition);
        }
    }

    private static IMethodSymbol? OverrideIn(ITypeSymbol type, IMethodSymbol method)
    {
        foreach (var current in type.SelfAndBases())
        {
            foreach (var member in current.GetMembers(method.Name))
            {
                if (member is IMethodSymbol candidate && Overrides(candidate, method))
                {
                    return candidate.OriginalDefinition;
                }
            }
        }

        return null;
    }

    private static bool Overrides(IMethodSymbol candidate, IMethodSymbol method)
    {
        for (var current = candidate; current is not null; current = current.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, method))
            {
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<IMethodSymbol> AllImplementations(IMethodSymbol method, TypeBounds? bounds)
    {
        var targets = ImmutableArray.CreateBuilder<IMethodSymbol>();
        if (!IsOurs(method) || (!method.IsAbstract && bounds?.Admit(method.ContainingType) != false))
        {
            targets.Add(method);
        }

        foreach (var type in method.ContainingType.SpecialType == SpecialType.System_Object
            ? _derived.Declaring(method.Name)
            : _derived.Of(method.ContainingType))
        {
            if (targets.Count >= FlowLimits.Implementations)
            {
                break;
            }

            if (!type.IsAbstract && bounds?.Admit(type) != false)
            {
                AddImplementations(type, method, targets);
            }
        }

        return targets.Count == 0 && bounds is null ? ImmutableArray.Create(method) : targets.ToImmutable();
    }

    private bool IsOurs(IMethodSymbol method) =>
        SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, compilation.Assembly);
}
