using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Flow;

/// <content>Making objects: constructors, initialisers, arrays, tuples, copies.</content>
internal sealed partial class Transfer
{
    private readonly Stack<AbstractValue> _receivers = new();

    private AbstractValue VisitCreation(IObjectCreationOperation creation)
    {
        var arguments = VisitArguments(creation.Arguments, creation.Constructor?.Parameters.Length ?? 0);
        var made = AbstractValue.Of(NewObject(creation, creation.Type));
        if (creation.Constructor is { } constructor)
        {
            Call(new CallSite(creation, constructor, made, arguments)
            {
                Arguments = creation.Arguments,
                IsDirect = true,
            });
        }

        if (creation.Type?.IsSpan() == true
            && creation.Arguments is [{ Parameter.RefKind: not RefKind.None, Value: var place }])
        {
            Bind(_table.CellOf(made.Objects[0], AccessPath.Element), PlacesOf(place));
        }

        RunInitializer(creation.Initializer, made);
        return creation.Type.IsPlain() ? AbstractValue.Of(OwnTaints(made)) : made;
    }

    /// <summary><c>new T()</c> makes the type that the caller named, if that is known.</summary>
    private AbstractValue VisitTypeParameterCreation(ITypeParameterObjectCreationOperation creation)
    {
        var type = KnownType(creation.Type) as INamedTypeSymbol;
        var made = AbstractValue.Of(type is null
            ? _table.Opaque(creation.Syntax, "new", creation.Type)
            : NewObject(creation, type));
        if (type?.InstanceConstructors.FirstOrDefault(static c => c.Parameters.IsEmpty) is { } constructor)
        {
            Call(new CallSite(creation, constructor, made, ImmutableArray<AbstractValue>.Empty) { IsDirect = true });
        }

        RunInitializer(creation.Initializer, made);
        return made;
    }

    private AbstractObject NewObject(IOperation creation, ITypeSymbol? type) =>
        type is null || SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _engine.Compilation.Assembly)
            || type.IsInSystem() || type.TypeKind == TypeKind.Array
            ? _table.Allocated(creation.Syntax, type)
            : _table.Opaque(creation.Syntax, "new", type);

    private void RunInitializer(IObjectOrCollectionInitializerOperation? initializer, AbstractValue made)
    {
        if (initializer is null)
        {
            return;
        }

        _receivers.Push(made);
        foreach (var part in initializer.Initializers)
        {
            if (part is IMemberInitializerOperation nested)
            {
                RunInitializer(nested.Initializer, Visit(nested.InitializedMember));
            }
            else
            {
                Visit(part);
            }
        }

        _receivers.Pop();
    }

    private AbstractValue VisitAnonymous(IAnonymousObjectCreationOperation anonymous)
    {
        var made = AbstractValue.Of(_table.Allocated(anonymous.Syntax, anonymous.Type));
        foreach (var part in anonymous.Initializers)
        {
            if (part is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target, Value: var value })
            {
                WriteMember(made, target.Property.Name, target.Property, Visit(value));
            }
        }

        return made;
    }

    private AbstractValue VisitArray(IArrayCreationOperation array)
    {
        VisitAll(array.DimensionSizes);

        // The array of a params argument has the syntax of the call, which may make an object itself.
        var made = AbstractValue.Of(_table.Allocated(array.Syntax, array.Type, array.IsImplicit ? "params" : null));
        if (array.Initializer is { } initializer)
        {
            var values = initializer.ElementValues.Select(Visit).ToArray();
            _elements[array] = values;
            foreach (var value in values)
            {
                WriteMember(made, AccessPath.Element, null, value);
            }
        }

        return made;
    }

    private AbstractValue VisitTuple(ITupleOperation tuple)
    {
        var made = AbstractValue.Of(_table.Allocated(tuple.Syntax, tuple.NaturalType ?? tuple.Type));
        for (var index = 0; index < tuple.Elements.Length; index++)
        {
            WriteMember(made, $"Item{index + 1}", null, Visit(tuple.Elements[index]));
        }

        return made;
    }

    private AbstractValue VisitWith(IWithOperation with)
    {
        var copy = CopyOfRecord(Visit(with.Operand), with);
        RunInitializer(with.Initializer, copy);
        return copy;
    }

    private AbstractValue CopyOfRecord(AbstractValue original, IWithOperation with)
    {
        if (with.Type?.FindWrittenCopyConstructor() is not { } constructor)
        {
            return Clone(original, with.Type, with.Syntax);
        }

        var copy = AbstractValue.Of(_table.Allocated(with.Syntax, with.Type));
        Call(new CallSite(with, constructor, copy, ImmutableArray.Create(original)) { IsDirect = true });
        return copy;
    }

    /// <summary>
    /// A struct is copied where it is stored, so that a later write to one copy does not reach the other.
    /// </summary>
    private AbstractValue Copied(AbstractValue value, ITypeSymbol? type, IOperation site) =>
        type.IsCopiedWhole() && !value.Objects.IsEmpty ? Clone(value, type, (site.Syntax, site.Kind)) : value;

    /// <param name="value">What is copied.</param>
    /// <param name="type">Its type.</param>
    /// <param name="site">Where the copy is made.</param>
    /// <param name="depth">How many structs it is inside of; in broken code a struct may hold itself.</param>
    private AbstractValue Clone(AbstractValue value, ITypeSymbol? type, object site, int depth = 0)
    {
        var copy = _table.Allocated(site, ExactTypeOf(value) ?? type, "copy");
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in InstanceFields(type))
        {
            names.Add(_engine.NameOf(member));
            CopyMember(value, copy, _engine.NameOf(member), member, depth);
        }

        foreach (var target in value.Objects)
        {
            for (var index = 0; index < target.Cells.Count; index++)
            {
                var name = _table.MemberOf(target.Cells[index]);
                if (name != MemberNames.Bounds && names.Add(name))
                {
                    CopyMember(value, copy, name, null, depth);
                }
            }
        }

        var taints = value.Taints.Select(taint => IsStoodFor(taint, value.Objects) ? null : taint);
        return new AbstractValue(taints, ImmutableArray.Create(copy));
    }

    /// <summary>Copies a member; a struct in a struct is copied too, a reference is shared.</summary>
    private void CopyMember(AbstractValue value, AbstractObject copy, string name, ISymbol? member, int depth)
    {
        AbstractValue? held = null;
        foreach (var target in value.Objects)
        {
            if (!ReferenceEquals(target, copy))
            {
                held = AbstractValue.Join(held, _state.Read(_table.CellOf(target, name, member), _table));
            }
        }

        if (held is null)
        {
            return;
        }

        var cell = _table.CellOf(copy, name, member);
        var isShared = IsReference(held) || !_table.TypeOf(cell).IsCopiedWhole()
            || depth >= FlowLimits.AccessPathLength;
        _state = _state.Write(cell, isShared ? held : Clone(held, _table.TypeOf(cell), cell, depth + 1));
    }

    private static IEnumerable<ISymbol> InstanceFields(ITypeSymbol? type)
    {
        if (type is null or ITypeParameterSymbol)
        {
            yield break;
        }

        foreach (var member in type.SelfAndBases().SelectMany(static t => t.GetMembers()))
        {
            if (member is IFieldSymbol { IsStatic: false } field)
            {
                yield return field.AssociatedSymbol ?? field;
            }
        }
    }
}
