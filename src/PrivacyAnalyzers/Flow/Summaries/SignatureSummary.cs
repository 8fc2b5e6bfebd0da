namespace PrivacyAnalyzers.Flow;

/// <summary>
/// Guesses what a library method does from its signature alone. Type parameters say where elements go: what comes in
/// as <c>IEnumerable&lt;T&gt;</c> goes out as <c>T</c>, into a <c>Func&lt;T, R&gt;</c>, and its <c>R</c> out again.
/// Text that goes into a method that returns text comes out of it. Nothing else is assumed: a result of another type
/// is clean.
/// </summary>
internal static class SignatureSummary
{
    private const string Everything = "";

    public static MethodSummary Of(IMethodSymbol method)
    {
        var places = new Dictionary<ITypeParameterSymbol, List<AccessPath>>(SymbolEqualityComparer.Default);
        var steps = ImmutableArray.CreateBuilder<StepRow>();
        var calls = ImmutableArray.CreateBuilder<CallRow>();
        AddInputs(method, places);
        AddCalls(method, places, steps, calls);
        AddOutputs(method, places, steps);
        AddText(method, steps);
        return new MethodSummary
        {
            Origin = SummaryOrigin.Assumed,
            Steps = steps.ToImmutable(),
            Calls = calls.ToImmutable(),
        };
    }

    /// <summary>True when a property hands out elements of the object it belongs to.</summary>
    /// <param name="property">The property.</param>
    /// <returns>Whether its declared type names a type parameter of its class.</returns>
    public static bool MentionsTypeParameters(IPropertySymbol property) =>
        !SymbolEqualityComparer.Default.Equals(property.ContainingAssembly, null)
        && property.ContainingType.IsGenericType
        && property.DeclaringSyntaxReferences.IsEmpty
        && PlacesIn(property.OriginalDefinition.Type, new AccessPath(Port.Return)).Any();

    private static void AddInputs(IMethodSymbol method, Dictionary<ITypeParameterSymbol, List<AccessPath>> places)
    {
        if (!method.IsStatic && method.MethodKind != MethodKind.Constructor)
        {
            Note(places, PlacesIn(ExtensionBlocks.ReceiverTypeOf(method), new AccessPath(Port.This)));
        }

        foreach (var parameter in method.Parameters)
        {
            if (parameter.RefKind != RefKind.Out && parameter.Type.TypeKind != TypeKind.Delegate)
            {
                Note(places, PlacesIn(parameter.Type, new AccessPath(Port.Parameter(parameter.Ordinal))));
            }
        }
    }

    private static void Note(
        Dictionary<ITypeParameterSymbol, List<AccessPath>> places,
        IEnumerable<(ITypeParameterSymbol Parameter, AccessPath Path)> found)
    {
        foreach (var (parameter, path) in found)
        {
            if (!places.TryGetValue(parameter, out var paths))
            {
                places.Add(parameter, paths = []);
            }

            paths.Add(path);
        }
    }

    /// <summary>A function gets what the method has of its parameter types; its result is one more input.</summary>
    private static void AddCalls(
        IMethodSymbol method,
        Dictionary<ITypeParameterSymbol, List<AccessPath>> places,
        ImmutableArray<StepRow>.Builder steps,
        ImmutableArray<CallRow>.Builder calls)
    {
        foreach (var parameter in method.Parameters)
        {
            if (InvokeOf(parameter.Type) is { } invoke)
            {
                var result = new AccessPath(Port.CallResult(calls.Count));
                var function = new AccessPath(Port.Parameter(parameter.Ordinal));
                calls.Add(new CallRow(function, ImmutableArray<AccessPath?>.Empty));
                Note(places, PlacesIn(invoke.ReturnType, result));
            }
        }

        var number = 0;
        foreach (var parameter in method.Parameters)
        {
            if (InvokeOf(parameter.Type) is { } invoke)
            {
                foreach (var argument in invoke.Parameters)
                {
                    Connect(argument.Type, new AccessPath(Port.CallArgument(number, argument.Ordinal)), places, steps);
                }

                number++;
            }
        }
    }

