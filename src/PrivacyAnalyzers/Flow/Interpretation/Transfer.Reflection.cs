using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Flow;

/// <content>
/// Reflection whose target is visible: <c>typeof(Person).GetMethod("Rename").Invoke(person, [name])</c> calls
/// <c>Rename</c>.
/// </content>
internal sealed partial class Transfer
{
    /// <summary>Runs a call of the reflection library on a type or member that is known.</summary>
    /// <returns>What it gives, or null where it is an ordinary call or nothing is known.</returns>
    private AbstractValue? VisitReflection(
        IInvocationOperation invocation,
        AbstractValue? receiver,
        ImmutableArray<AbstractValue> arguments)
    {
        var method = invocation.TargetMethod;
        if (!method.ContainingType.IsInSystem() || _engine.IsOurs(method))
        {
            return null;
        }

        return method.ContainingType.Name switch
        {
            "Type" when method.Name == "GetConstructor" => ConstructorOf(receiver, ListedIn(invocation, 0)),
            "Type" => MemberNamed(method.Name, receiver, arguments, invocation),
            "Object" when method.Name == "GetType" && receiver is not null && ExactTypeOf(receiver) is { } type =>
                AbstractValue.Of(_table.Reflected(type)),
            "Delegate" when method.Name == "DynamicInvoke" && receiver is { Objects.IsEmpty: false } =>
                InvokeFunction(receiver, ListedIn(invocation, 0), Unnamed(invocation)),
            "Delegate" when method is { Name: "Combine", Parameters.Length: 2 } => arguments[0].Plus(arguments[1]),
            "MethodBase" or "MethodInfo" or "ConstructorInfo" or "PropertyInfo" or "FieldInfo"
                when receiver is not null => UseMember(invocation, receiver, arguments),
            "Activator" when method.Name == "CreateInstance" => CreateInstance(invocation, arguments),
            _ => null,
        };
    }

    private AbstractValue? MemberNamed(
        string call,
        AbstractValue? type,
        ImmutableArray<AbstractValue> arguments,
        IOperation site)
    {
        if (call is not ("GetMethod" or "GetProperty" or "GetField") || type is null
            || arguments.IsEmpty || arguments[0].Known is not string name)
        {
            return null;
        }

        var value = AbstractValue.Empty;
        foreach (var target in type.Objects)
        {
            var members = (target.Reflected as ITypeSymbol)?.SelfAndBases().SelectMany(t => t.GetMembers(name));
            foreach (var member in members ?? [])
            {
                value = value.Plus(AbstractValue.Of(_table.Reflected(member)));
            }
        }

        return value.IsEmpty ? null : value;
    }

    private AbstractValue? UseMember(
        IInvocationOperation invocation,
        AbstractValue receiver,
        ImmutableArray<AbstractValue> arguments)
    {
        AbstractValue? value = null;
        foreach (var target in receiver.Objects)
        {
            var given = (target.Reflected, invocation.TargetMethod.Name) switch
            {
                (IMethodSymbol { MethodKind: MethodKind.Constructor } constructor, "Invoke") => CreatedBy(
                    ImmutableArray.Create(constructor), ListedIn(invocation, 0), invocation),
                (IMethodSymbol method, "Invoke") => CallOneOf(
                    ImmutableArray.Create(method), arguments[0], ListedIn(invocation, 1), invocation),
                (IMethodSymbol method, "CreateDelegate") =>
                    FunctionValue(method, invocation, arguments.LastOrDefault()),
                (IPropertySymbol { GetMethod: { } getter }, "GetValue") =>
                    CallWithoutArguments(getter, arguments[0], invocation),
                (IFieldSymbol field, "GetValue") =>
                    ReadMember(OwnerOf(field, arguments[0]), _engine.NameOf(field), field, invocation),
                (IPropertySymbol { SetMethod: { } setter }, "SetValue") => CallOneOf(
                    ImmutableArray.Create(setter), arguments[0], ImmutableArray.Create(arguments[1]), invocation),
                (IFieldSymbol field, "SetValue") => SetField(field, arguments),
                _ => null,
            };
            value = given is null ? value : AbstractValue.Join(value, given);
        }

        return value;
    }

    private AbstractValue SetField(IFieldSymbol field, ImmutableArray<AbstractValue> arguments)
    {
        WriteMember(OwnerOf(field, arguments[0]), _engine.NameOf(field), field, arguments[1]);
        return AbstractValue.Empty;
    }

    private AbstractValue OwnerOf(IFieldSymbol field, AbstractValue instance) =>
        field.IsStatic ? AbstractValue.Of(_table.StaticObject(field.ContainingType)) : instance;

    private AbstractValue? CreateInstance(IInvocationOperation invocation, ImmutableArray<AbstractValue> arguments)
    {
        var type = invocation.TargetMethod.TypeArguments is [var named]
            ? KnownType(named)
            : arguments.FirstOrDefault()?.Objects.Select(static o => o.Reflected).FirstOrDefault() as ITypeSymbol;
        if (type is not INamedTypeSymbol created || !_engine.IsOurs(created))
        {
            return null;
        }

        var values = arguments.Length > 1 ? ListedIn(invocation, 1) : ImmutableArray<AbstractValue>.Empty;
        return CreatedBy(created.InstanceConstructors, values, invocation);
    }

    private AbstractValue CreatedBy(
        ImmutableArray<IMethodSymbol> constructors,
        ImmutableArray<AbstractValue> arguments,
        IInvocationOperation invocation)
    {
        var made = AbstractValue.Of(NewObject(invocation, constructors.FirstOrDefault()?.ContainingType));
        CallOneOf(constructors, made, arguments, invocation);
        return made;
    }

    /// <summary>Gets the constructors of a type that have parameters of the listed types.</summary>
    private AbstractValue? ConstructorOf(AbstractValue? type, ImmutableArray<AbstractValue> parameters)
    {
        var value = AbstractValue.Empty;
        foreach (var target in type?.Objects ?? ImmutableArray<AbstractObject>.Empty)
        {
            var constructors = (target.Reflected as INamedTypeSymbol)?.InstanceConstructors
                .Where(constructor => constructor.Parameters.Length == parameters.Length
                    && constructor.Parameters.Zip(parameters, static (parameter, given) => given.Objects.Any(o =>
                        SymbolEqualityComparer.Default.Equals(parameter.Type, o.Reflected))).All(static fits => fits));
            foreach (var constructor in constructors ?? [])
            {
                value = value.Plus(AbstractValue.Of(_table.Reflected(constructor)));
            }
        }

        return value.IsEmpty ? null : value;
    }

    /// <summary>Gets the elements of an argument array: one by one where they are listed at the call.</summary>
    private ImmutableArray<AbstractValue> ListedIn(IInvocationOperation invocation, int ordinal)
    {
        var argument = invocation.Arguments
            .FirstOrDefault(a => a.Parameter?.Ordinal == ordinal)?.Value.WithoutConversions();
        return argument is not null && _elements.TryGetValue(argument, out var values)
            ? ImmutableArray.Create(values)
            : ImmutableArray<AbstractValue>.Empty;
    }

    private static CallSite Unnamed(IOperation operation) =>
        new(operation, null, null, ImmutableArray<AbstractValue>.Empty);
}
