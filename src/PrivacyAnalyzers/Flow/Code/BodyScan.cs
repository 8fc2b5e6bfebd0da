using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// Looks at a body once for its <see cref="BodyFacts"/>. Errs on the side of "may": a method named by a call, an
/// accessor, an operator, a <c>ToString</c> of a type that appears, every override of them.
/// </summary>
internal sealed partial class BodyScan
{
    private readonly FlowEngine _engine;
    private readonly CancellationToken _cancel;
    private readonly HashSet<IMethodSymbol> _callees = new(SymbolEqualityComparer.Default);
    private readonly ImmutableArray<IMethodSymbol>.Builder _ordered = ImmutableArray.CreateBuilder<IMethodSymbol>();
    private readonly ImmutableArray<IMethodSymbol>.Builder _writers = ImmutableArray.CreateBuilder<IMethodSymbol>();
    private readonly HashSet<ITypeSymbol> _types = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _shared = new(SymbolEqualityComparer.Default);
    private bool _reads;
    private bool _sinks;

    private BodyScan(FlowEngine engine, CancellationToken cancel)
    {
        _engine = engine;
        _cancel = cancel;
    }

    public static BodyFacts Of(MethodBody body, FlowEngine engine, CancellationToken cancel)
    {
        var scan = new BodyScan(engine, cancel);
        if (body.Owner is IMethodSymbol method)
        {
            foreach (var parameter in method.Parameters)
            {
                scan.LookAtValue(parameter, parameter.Type);
            }
        }

        scan.AddCallee(body.ImplicitBase);
        scan.Walk(body);
        return new BodyFacts(
            scan._reads,
            scan._sinks,
            scan._ordered.ToImmutable(),
            scan._writers.Except(scan._callees, SymbolEqualityComparer.Default)
                .Cast<IMethodSymbol>().ToImmutableArray());
    }

    private void Walk(MethodBody body)
    {
        var pending = new Stack<IOperation>();
        for (var index = body.Operations.Length - 1; index >= 0; index--)
        {
            pending.Push(body.Operations[index]);
        }

        while (pending.Count > 0)
        {
            _cancel.ThrowIfCancellationRequested();
            var operation = pending.Pop();
            Look(operation);
            foreach (var child in operation.ChildOperations)
            {
                pending.Push(child);
            }
        }
    }

    // By kind: an operation is asked for its kind once, not for each interface that it does not have.
    private void Look(IOperation operation)
    {
        switch (operation.Kind)
        {
            case OperationKind.Literal or OperationKind.Argument or OperationKind.ExpressionStatement
                or OperationKind.Block or OperationKind.Return or OperationKind.InstanceReference:
                break;
            case OperationKind.Invocation:
                LookAtCall((IInvocationOperation)operation);
                break;
            case OperationKind.ObjectCreation
                when operation is IObjectCreationOperation { Constructor: { } constructor, Arguments: var arguments }:
                AddCall(constructor, isDirect: true, arguments);
                ExposeArguments(constructor, arguments);
                LookAtType(constructor.ContainingType);
                break;
            case OperationKind.Conversion:
                var conversion = (IConversionOperation)operation;
                Expose(conversion.Operand.Type);
                if (conversion.OperatorMethod is { } convert)
                {
                    AddCall(convert, isDirect: false);
                }

                break;
            case OperationKind.PropertyReference:
                LookAtProperty((IPropertyReferenceOperation)operation);
                break;
            case OperationKind.FieldReference:
                LookAtField(((IFieldReferenceOperation)operation).Field);
                break;
            case OperationKind.ParameterReference:
                var parameter = ((IParameterReferenceOperation)operation).Parameter;
                LookAtValue(parameter, parameter.Type);
                break;
            case OperationKind.LocalReference or OperationKind.DeconstructionAssignment or OperationKind.Await
                or OperationKind.Loop:
                LookAtType(operation.Type);
                break;
            case OperationKind.DeclarationPattern:
                LookAtType(operation.Type);
                Expose(((IDeclarationPatternOperation)operation).NarrowedType);
                break;
            case OperationKind.DynamicInvocation or OperationKind.DynamicMemberReference
                or OperationKind.DynamicObjectCreation or OperationKind.DynamicIndexerAccess
                or OperationKind.TypeParameterObjectCreation:
                MayDoAnything();
                break;
            default:
                LookAtOther(operation);
                break;
        }
    }

    private void LookAtOther(IOperation operation)
    {
        if (operation.Kind is OperationKind.Interpolation or OperationKind.Throw or OperationKind.CompoundAssignment)
        {
            ExposeAll(operation);
        }

        if (MethodBehind(operation) is { } method)
        {
            AddCall(method, isDirect: false);
        }
        else if (operation.Syntax.IsKind(SyntaxKind.CollectionExpression))
        {
            LookAtType(operation.Type);
            ExposeAll(operation);
        }
    }

