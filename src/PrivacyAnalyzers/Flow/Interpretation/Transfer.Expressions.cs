using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Flow;

/// <content>Expressions: what they evaluate to.</content>
internal sealed partial class Transfer
{
    private readonly Stack<AbstractValue> _conditionalReceivers = new();

    private AbstractValue VisitExpression(IOperation operation) =>
        operation.ConstantValue is { HasValue: true, Value: var constant }
            ? AbstractValue.OfConstant(constant)
            : VisitVariableExpression(operation);

    private AbstractValue VisitVariableExpression(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => VisitLocal(local),
        IParameterReferenceOperation parameter => VisitParameter(parameter),
        IFieldReferenceOperation field => VisitField(field),
        IPropertyReferenceOperation property => VisitProperty(property),
        IEventReferenceOperation reference => VisitEvent(reference),
        IArrayElementReferenceOperation element => VisitElement(element),
        IInlineArrayAccessOperation element => VisitInlineElement(element),
        IImplicitIndexerReferenceOperation indexer => VisitImplicitIndexer(indexer),
        IInstanceReferenceOperation instance => VisitInstance(instance),
        IConditionalAccessInstanceOperation => _conditionalReceivers.Count > 0
            ? _conditionalReceivers.Peek()
            : AbstractValue.Empty,

        IInvocationOperation invocation => VisitInvocation(invocation),
        IObjectCreationOperation creation => VisitCreation(creation),
        ITypeParameterObjectCreationOperation creation => VisitTypeParameterCreation(creation),
        IAnonymousObjectCreationOperation anonymous => VisitAnonymous(anonymous),
        IArrayCreationOperation array => VisitArray(array),
        IDynamicMemberReferenceOperation member => VisitDynamicMember(member),
        IDynamicInvocationOperation invocation => VisitDynamicCall(invocation),
        IDynamicIndexerAccessOperation access => VisitDynamicIndexer(access),
        IDynamicObjectCreationOperation creation => VisitDynamicCreation(creation),
        IDelegateCreationOperation creation => Visit(creation.Target),
        IAnonymousFunctionOperation function => VisitFunction(function),
        IMethodReferenceOperation reference => VisitMethodReference(reference),
        IWithOperation with => VisitWith(with),
        ITupleOperation tuple => VisitTuple(tuple),

        ISimpleAssignmentOperation assignment => VisitAssignment(assignment),
        ICompoundAssignmentOperation compound => VisitCompound(compound),
        ICoalesceAssignmentOperation coalesce => VisitCoalesceAssignment(coalesce),
        IDeconstructionAssignmentOperation deconstruction => VisitDeconstruction(deconstruction),
        IIncrementOrDecrementOperation increment => VisitIncrement(increment),
        ISymbolInitializerOperation initializer => VisitSymbolInitializer(initializer),
        IEventAssignmentOperation assignment => VisitEventAssignment(assignment),

        IConversionOperation conversion => VisitConversion(conversion),
        IBinaryOperation binary => VisitBinary(binary),
        IUnaryOperation unary => VisitUnary(unary),
        IConditionalOperation conditional => VisitConditional(conditional),
        ICoalesceOperation coalesce => VisitCoalesce(coalesce),
        IConditionalAccessOperation access => VisitConditionalAccess(access),
        ISwitchExpressionOperation choice => VisitSwitchExpression(choice),
        IIsPatternOperation match => VisitIsPattern(match),
        IIsTypeOperation test => VisitTypeTest(test),
        IInterpolatedStringOperation text => VisitInterpolated(text),
        IInterpolatedStringHandlerCreationOperation handler => VisitHandler(handler),
        IAwaitOperation wait => VisitAwait(wait),
        ITranslatedQueryOperation query => Visit(query.Operation),
        IThrowOperation thrown => VisitThrow(thrown),
        ITypeOfOperation type => AbstractValue.Of(_table.Reflected(type.TypeOperand)),
        INameOfOperation or ISizeOfOperation or ILiteralOperation => AbstractValue.Empty,
        IDefaultValueOperation => VisitDefault(operation),
        IObjectOrCollectionInitializerOperation or IMemberInitializerOperation => VisitChildren(operation),
        _ => VisitUnknown(operation),
    };

