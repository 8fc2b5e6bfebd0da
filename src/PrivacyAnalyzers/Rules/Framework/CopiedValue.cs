using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// A value that is put somewhere without going through any other code: in <c>new Card { Name = person.FullName }</c>
/// the property <c>FullName</c> is copied into <c>Name</c>. Texts put together from values, and the usual trimming and
/// casing, count as copies; what a method of the project returns does not, for it may mask.
/// </summary>
/// <param name="Target">The property, field or parameter that gets the value, or the method that returns it.</param>
/// <param name="Value">The value.</param>
/// <param name="IsElement">Whether it becomes an element of the collection that the target holds.</param>
internal sealed record CopiedValue(ISymbol Target, IOperation Value, bool IsElement = false)
{
    private const int Depth = 6;

    private static readonly ImmutableHashSet<string> Preserving = ImmutableHashSet.Create(
        nameof(ToString), "Trim", "TrimStart", "TrimEnd", "ToUpper", "ToLower", "ToUpperInvariant", "ToLowerInvariant",
        "Normalize", "PadLeft", "PadRight", "Concat", "Join", "Format", "GetValueOrDefault", "ToArray", "ToList",
        "ToHashSet", "Distinct", "Clone");

    private static readonly ImmutableHashSet<string> Adding = ImmutableHashSet.Create(
        "Add", "AddFirst", "AddLast", "AddRange", "Append", "Enqueue", "Insert", "Push", "TryAdd");

    private static readonly ImmutableHashSet<string> Shortening = ImmutableHashSet.Create(
        "Substring", "Remove", "Replace", "First", "FirstOrDefault", "ElementAt", "Take", "ToDateTime");

    /// <summary>Gets the kinds of operations that put values somewhere.</summary>
    public static ImmutableArray<OperationKind> Kinds { get; } = ImmutableArray.Create(
        OperationKind.SimpleAssignment, OperationKind.ObjectCreation, OperationKind.Invocation, OperationKind.Return);