    private static IMethodSymbol? MethodBehind(IOperation operation) => operation.Kind switch
    {
        OperationKind.Binary => ((IBinaryOperation)operation).OperatorMethod,
        OperationKind.Unary => ((IUnaryOperation)operation).OperatorMethod,
        OperationKind.CompoundAssignment => ((ICompoundAssignmentOperation)operation).OperatorMethod,
        OperationKind.Increment or OperationKind.Decrement =>
            ((IIncrementOrDecrementOperation)operation).OperatorMethod,
        OperationKind.MethodReference => ((IMethodReferenceOperation)operation).Method,
        OperationKind.EventAssignment => operation is IEventAssignmentOperation
        {
            EventReference: IEventReferenceOperation { Event.AddMethod: { } add },
        }
            ? add
            : null,
        OperationKind.RecursivePattern =>
            ((IRecursivePatternOperation)operation).DeconstructSymbol as IMethodSymbol,
        OperationKind.ImplicitIndexerReference => IndexerBehind((IImplicitIndexerReferenceOperation)operation),
        _ => null,
    };

    private static IMethodSymbol? IndexerBehind(IImplicitIndexerReferenceOperation operation) =>
        operation.IndexerSymbol as IMethodSymbol ?? (operation.IndexerSymbol as IPropertySymbol)?.GetMethod;

    private void LookAtCall(IInvocationOperation invocation)
    {
        var target = invocation.TargetMethod;
        if (IsReflection(target))
        {
            MayDoAnything();
        }

        AddCall(target, isDirect: !invocation.IsVirtual, invocation.Arguments);
        ExposeReceiver(target, invocation.Instance?.Type);
        ExposeArguments(target, invocation.Arguments);
        LookAtType(target.ReturnType);
    }

    /// <summary>What is called by a name that only the flow knows.</summary>
    private void MayDoAnything()
    {
        _reads = true;
        _sinks = true;
    }

    private bool IsReflection(IMethodSymbol method) => method.ContainingType is
        {
            Name: "MethodBase" or "MethodInfo" or "ConstructorInfo" or "PropertyInfo" or "FieldInfo" or "Activator"
                or "Delegate",
        } type
        && type.IsInSystem() && !_engine.IsOurs(method);

    private void LookAtField(IFieldSymbol field)
    {
        if (!field.IsConst)
        {
            LookAtValue(field, field.Type);
            AddWriters(field);
        }
    }

    private void LookAtProperty(IPropertyReferenceOperation reference)
    {
        var (property, arguments) = (reference.Property, reference.Arguments);
        LookAtValue(property, property.Type);
        ExposeReceiver(property, reference.Instance?.Type);
        ExposeAssigned(property);
        _reads = _reads || (reference.Instance?.Type is { } type
            && _engine.Knowledge.SummaryOf(property, type) is { Sources.IsEmpty: false });
        AddWriters(property);
        if (property.GetMethod is { } getter)
        {
            AddCall(getter, isDirect: false, arguments);
        }

        if (property.SetMethod is { } setter)
        {
            AddCall(setter, isDirect: false, arguments);
        }
    }

    private void LookAtValue(ISymbol symbol, ITypeSymbol type)
    {
        _reads = _reads || _engine.Knowledge.LabelOf(symbol) is not null;
        LookAtType(type);
    }

    /// <summary>The language and libraries call methods of a type by their names.</summary>
    private void LookAtType(ITypeSymbol? type)
    {
        if (type is null || type.IsPlain() || !_types.Add(type))
        {
            return;
        }

        foreach (var method in _engine.CalledByShape(type))
        {
            AddCallee(method);
        }

        foreach (var argument in (type as INamedTypeSymbol)?.TypeArguments ?? ImmutableArray<ITypeSymbol>.Empty)
        {
            LookAtType(argument);
        }
    }

    private void AddCall(
        IMethodSymbol method,
        bool isDirect,
        ImmutableArray<IArgumentOperation> arguments = default)
    {
        if (_engine.Knowledge.SummaryOf(method) is { } declared)
        {
            var choice = arguments.IsDefault ? null : declared.Choice;
            var summary = choice is null ? declared : choice.For(arguments);
            var isOpen = choice?.IsOpen(arguments) == true;
            _reads = _reads || isOpen || summary is { Sources.IsEmpty: false };
            _sinks = _sinks || isOpen || (summary is not null && MayFill(summary.Sinks, arguments));
        }

        _reads = _reads || _engine.Knowledge.LabelOf(method) is not null;
        if (method.IsStatic && (method.IsAbstract || method.IsVirtual))
        {
            AddAll(_engine.Calls.StaticTargetsOf(method, null));
        }
        else if (isDirect)
        {
            AddCallee(method);
        }
        else
        {
            AddAll(_engine.Calls.TargetsOf(method, null, isDirect: false));
        }
    }

    private void AddAll(ImmutableArray<IMethodSymbol> methods)
    {
        foreach (var method in methods)
        {
            AddCallee(method);
        }
    }

    private void AddWriters(ISymbol member)
    {
        if (!_engine.Statics.IsSharedData(member) || !_shared.Add(member))
        {
            return;
        }

        foreach (var writer in _engine.Statics.WritersOf(member, _cancel))
        {
            _writers.Add(FlowEngine.DefinitionOf(writer));
        }
    }

    private void AddCallee(IMethodSymbol? method)
    {
        if (method is not null && _engine.IsOurs(method)
            && FlowEngine.DefinitionOf(method) is var definition && _callees.Add(definition))
        {
            _ordered.Add(definition);
        }
    }
}