    /// <summary>
    /// Operations that the oldest supported compiler has no interface for (collection expressions, spreads) give the
    /// union of their parts, held as elements where the result is a collection.
    /// </summary>
    private AbstractValue VisitUnknown(IOperation operation)
    {
        if (operation.Syntax.IsKind(SyntaxKind.StackAllocArrayCreationExpression))
        {
            VisitChildren(operation);
            return AbstractValue.Of(_table.Allocated(operation.Syntax, operation.Type));
        }

        if (!operation.Syntax.IsKind(SyntaxKind.CollectionExpression))
        {
            return VisitChildren(operation);
        }

        var collection = AbstractValue.Of(_table.Allocated(operation.Syntax, operation.Type));
        var values = VisitValues(operation.ChildOperations.ToImmutableArray());
        _elements[operation] = values.ToArray();
        foreach (var (child, value) in operation.ChildOperations.Zip(values, static (child, value) => (child, value)))
        {
            var spread = child.Syntax.IsKind(SyntaxKind.SpreadElement);
            WriteMember(
                collection,
                AccessPath.Element,
                null,
                spread ? ReadMember(value, AccessPath.Element, null, child) : value);
        }

        return BuilderOf(operation.Type) is { } builder
            ? Call(new CallSite(operation, builder, null, ImmutableArray.Create(collection)))
            : collection;
    }

    private IMethodSymbol? BuilderOf(ITypeSymbol? type) =>
        type is INamedTypeSymbol named && named.FindCollectionBuilder() is { } builder && _engine.IsOurs(builder)
            ? builder
            : null;

    private AbstractValue VisitDefault(IOperation operation) =>
        operation.Type.IsReferenceType() ? AbstractValue.OfConstant(null)
        : operation.Type.IsCopiedWhole() ? AbstractValue.Of(_table.Allocated(operation.Syntax, operation.Type))
        : AbstractValue.Empty;

    private AbstractValue VisitTypeTest(IIsTypeOperation test)
    {
        var (holds, misses) = TypeStates(
            test.ValueOperand, Visit(test.ValueOperand), ImmutableArray.Create(test.TypeOperand));
        return test.IsNegated ? Truth(misses, holds) : Truth(holds, misses);
    }

    private AbstractValue VisitLocal(ILocalReferenceOperation local)
    {
        if (local.IsDeclaration)
        {
            WriteVariable(local.Local, AbstractValue.Empty);
            return AbstractValue.Empty;
        }

        return ReadVariable(local.Local);
    }

    private AbstractValue VisitParameter(IParameterReferenceOperation reference)
    {
        var parameter = reference.Parameter;
        return parameter.IsReceiver() ? AtSource(WithLabel(ExtendedValue(), parameter), parameter, reference)
            : IsFieldLike(parameter)
            ? ReadMember(ThisValue(), MemberNames.OfCaptured(parameter), parameter, reference)
            : AtSource(ReadVariable(parameter), parameter, reference);
    }

    /// <summary>
    /// The receiver of an extension member: <c>this</c>, or the first parameter where it is called as static method.
    /// </summary>
    private AbstractValue ExtendedValue() =>
        _body.Owner is IMethodSymbol { IsStatic: true, Parameters: [var first, ..] }
            ? ReadVariable(first)
            : ThisValue();

