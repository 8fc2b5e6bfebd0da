using System.Runtime.CompilerServices;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// What the engine asks about types: whether a value of it has members worth following (a <c>string</c> has none),
/// whether it can carry data at all (a <c>bool</c> that a library returns cannot), what it enumerates.
/// </summary>
internal static class TypeFacts
{
    private static readonly HashSet<string> PlainSystemTypes = new(StringComparer.Ordinal)
    {
        "Guid", "DateOnly", "TimeOnly", "TimeSpan", "DateTimeOffset", "Half", "Int128", "UInt128", "Index", "Range",
        "Version", "Type",
    };

    /// <summary>True for types whose values have no members to follow: text, numbers, dates, enums.</summary>
    /// <param name="type">The type, null where the code does not bind.</param>
    /// <returns>Whether taints sit on the value alone.</returns>
    public static bool IsPlain(this ITypeSymbol? type) => type switch
    {
        null => false,
        { SpecialType: SpecialType.System_Object or SpecialType.System_Array } => false,
        { SpecialType: >= SpecialType.System_Enum and <= SpecialType.System_Nullable_T } => IsPlainSpecial(type),
        { SpecialType: SpecialType.System_DateTime } => true,
        { TypeKind: TypeKind.Enum or TypeKind.Pointer } => true,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable =>
            nullable.TypeArguments[0].IsPlain(),
        INamedTypeSymbol { Arity: 0, ContainingNamespace: { Name: "System" } space } =>
            space.ContainingNamespace.IsGlobalNamespace && PlainSystemTypes.Contains(type.Name),
        _ => false,
    };

    /// <summary>
    /// True for results that say too little to be the data: truth values, enums, nothing. Members that are themselves
    /// tagged are not asked.
    /// </summary>
    /// <param name="type">The type of a result that a library computed.</param>
    /// <returns>Whether taints end here.</returns>
    public static bool CarriesNothing(this ITypeSymbol? type) => type switch
    {
        null => false,
        { SpecialType: SpecialType.System_Void or SpecialType.System_Boolean } => true,
        { TypeKind: TypeKind.Enum } => true,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable =>
            nullable.TypeArguments[0].CarriesNothing(),
        INamedTypeSymbol { Arity: 0 } named => named.Name switch
        {
            "Type" or "CancellationToken" or "Task" or "ValueTask" or "IDisposable" => named.IsInSystem(),
            _ => false,
        },
        _ => false,
    };

    /// <summary>
    /// True for structs with members to follow, which an assignment copies; not for spans, of which a copy shows the
    /// same elements.
    /// </summary>
    /// <param name="type">The type, null where the code does not bind.</param>
    /// <returns>Whether two variables of the type never share an object.</returns>
    public static bool IsCopiedWhole(this ITypeSymbol? type) =>
        type is { IsValueType: true, TypeKind: TypeKind.Struct } && !type.IsPlain() && !type.IsSpan()
        && type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T;

    /// <summary>True for a type whose default value is null.</summary>
    /// <param name="type">The type, null where the code does not bind.</param>
    /// <returns>Whether it is a reference type or a nullable value.</returns>
    public static bool IsReferenceType(this ITypeSymbol? type) => type is not null
        && (type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T);

    /// <summary>True for text and what text is turned into and back: strings, characters, bytes.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Whether a library method from such a type to such a type is taken for a conversion.</returns>
    public static bool IsText(this ITypeSymbol? type) => type switch
    {
        null => false,
        { SpecialType: SpecialType.System_String or SpecialType.System_Char } => true,
        IArrayTypeSymbol array => array.ElementType.IsTextElement(),
        INamedTypeSymbol { Arity: 1 } named when named.IsSpan() => named.TypeArguments[0].IsTextElement(),
        _ => false,
    };

    /// <summary>True for Span, ReadOnlySpan, Memory and ReadOnlyMemory.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Whether the type is a window on an array.</returns>
    public static bool IsSpan(this ITypeSymbol type) =>
        type is INamedTypeSymbol { Arity: 1, Name: "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" }
        && type.IsInSystem();

    /// <summary>Gets the type of the elements that a <c>foreach</c> over this type sees, or null.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The element type of an array or of the first <c>IEnumerable&lt;T&gt;</c>.</returns>
    public static ITypeSymbol? ElementType(this ITypeSymbol? type) => type switch
    {
        null or { SpecialType: SpecialType.System_String } => null,
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol named when named.IsSpan() => named.TypeArguments[0],
        INamedTypeSymbol named when named.IsSequence() => named.TypeArguments[0],
        _ => type.AllInterfaces.FirstOrDefault(IsSequence)?.TypeArguments[0],
    };

    /// <summary>
    /// True when every implementation of the type is known to have no <c>ToString</c> that prints data.
    /// </summary>
    /// <param name="type">The type.</param>
    /// <returns>Whether the type enumerates elements, so that loggers print them.</returns>
    public static bool IsEnumerable(this ITypeSymbol? type) =>
        type is not null and not { SpecialType: SpecialType.System_String }
        && (type is IArrayTypeSymbol
            || type.SpecialType == SpecialType.System_Collections_IEnumerable
            || type.AllInterfaces.Any(static i => i.SpecialType == SpecialType.System_Collections_IEnumerable));

    /// <summary>True for a type of the System namespace or below it.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Whether the outermost namespace is System.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsInSystem(this ITypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return space?.Name == "System";
    }

    private static bool IsSequence(this INamedTypeSymbol type) =>
        type.OriginalDefinition.SpecialType
            is SpecialType.System_Collections_Generic_IEnumerable_T
            or SpecialType.System_Collections_Generic_IEnumerator_T
        || (type is { Arity: 1, Name: "IAsyncEnumerable" or "IAsyncEnumerator" } && type.IsInSystem());

    private static bool IsTextElement(this ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_Char or SpecialType.System_Byte;

    private static bool IsPlainSpecial(ITypeSymbol type) => type.SpecialType
        is SpecialType.System_Boolean or SpecialType.System_Char or SpecialType.System_SByte or SpecialType.System_Byte
        or SpecialType.System_Int16 or SpecialType.System_UInt16
        or SpecialType.System_Int32 or SpecialType.System_UInt32
        or SpecialType.System_Int64 or SpecialType.System_UInt64 or SpecialType.System_Decimal
        or SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_String
        or SpecialType.System_IntPtr or SpecialType.System_UIntPtr or SpecialType.System_Void;
}
