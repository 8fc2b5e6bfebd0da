using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// Finds out which facts of a caller would change what a body does: the ports whose constants its conditions test, and
/// those whose virtual methods it calls. In <c>void Write(string text, bool redact) { if (redact) … }</c> it is
/// <c>parameter 1</c>.
/// </summary>
internal sealed class BodyInterests
{
    private const int LongestPath = 2;

    private readonly MethodBody _body;
    private readonly List<AccessPath> _paths = [];

    private BodyInterests(MethodBody body) => _body = body;

    /// <summary>Gets the ports and members that a body is interested in.</summary>
    /// <param name="body">The body.</param>
    /// <returns>The paths in the order of the code.</returns>
    public static ImmutableArray<AccessPath> Of(MethodBody body)
    {
        var interests = new BodyInterests(body);
        var pending = new Stack<IOperation>(body.Operations.Reverse());
        while (pending.Count > 0)
        {
            var operation = pending.Pop();
            interests.Look(operation);
            foreach (var child in operation.ChildOperations)
            {
                pending.Push(child);
            }
        }

        return interests._paths.ToImmutableArray();
    }

    private void Look(IOperation operation)
    {
        switch (operation)
        {
            case IConditionalOperation conditional:
                AddTested(conditional.Condition);
                break;
            case IWhileLoopOperation { Condition: { } condition }:
                AddTested(condition);
                break;
            case ISwitchOperation choice:
                AddTested(choice.Value);
                break;
            case ISwitchExpressionOperation choice:
                AddTested(choice.Value);
                break;
            case IIsPatternOperation match:
                AddTested(match.Value);
                break;
            case IIsTypeOperation test:
                AddTested(test.ValueOperand);
                break;
            case IReturnOperation { ReturnedValue.Type.SpecialType: SpecialType.System_Boolean } result:
                AddTested(result.ReturnedValue);
                break;
            case IInvocationOperation invocation:
                LookAtCall(invocation);
                break;
            case IPropertyReferenceOperation { Instance: { } receiver, Property: { } property }
                when property.IsVirtual || property.IsAbstract || property.IsOverride:
                Add(receiver);
                break;
            case ITypeParameterObjectCreationOperation { Type: { } made }:
                AddType(made);
                break;
            case IBinaryOperation { OperatorMethod.IsAbstract: true } binary:
                Add(binary.LeftOperand);
                Add(binary.RightOperand);
                break;
            case IUnaryOperation { OperatorMethod.IsAbstract: true } unary:
                Add(unary.Operand);
                break;
            case IArgumentOperation { Value: { } value } when IsPassedOn(value):
                AddTested(value);
                break;
        }
    }

    private void LookAtCall(IInvocationOperation invocation)
    {
        if (invocation.Instance is IInstanceReferenceOperation || invocation.IsVirtual)
        {
            Add(invocation.Instance!);
        }

        if (invocation.ConstrainedToType is { } type)
        {
            AddType(type);
        }

        foreach (var argument in invocation.TargetMethod.TypeArguments)
        {
            AddType(argument);
        }
    }

    /// <summary>What a type parameter stands for is told by the call, or by the type of the object.</summary>
    private void AddType(ITypeSymbol type)
    {
        if (type is not ITypeParameterSymbol parameter)
        {
            return;
        }

        if (parameter.DeclaringMethod is null)
        {
            AddPath(new AccessPath(Port.This));
        }
        else if (SymbolEqualityComparer.Default.Equals(parameter.DeclaringMethod, _body.Owner))
        {
            AddPath(new AccessPath(Port.TypeParameter(parameter.Ordinal)));
        }
    }

    /// <summary>Flags and objects that the method hands on may interest the next one.</summary>
    private static bool IsPassedOn(IOperation value) => value.WithoutConversions().Type switch
    {
        { SpecialType: SpecialType.System_Boolean } or { TypeKind: TypeKind.Enum or TypeKind.Interface } => true,
        { TypeKind: TypeKind.Class, IsSealed: false, SpecialType: not SpecialType.System_String } => true,
        _ => false,
    };

    private void AddTested(IOperation? condition)
    {
        switch (condition?.WithoutConversions())
        {
            case IUnaryOperation unary:
                AddTested(unary.Operand);
                break;
            case IBinaryOperation binary:
                AddTested(binary.LeftOperand);
                AddTested(binary.RightOperand);
                break;
            case { } operand:
                Add(operand);
                break;
        }
    }

    private void Add(IOperation operation)
    {
        if (PathOf(operation.WithoutConversions()) is { } path)
        {
            AddPath(path);
        }
    }

    private void AddPath(AccessPath path)
    {
        if (!_paths.Contains(path))
        {
            _paths.Add(path);
        }
    }

    private AccessPath? PathOf(IOperation? operation)
    {
        switch (operation)
        {
            case IParameterReferenceOperation { Parameter: var parameter }:
                return SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, _body.Owner)
                    ? new AccessPath(Port.Parameter(parameter.Ordinal))
                    : Captured(parameter) ?? FieldLike(parameter);
            case ILocalReferenceOperation { Local: var local }:
                return Captured(local);
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }:
                return _body.IsNested
                    ? new AccessPath(Port.Captured).Append(MemberNames.This)
                    : new AccessPath(Port.This);
            case IFieldReferenceOperation { Instance: { } instance, Field: var field }:
                return MemberOf(PathOf(instance), field);
            case IPropertyReferenceOperation { Instance: { } instance, Arguments.IsEmpty: true } reference:
                return MemberOf(PathOf(instance), reference.Property);
            default:
                return null;
        }
    }

    private AccessPath? Captured(ISymbol variable) => _body.IsNested && !_body.Declares(variable)
        ? new AccessPath(Port.Captured).Append(MemberNames.OfVariable(variable))
        : null;

    private AccessPath? FieldLike(IParameterSymbol parameter) =>
        !_body.IsNested && parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor }
            ? new AccessPath(Port.This).Append(MemberNames.OfCaptured(parameter))
            : null;

    private static AccessPath? MemberOf(AccessPath? owner, ISymbol member) =>
        owner is null || owner.Length >= LongestPath ? null : owner.Append(MemberNames.Of(member));
}
