namespace PrivacyAnalyzers.Flow;

/// <summary>Finds the members that the language calls by their shape.</summary>
internal static class SymbolShapes
{
    /// <summary>Gets the <c>ToString(string, IFormatProvider)</c> that text templates call where it is there.</summary>
    /// <param name="type">The type of the printed value.</param>
    /// <returns>The method that somebody wrote, or null.</returns>
    public static IMethodSymbol? FindWrittenFormat(this ITypeSymbol type) =>
        type.AllInterfaces.Any(static i => i.Name == "IFormattable" && i.IsInSystem())
            ? type.SelfAndBases()
                .SelectMany(static t => t.GetMembers("ToString"))
                .OfType<IMethodSymbol>()
                .FirstOrDefault(static m => m.Parameters.Length == 2 && !m.DeclaringSyntaxReferences.IsEmpty)
            : null;

    /// <summary>Gets the <c>PrintMembers</c> that somebody wrote for a record, or null.</summary>
    /// <param name="type">The type of the printed value.</param>
    /// <returns>The method.</returns>
    public static IMethodSymbol? FindWrittenPrintMembers(this ITypeSymbol type) => type.IsRecord
        ? type.GetMembers("PrintMembers").OfType<IMethodSymbol>()
            .FirstOrDefault(static m => IsWritten(m) && m.Parameters.Length == 1)
        : null;

    /// <summary>Gets the copy constructor that somebody wrote for a record, or null.</summary>
    /// <param name="type">The type of the copied value.</param>
    /// <returns>The constructor.</returns>
    public static IMethodSymbol? FindWrittenCopyConstructor(this ITypeSymbol type) =>
        type is INamedTypeSymbol { IsRecord: true } record
            ? record.InstanceConstructors.FirstOrDefault(c => IsWritten(c) && c.Parameters.Length == 1
                && SymbolEqualityComparer.Default.Equals(
                    c.Parameters[0].Type.OriginalDefinition, type.OriginalDefinition))
            : null;

    /// <summary>Gets the <c>ToString</c> that somebody wrote for this type or a base of it, or null.</summary>
    /// <param name="type">The type of the printed value.</param>
    /// <returns>The method nearest to the type; a compiler-made one hides those below it.</returns>
    public static IMethodSymbol? FindWrittenToString(this ITypeSymbol type)
    {
        foreach (var current in type.SelfAndBases())
        {
            foreach (var member in current.GetMembers("ToString"))
            {
                if (member is IMethodSymbol { IsStatic: false, Parameters.Length: 0 } method)
                {
                    return method.IsImplicitlyDeclared || method.DeclaringSyntaxReferences.IsEmpty ? null : method;
                }
            }
        }

        return null;
    }

    /// <summary>
    /// Gets the method that makes an object of the type from a collection expression, see
    /// <c>CollectionBuilderAttribute</c> in System.Runtime.CompilerServices; or null.
    /// </summary>
    /// <param name="type">The type of the collection.</param>
    /// <returns>The definition of the static method that gets the elements as a span.</returns>
    public static IMethodSymbol? FindCollectionBuilder(this INamedTypeSymbol type)
    {
        foreach (var attribute in type.OriginalDefinition.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "CollectionBuilderAttribute" } named && named.IsInSystem()
                && attribute.ConstructorArguments is [{ Value: INamedTypeSymbol builder }, { Value: string name }])
            {
                return builder.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault(method =>
                    method is { IsStatic: true, Parameters: [{ Type: var elements }] } && elements.IsSpan()
                    && method.Arity == type.Arity);
            }
        }

        return null;
    }

    /// <summary>Gets the type that a nested type is written in, or the type itself.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The outermost type.</returns>
    public static INamedTypeSymbol OutermostType(this INamedTypeSymbol type)
    {
        while (type.ContainingType is { } outer)
        {
            type = outer;
        }

        return type;
    }

    /// <summary>Gets the type and the classes it derives from, nearest first.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The chain up to <c>object</c>.</returns>
    public static IEnumerable<ITypeSymbol> SelfAndBases(this ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            yield return current;
        }
    }

    /// <summary>True where an object of exactly this type may be of the other; type arguments don't count.</summary>
    /// <param name="type">The type of the object.</param>
    /// <param name="target">The type tested for.</param>
    /// <returns>False where no such object passes the test.</returns>
    public static bool MayConvertTo(this ITypeSymbol type, ITypeSymbol target) =>
        type.TypeKind == TypeKind.TypeParameter
        || target.TypeKind is TypeKind.TypeParameter or TypeKind.Dynamic or TypeKind.Error
        || target.SpecialType == SpecialType.System_Object
        || type.SelfAndBases().Concat(type.AllInterfaces).Any(t =>
            SymbolEqualityComparer.Default.Equals(t.OriginalDefinition, target.OriginalDefinition));

    /// <summary>True where every object of exactly this type is one of the other.</summary>
    /// <param name="type">The type of the object.</param>
    /// <param name="target">The type tested for.</param>
    /// <returns>Whether the test always succeeds.</returns>
    public static bool MustConvertTo(this ITypeSymbol type, ITypeSymbol target) =>
        target.SpecialType == SpecialType.System_Object
        || type.SelfAndBases().Concat(type.AllInterfaces).Any(t => SymbolEqualityComparer.Default.Equals(t, target));

    /// <summary>True for types that print, compare and copy their members: tuples, anonymous types, pairs.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Whether printing a value prints its members.</returns>
    public static bool PrintsMembers(this ITypeSymbol type) =>
        type.IsTupleType
        || type.IsAnonymousType
        || (type is INamedTypeSymbol { Arity: > 0, Name: "KeyValuePair" or "Tuple" } && type.IsInSystem());

    /// <summary>What the compiler of a referenced library made looks like written, but has no code here.</summary>
    private static bool IsWritten(IMethodSymbol method) =>
        !method.IsImplicitlyDeclared && !method.DeclaringSyntaxReferences.IsEmpty;
}