    private static IMethodSymbol? InvokeOf(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Expression", Arity: 1 } tree && type.IsInSystem()
            ? (tree.TypeArguments[0] as INamedTypeSymbol)?.DelegateInvokeMethod
            : (type as INamedTypeSymbol)?.DelegateInvokeMethod;

    private static void AddOutputs(
        IMethodSymbol method,
        Dictionary<ITypeParameterSymbol, List<AccessPath>> places,
        ImmutableArray<StepRow>.Builder steps)
    {
        if (method.MethodKind != MethodKind.Constructor)
        {
            Connect(method.ReturnType, new AccessPath(Port.Return), places, steps);
        }

        foreach (var parameter in method.Parameters)
        {
            if (parameter.RefKind is RefKind.Ref or RefKind.Out)
            {
                Connect(parameter.Type, new AccessPath(Port.Parameter(parameter.Ordinal)), places, steps);
            }
        }

        if (!method.IsStatic && KeepsArguments(method))
        {
            Connect(method.ContainingType, new AccessPath(Port.This), places, steps);
        }
    }

    /// <summary>A question about an element (<c>Contains</c>) does not store it; a command (<c>Add</c>) does.</summary>
    private static bool KeepsArguments(IMethodSymbol method) =>
        method.MethodKind == MethodKind.Constructor || method.ReturnsVoid || method.ReturnType.Name == "ValueTask"
        || SymbolEqualityComparer.Default.Equals(method.ReturnType, method.ContainingType);

    private static void Connect(
        ITypeSymbol type,
        AccessPath output,
        Dictionary<ITypeParameterSymbol, List<AccessPath>> places,
        ImmutableArray<StepRow>.Builder steps)
    {
        foreach (var (parameter, path) in PlacesIn(type, output))
        {
            if (!places.TryGetValue(parameter, out var inputs))
            {
                continue;
            }

            foreach (var input in inputs)
            {
                if (!input.Equals(path))
                {
                    steps.Add(new StepRow(input, ReadMode.Value, path, 0));
                }
            }
        }
    }

    private static void AddText(IMethodSymbol method, ImmutableArray<StepRow>.Builder steps)
    {
        var isConstructor = method.MethodKind == MethodKind.Constructor;
        var output = new AccessPath(isConstructor ? Port.This : Port.Return);
        var giving = isConstructor || method.ReturnType.IsText();
        if (!giving)
        {
            return;
        }

        if (!method.IsStatic && !isConstructor)
        {
            steps.Add(new StepRow(new AccessPath(Port.This), ReadMode.Value, output, 0));
        }

        if (!isConstructor && !method.IsStatic && !ExtensionBlocks.ReceiverTypeOf(method).IsText())
        {
            return;
        }

        foreach (var parameter in method.Parameters)
        {
            if (parameter.Type.IsText() && parameter.RefKind != RefKind.Out)
            {
                steps.Add(new StepRow(new AccessPath(Port.Parameter(parameter.Ordinal)), ReadMode.Value, output, 0));
            }
        }
    }

    /// <summary>Finds where the values of each type parameter sit in a value of a type.</summary>
    private static IEnumerable<(ITypeParameterSymbol Parameter, AccessPath Path)> PlacesIn(
        ITypeSymbol type,
        AccessPath path)
    {
        if (path.Length > FlowLimits.AccessPathLength)
        {
            yield break;
        }

        if (type is ITypeParameterSymbol parameter)
        {
            yield return (parameter, path);
            yield break;
        }

        foreach (var (member, inner) in PartsOf(type))
        {
            foreach (var place in PlacesIn(inner, member.Length == 0 ? path : path.Append(member)))
            {
                yield return place;
            }
        }
    }

    private static IEnumerable<(string Member, ITypeSymbol Type)> PartsOf(ITypeSymbol type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                return [(AccessPath.Element, array.ElementType)];
            case INamedTypeSymbol { Arity: 0, ContainingType: { Arity: > 0 } outer } nested:
                return PartsOfNested(nested, outer);
            case not INamedTypeSymbol { IsGenericType: true, TypeArguments.Length: > 0 }:
            case { TypeKind: TypeKind.Delegate }:
                return [];
            case INamedTypeSymbol { IsTupleType: true } tuple:
                return tuple.TupleElements.Select(static (element, index) => ($"Item{index + 1}", element.Type));
            case INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable:
                return [(Everything, nullable.TypeArguments[0])];
            case INamedTypeSymbol { Name: "Expression" } when type.IsInSystem():
                return [];
            case INamedTypeSymbol { Name: "IGrouping", Arity: 2 } grouping:
                return [("Key", grouping.TypeArguments[0]), (AccessPath.Element, grouping.TypeArguments[1])];
            case INamedTypeSymbol named when type.ElementType() is { } element && MentionsAny(element, named):
                return [(AccessPath.Element, element)];
            case INamedTypeSymbol { Arity: 1 } single:
                return [(AccessPath.Element, single.TypeArguments[0])];
            default:
                var several = (INamedTypeSymbol)type;
                return several.TypeArguments.Select((argument, index) => (MemberOfType(several, index), argument));
        }
    }

    /// <summary>The enumerator or builder of a generic collection has the collection's elements.</summary>
    private static IEnumerable<(string Member, ITypeSymbol Type)> PartsOfNested(
        INamedTypeSymbol type,
        INamedTypeSymbol outer) =>
        type.ElementType() is { } element && MentionsAny(element, outer) ? [(AccessPath.Element, element)]
        : outer.Arity == 1 ? [(AccessPath.Element, outer.TypeArguments[0])]
        : [];

    private static bool MentionsAny(ITypeSymbol element, INamedTypeSymbol container) =>
        container.TypeArguments.Any(argument => Mentions(element, argument));

    private static bool Mentions(ITypeSymbol type, ITypeSymbol argument) =>
        SymbolEqualityComparer.Default.Equals(type, argument)
        || (type is INamedTypeSymbol named && named.TypeArguments.Any(a => Mentions(a, argument)))
        || (type is IArrayTypeSymbol array && Mentions(array.ElementType, argument));

    /// <summary>
    /// Names a part by the property of that type where there is exactly one, as Key and Value of a pair.
    /// </summary>
    private static string MemberOfType(INamedTypeSymbol type, int index)
    {
        var parameter = type.OriginalDefinition.TypeParameters[index];
        foreach (var member in type.OriginalDefinition.GetMembers())
        {
            if (member is IPropertySymbol { IsIndexer: false } property
                && SymbolEqualityComparer.Default.Equals(property.Type, parameter))
            {
                return property.Name;
            }
        }

        return $"<{parameter.Name}>";
    }
}