    private AbstractValue VisitField(IFieldReferenceOperation reference)
    {
        var field = reference.Field;
        if (_engine.ConstantOf(field, _cancel) is { } constant)
        {
            Visit(reference.Instance);
            return constant;
        }

        var receiver = field.IsStatic
            ? AbstractValue.Of(_table.StaticObject(field.ContainingType))
            : Visit(reference.Instance);
        var value = ReadMember(receiver, _engine.NameOf(field), field, reference);
        return (field.IsReadOnly || IsPrivateFunction(field)) && _engine.MadeTypeOf(field) is null
            && IsUnwritten(receiver, _engine.NameOf(field)) && ExactTypeOf(value) is null
            ? value.Plus(InitialValue(field, reference))
            : value;
    }

    /// <summary>True where the member of an object made elsewhere holds what it held when the method began.</summary>
    private bool IsUnwritten(AbstractValue receiver, string member) => receiver.Objects.Any(target =>
        target.Kind == ObjectKind.Input && target.FindCell(member) is { } cell
        && _state.Read(cell, _table).SameAs(_table.DefaultOf(cell)));

    private static bool IsPrivateFunction(IFieldSymbol field) =>
        field is { DeclaredAccessibility: Accessibility.Private, Type.TypeKind: TypeKind.Delegate };

    private AbstractValue VisitElement(IArrayElementReferenceOperation element)
    {
        var array = Visit(element.ArrayReference);
        VisitAll(element.Indices);
        return element.Indices is [{ Type.Name: "Range" }]
            ? array
            : ReadMember(array, AccessPath.Element, null, element);
    }

    private AbstractValue VisitInlineElement(IInlineArrayAccessOperation element)
    {
        var array = Visit(element.Instance);
        Visit(element.Argument);
        return element.Argument.Type?.Name == "Range"
            ? array
            : ReadMember(array, AccessPath.Element, null, element);
    }

    /// <summary><c>text[^1]</c> calls the indexer, <c>text[1..]</c> the method Slice or Substring.</summary>
    private AbstractValue VisitImplicitIndexer(IImplicitIndexerReferenceOperation indexer)
    {
        var receiver = Visit(indexer.Instance);
        Visit(indexer.Argument);
        var method = indexer.IndexerSymbol as IMethodSymbol ?? (indexer.IndexerSymbol as IPropertySymbol)?.GetMethod;
        if (method is null)
        {
            return receiver;
        }

        var values = ImmutableArray.Create(NoValues(method.Parameters.Length));
        var value = Call(new CallSite(indexer, method, receiver, values) { ReceiverOperation = indexer.Instance });
        return IsReference(value) ? Dereferenced(value) : value;
    }

    private AbstractValue VisitInstance(IInstanceReferenceOperation instance) => instance.ReferenceKind switch
    {
        InstanceReferenceKind.InterpolatedStringHandler => _handlers.Count > 0 ? _handlers.Peek() : AbstractValue.Empty,
        InstanceReferenceKind.ImplicitReceiver or InstanceReferenceKind.PatternInput => _receivers.Count > 0
            ? _receivers.Peek()
            : AbstractValue.Empty,
        _ => ThisValue(),
    };

    private AbstractValue VisitConversion(IConversionOperation conversion)
    {
        var value = Visit(conversion.Operand);
        if (conversion is { Operand.Type: { IsValueType: true } boxed, Type.IsReferenceType: true })
        {
            value = Copied(value, boxed, conversion);
        }

        return conversion.OperatorMethod is { } method
            ? Call(new CallSite(conversion, method, null, ImmutableArray.Create(value)))
            : Converted(value, conversion);
    }

    /// <summary>A cast that succeeds rules out objects of other types.</summary>
    private static AbstractValue Converted(AbstractValue value, IConversionOperation conversion)
    {
        if (value.IsEmpty || conversion.Conversion.IsIdentity)
        {
            return value;
        }

        var known = Constants.Convert(value.Known, conversion);
        var objects = conversion is { Type: { } type, Conversion: { IsImplicit: false, IsReference: true } }
            ? OfType(value, type).Objects
            : value.Objects;
        return ReferenceEquals(known, value.Known) && objects == value.Objects
            ? value
            : new AbstractValue(value.Taints, objects, known);
    }

