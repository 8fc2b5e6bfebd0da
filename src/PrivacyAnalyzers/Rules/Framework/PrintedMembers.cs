using PrivacyAnalyzers.Classification;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// The tagged members that come out when an object is turned into text. <c>ToString</c> of a record is made by the
/// compiler and prints every public member; that of a plain class prints its name and gives nothing away. A
/// <c>ToString</c> that somebody wrote is a method like any other, and the engine reads its body.
/// </summary>
internal sealed class PrintedMembers(Classifier classifier)
{
    private const int Depth = 3;

    /// <summary>Gets the type whose objects are printed: for a collection, that of its elements.</summary>
    /// <param name="type">The type of the printed value.</param>
    /// <returns>The type that has the members.</returns>
    public static ITypeSymbol ContentOf(ITypeSymbol type)
    {
        for (var depth = 0; depth < Depth; depth++)
        {
            var element = ElementOf(type);
            if (element is null)
            {
                break;
            }

            type = element;
        }

        return type;
    }

    /// <summary>Gets the tagged members that printing an object of a type shows.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The members, those of inner records included.</returns>
    public ImmutableArray<ISymbol> Of(ITypeSymbol type)
    {
        var found = ImmutableArray.CreateBuilder<ISymbol>();
        Add(type, Depth, found);
        return found.ToImmutable();
    }

    /// <summary>Finds out whether printing a value of a type shows more than the name of the type.</summary>
    /// <param name="type">The type.</param>
    /// <returns>True for enumerations and for types with a <c>ToString</c> that somebody wrote.</returns>
    public static bool HasOwnText(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum || !IsPrintedByCompiler(type, nameof(ToString));

    private static ITypeSymbol? ElementOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        { SpecialType: SpecialType.System_String } => null,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable =>
            nullable.TypeArguments[0],
        INamedTypeSymbol many when IsEnumerable(many) => many.TypeArguments[0],
        _ => type.AllInterfaces.FirstOrDefault(IsEnumerable)?.TypeArguments[0],
    };

    private static bool IsEnumerable(INamedTypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T;

    private static bool IsWrittenByCompiler(IMethodSymbol method) =>
        method.IsImplicitlyDeclared
        || (!method.DeclaringSyntaxReferences.Any()
            && method.GetAttributes().Any(static attribute =>
                attribute.AttributeClass is { Name: "CompilerGeneratedAttribute" }));

    private static bool IsPrintedByCompiler(ITypeSymbol type, string method) =>
        type.GetMembers(method).OfType<IMethodSymbol>().Where(static member => !member.IsStatic)
            .All(IsWrittenByCompiler);

    private static bool IsShown(ISymbol member) =>
        member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public, IsOverride: false }
            and (IPropertySymbol { IsIndexer: false, GetMethod: not null } or IFieldSymbol);

    private void Add(ITypeSymbol type, int depth, ImmutableArray<ISymbol>.Builder found)
    {
        if (depth == 0 || !type.IsRecord || !IsPrintedByCompiler(type, nameof(ToString)))
        {
            return;
        }

        for (var part = type; part is { IsRecord: true }; part = part.BaseType)
        {
            if (IsPrintedByCompiler(part, "PrintMembers"))
            {
                AddMembers(part, depth, found);
            }
        }
    }

    private void AddMembers(ITypeSymbol type, int depth, ImmutableArray<ISymbol>.Builder found)
    {
        foreach (var member in type.GetMembers().Where(IsShown))
        {
            if (classifier.TagOf(member) is not null)
            {
                found.Add(member);
            }
            else
            {
                Add(member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type, depth - 1, found);
            }
        }
    }
}
