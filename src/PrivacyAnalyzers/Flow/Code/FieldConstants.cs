using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// Finds fields and properties that hold one constant for good although nobody wrote <c>const</c>: readonly or private,
/// and every value that the code of their class gives them is the same. With <c>private bool _verbose = false;</c> and
/// no assignment, <c>if (_verbose)</c> is never entered.
/// </summary>
internal sealed class FieldConstants(MethodBodies bodies)
{
    private readonly ConcurrentDictionary<ISymbol, AbstractValue?> _constants = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ITypeSymbol?> _made = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, MemberWrites> _writes = new(SymbolEqualityComparer.Default);

    /// <summary>Gets the constant that reading a member gives, or null where it may vary.</summary>
    /// <param name="member">A field or auto-property.</param>
    /// <param name="cancel">Cancels the search.</param>
    /// <returns>The constant.</returns>
    public AbstractValue? Of(ISymbol member, CancellationToken cancel)
    {
        if (member is IFieldSymbol { HasConstantValue: true } constant)
        {
            return AbstractValue.OfConstant(constant.ConstantValue);
        }

        return IsCandidate(member)
            ? _constants.GetOrAdd(member.OriginalDefinition, definition => Find(definition, cancel))
            : null;
    }

    /// <summary>Gets the class of the one object that a readonly field refers to, or null where it may vary.</summary>
    /// <param name="field">A field.</param>
    /// <returns>The class that its initialiser makes.</returns>
    public ITypeSymbol? MadeTypeOf(IFieldSymbol field) =>
        field.IsReadOnly && field.Type.IsReferenceType && bodies.IsOurs(field)
            ? _made.GetOrAdd(field.OriginalDefinition, definition => FindMade((IFieldSymbol)definition))
            : null;

    private ITypeSymbol? FindMade(IFieldSymbol field) =>
        field.DeclaringSyntaxReferences is [var reference]
        && InitializerIn(reference.GetSyntax()) is { Value: BaseObjectCreationExpressionSyntax creation }
        && WritesTo(field, CancellationToken.None).Count == 0
            ? bodies.TypeOf(creation)
            : null;

    private static bool IsCandidate(ISymbol member) => member switch
    {
        IFieldSymbol field => IsComparable(field.Type)
            && (field.IsReadOnly || field.DeclaredAccessibility == Accessibility.Private),
        IPropertySymbol { IsIndexer: false } property => IsComparable(property.Type)
            && !property.IsVirtual && !property.IsOverride && !property.IsAbstract
            && property.SetMethod is null or { DeclaredAccessibility: Accessibility.Private },
        _ => false,
    };

    private static bool IsComparable(ITypeSymbol type) => type.TypeKind == TypeKind.Enum
        || type.SpecialType is SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_String
            or SpecialType.System_Char or SpecialType.System_Byte or SpecialType.System_Int64;

    private AbstractValue? Find(ISymbol member, CancellationToken cancel)
    {
        if (member.DeclaringSyntaxReferences is not [var reference])
        {
            return null;
        }

        var initializer = InitializerIn(reference.GetSyntax(cancel));
        var writes = WritesTo(member, cancel);
        if (initializer is null && (writes.Count == 0 || member is IPropertySymbol))
        {
            return writes.Count == 0 && IsNeverSet(member) ? AbstractValue.OfConstant(false) : null;
        }

        var expressions = initializer is null ? writes : writes.Prepend(initializer.Value);
        return Same(expressions, initializer is null && !IsSetByOnlyConstructor(member, writes), member, cancel);
    }

    /// <summary>A private flag that no code sets keeps its default; one with an attribute may be set.</summary>
    private static bool IsNeverSet(ISymbol member) => member is IFieldSymbol
    {
        DeclaredAccessibility: Accessibility.Private,
        IsReadOnly: false,
        Type.SpecialType: SpecialType.System_Boolean,
    } && member.GetAttributes().IsEmpty;

    private static EqualsValueClauseSyntax? InitializerIn(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax declarator => declarator.Initializer,
        PropertyDeclarationSyntax { AccessorList: not null } property => property.Initializer,
        _ => null,
    };

    private AbstractValue? Same(
        IEnumerable<ExpressionSyntax?> expressions,
        bool startsAtDefault,
        ISymbol member,
        CancellationToken cancel)
    {
        var type = member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;
        object? known = startsAtDefault ? type.SpecialType == SpecialType.System_Boolean ? false : null : null;
        if (startsAtDefault && known is null)
        {
            return null;
        }

        foreach (var expression in expressions)
        {
            if (expression is null || bodies.ConstantOf(expression, cancel) is not { HasValue: true, Value: var value })
            {
                return null;
            }

            value ??= Constants.Null;
            if (known is not null && !known.Equals(value))
            {
                return null;
            }

            known = value;
        }

        return AbstractValue.OfConstant(ReferenceEquals(known, Constants.Null) ? null : known);
    }

    /// <summary>A readonly field that the only constructor sets always is never seen with its default.</summary>
    private static bool IsSetByOnlyConstructor(ISymbol member, IReadOnlyList<ExpressionSyntax?> writes) =>
        member is IFieldSymbol { IsReadOnly: true, ContainingType: var type }
        && (member.IsStatic ? type.StaticConstructors : type.InstanceConstructors).Length == 1
        && writes is [{ Parent.Parent: var statement }]
        && (statement is ExpressionStatementSyntax { Parent.Parent: ConstructorDeclarationSyntax }
            or ArrowExpressionClauseSyntax { Parent: ConstructorDeclarationSyntax });

    private IReadOnlyList<ExpressionSyntax?> WritesTo(ISymbol member, CancellationToken cancel) =>
        _writes.GetOrAdd(member.ContainingType.OutermostType(), type => MemberWrites.In((INamedTypeSymbol)type, cancel))
            .To(member.Name);
}