    private AbstractValue VisitConditional(IConditionalOperation conditional)
    {
        var (whenTrue, whenFalse) = VisitCondition(conditional.Condition);
        _state = whenTrue;
        var left = whenTrue.IsReachable ? Visit(conditional.WhenTrue) : null;
        var afterTrue = _state;
        _state = whenFalse;
        var right = whenFalse.IsReachable ? Visit(conditional.WhenFalse) : null;
        _state = afterTrue.Join(_state, _table);
        return right is null ? left ?? AbstractValue.Empty : AbstractValue.Join(left, right);
    }

    private AbstractValue VisitCoalesce(ICoalesceOperation coalesce)
    {
        var value = Visit(coalesce.Value);
        if (ReferenceEquals(value.Known, Constants.Null))
        {
            return Visit(coalesce.WhenNull);
        }

        if (value.Known is not null)
        {
            return value;
        }

        var before = _state;
        var other = Visit(coalesce.WhenNull);
        var joined = before.Join(_state, _table);
        _state = joined;
        return coalesce.WhenNull is IThrowOperation ? value : value.Join(other);
    }

    private AbstractValue VisitConditionalAccess(IConditionalAccessOperation access)
    {
        var receiver = Visit(access.Operation);
        var before = _state;
        _conditionalReceivers.Push(receiver);
        var value = Visit(access.WhenNotNull);
        _conditionalReceivers.Pop();
        if (access.WhenNotNull is not IAssignmentOperation)
        {
            // An assignment that does not happen leaves no object in which the old value could be read.
            _state = before.Join(_state, _table);
        }

        return value;
    }

    private AbstractValue VisitSwitchExpression(ISwitchExpressionOperation choice)
    {
        var value = Visit(choice.Value);
        var after = TaintState.Unreachable;
        AbstractValue? result = null;
        foreach (var arm in choice.Arms)
        {
            var (matches, fails) = MatchStates(arm.Pattern, choice.Value, value);
            _state = matches;
            var (enters, refused) = VisitCondition(arm.Guard);
            _state = enters;
            if (enters.IsReachable)
            {
                var given = Visit(arm.Value);
                result = _state.IsReachable ? AbstractValue.Join(result, given) : result;
            }

            after = after.Join(_state, _table);
            _state = arm.Guard is null ? fails : fails.Join(refused, _table);
        }

        _state = after;
        return result ?? AbstractValue.Empty;
    }

    private AbstractValue VisitAwait(IAwaitOperation wait)
    {
        var task = Visit(wait.Operation);
        NoteMayThrow();
        if (_engine.AwaitingOf(wait.Syntax) is { GetAwaiterMethod: { } getAwaiter, GetResultMethod: { } getResult }
            && _engine.IsOurs(getAwaiter))
        {
            return CallWithoutArguments(getResult, CallWithoutArguments(getAwaiter, task, wait), wait);
        }

        return wait.Type?.SpecialType == SpecialType.System_Void
            ? AbstractValue.Empty
            : ReadMember(task, AccessPath.Element, null, wait);
    }

    private AbstractValue VisitFunction(IAnonymousFunctionOperation function)
    {
        _nested.Add(function.Symbol);
        _engine.Note(function);
        return FunctionValue(function.Symbol, function, null);
    }

    private AbstractValue VisitMethodReference(IMethodReferenceOperation reference) =>
        FunctionValue(reference.Method, reference, reference.Instance is null ? null : Visit(reference.Instance));

    private AbstractValue FunctionValue(IMethodSymbol method, IOperation site, AbstractValue? receiver)
    {
        var function = _table.FunctionObject(site.Syntax, method);
        WriteCell(_table.CellOf(function, MemberNames.Captured), AbstractValue.Of(_variables));
        if (receiver is not null)
        {
            WriteCell(_table.CellOf(function, MemberNames.This), receiver);
        }

        return AbstractValue.Of(function);
    }
}