    /// <summary>Gets what an operation of one of the <see cref="Kinds"/> puts where.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="owner">The member in whose code it stands.</param>
    public static IEnumerable<CopiedValue> In(IOperation operation, ISymbol owner) => operation switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments.IsEmpty: true } target } copy =>
            [new(target.Property, copy.Value)],
        ISimpleAssignmentOperation { Target: IFieldReferenceOperation target } copy => [new(target.Field, copy.Value)],
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true } place } copy =>
            InElements(place.Instance, place.Property.Type, copy.Value),
        IInvocationOperation { Arguments: [.., var last] } call when Adding.Contains(call.TargetMethod.Name) =>
            InElements(call.Instance, last.Parameter?.Type, last.Value),
        IObjectCreationOperation made => made.Arguments
            .Where(static argument => argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: not null })
            .Select(static argument => new CopiedValue(argument.Parameter!, argument.Value)),
        IReturnOperation { ReturnedValue: { } value } when IsOf(operation, owner) =>
            [new((owner as IMethodSymbol)?.AssociatedSymbol ?? owner, value)],
        _ => [],
    };

    /// <summary>Gets the members, parameters and methods that the value is made of.</summary>
    /// <param name="parts">Whether a part of a value, such as its first letter, counts as well.</param>
    public IEnumerable<ISymbol> Sources(bool parts = false) => Of(Value, parts, Depth);

    // What is put into a collection is put into the member that holds it, unless its elements may be anything.
    private static IEnumerable<CopiedValue> InElements(IOperation? collection, ITypeSymbol? element, IOperation value)
    {
        var holder = (collection is IInstanceReferenceOperation ? InitializedBy(collection) : collection) switch
        {
            IPropertyReferenceOperation { Arguments.IsEmpty: true } property => property.Property,
            IFieldReferenceOperation field => (ISymbol)field.Field,
            _ => null,
        };
        if (holder is not null && element is { SpecialType: not SpecialType.System_Object })
            yield return new(holder, value, IsElement: true);
    }

    // In new Card { Names = { "…" } } the receiver of Add is the member that is named before.
    private static IOperation? InitializedBy(IOperation receiver) =>
        receiver.Parent?.Parent is IObjectOrCollectionInitializerOperation values
        && values.Parent is IMemberInitializerOperation member
            ? member.InitializedMember
            : null;

    private static bool IsOf(IOperation operation, ISymbol owner)
    {
        for (var outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return false;
        }

        return owner is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.PropertyGet };
    }

    private static IEnumerable<ISymbol> Of(IOperation? value, bool parts, int depth)
    {
        if (value is null || depth == 0)
            return [];

        IEnumerable<ISymbol> All(params IOperation?[] values) =>
            values.SelectMany(inner => Of(inner, parts, depth - 1));
        return value.WithoutConversions() switch
        {
            { ConstantValue.HasValue: true } => [],
            IPropertyReferenceOperation { Property.IsIndexer: true } part => parts ? All(part.Instance) : [],
            IPropertyReferenceOperation read => PropertiesOf(read, parts, depth),
            IFieldReferenceOperation read => [read.Field],
            IParameterReferenceOperation read => [read.Parameter],
            ILocalReferenceOperation local => All(TextValues.OnlyValueOf(local)),
            IConditionalAccessOperation access => All(access.WhenNotNull),
            IConditionalAccessInstanceOperation instance => All(ReceiverOf(instance)),
            ICoalesceOperation choice => All(choice.Value, choice.WhenNull),
            IConditionalOperation choice => All(choice.WhenTrue, choice.WhenFalse),
            ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => All(arm.Value)),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => All(sum.LeftOperand, sum.RightOperand),
            IInterpolatedStringOperation text => text.Parts.OfType<IInterpolationOperation>()
                .SelectMany(hole => All(hole.Expression)),
            IInvocationOperation call => OfCall(call, parts, depth),
            IArrayElementReferenceOperation part when parts => All(part.ArrayReference),
            { Kind: OperationKind.ImplicitIndexerReference } part when parts => All(part.ChildOperations.First()),
            IArrayCreationOperation { Initializer: { } values } => values.ElementValues.SelectMany(each => All(each)),
            _ => [],
        };
    }

    // The year of a date is a part of it; a tagged property of a tagged value speaks for itself.
    private static List<ISymbol> PropertiesOf(IPropertyReferenceOperation read, bool parts, int depth) =>
        parts && read.Instance is { Type.IsValueType: true } whole && read.Property.Type.IsValueType
            && Of(whole, parts, depth - 1).ToList() is { Count: > 0 } sources
            ? sources
            : [read.Property];

    private static IEnumerable<ISymbol> OfCall(IInvocationOperation call, bool parts, int depth)
    {
        var method = call.TargetMethod;
        if (SelectedBy(call) is { } selected)
            return Of(selected, parts, depth - 1);

        var isOfFramework = method.ContainingNamespace is
        {
            Name: "System" or "Linq",
        } space && (space.Name == "System" || space.ContainingNamespace.Name == "System");
        return isOfFramework && (Preserving.Contains(method.Name) || (parts && Shortening.Contains(method.Name)))
            ? (call.Instance is null ? [] : Of(call.Instance, parts, depth - 1))
                .Concat(call.Arguments.SelectMany(ValuesOf).SelectMany(value => Of(value, parts, depth - 1)))
            : [method];
    }

    private static IOperation? SelectedBy(IInvocationOperation call) =>
        call.TargetMethod is { Name: "Select", ContainingType.Name: "Enumerable" or "Queryable" }
        && call.Arguments is [_, var by]
        && by.Value.WithoutConversions() is IDelegateCreationOperation
        {
            Target: IAnonymousFunctionOperation { Body.Operations: [IReturnOperation only] },
        }
            ? only.ReturnedValue
            : null;

    // Newer compilers gather params in a span, by a kind of operation that older ones do not know.
    private static IEnumerable<IOperation> ValuesOf(IArgumentOperation argument) => argument switch
    {
        { ArgumentKind: ArgumentKind.Explicit or ArgumentKind.DefaultValue } => [argument.Value],
        { Value: IArrayCreationOperation { Initializer: { } elements } } => elements.ElementValues,
        _ => argument.Value.WithoutConversions().ChildOperations,
    };

    private static IOperation? ReceiverOf(IConditionalAccessInstanceOperation instance)
    {
        IOperation inner = instance;
        for (var outer = instance.Parent; outer is not null; inner = outer, outer = outer.Parent)
        {
            if (outer is IConditionalAccessOperation access && access.WhenNotNull == inner)
                return access.Operation;
        }

        return null;
    }
}
