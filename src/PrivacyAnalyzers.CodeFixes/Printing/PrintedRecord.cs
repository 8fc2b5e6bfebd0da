using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.CodeFixes.Layout;

namespace PrivacyAnalyzers.CodeFixes.Printing;

/// <summary>A record whose text the compiler makes, and the members that it shows there.</summary>
internal static class PrintedRecord
{
    private const string Method = "PrintMembers";

    /// <summary>
    /// Finds out whether a type is a record of this solution that has no <c>PrintMembers</c> of its own.
    /// </summary>
    /// <param name="type">The type, or null for one that was not found.</param>
    /// <returns>True when one can be written.</returns>
    public static bool CanBeGivenText(INamedTypeSymbol? type) =>
        type is { IsRecord: true }
        && DeclarationOf(type) is { } declared
        && MemberInsertion.IsPossible((RecordDeclarationSyntax)declared.GetSyntax())
        && type.GetMembers(Method).All(static member => member.IsImplicitlyDeclared)
        && MembersOf(type).All(static member =>
            TypeOf(member) is { IsRefLikeType: false, TypeKind: not (TypeKind.Pointer or TypeKind.FunctionPointer) });

    /// <summary>Finds out whether nobody wrote a method.</summary>
    /// <param name="member">A method of a record, which may come from a referenced assembly.</param>
    /// <returns>True when the compiler did.</returns>
    public static bool IsMadeByCompiler(ISymbol member) =>
        member.IsImplicitlyDeclared
        || (member.DeclaringSyntaxReferences.IsEmpty
            && member.GetAttributes().Any(static one => one.AttributeClass is { Name: "CompilerGeneratedAttribute" }));

    /// <summary>Gets where a method would be added: the declaration with the parameters, of several parts.</summary>
    /// <param name="type">The record.</param>
    /// <returns>The declaration, or null when none is source code that somebody wrote.</returns>
    public static SyntaxReference? DeclarationOf(INamedTypeSymbol type) => type.DeclaringSyntaxReferences
        .Where(static declared => declared.GetSyntax() is RecordDeclarationSyntax)
        .OrderByDescending(static declared => ((RecordDeclarationSyntax)declared.GetSyntax()).ParameterList is not null)
        .FirstOrDefault();

    /// <summary>Gets what the compiler prints, in its order.</summary>
    /// <param name="type">The record.</param>
    /// <returns>The public fields and readable properties that the record declares.</returns>
    public static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type) => type.GetMembers().Where(static member =>
        member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public, IsOverride: false }
            and (IPropertySymbol { IsIndexer: false, GetMethod: not null } or IFieldSymbol));

    /// <summary>Gets the type of a printed member.</summary>
    /// <param name="member">A field or property.</param>
    /// <returns>Its type.</returns>
    public static ITypeSymbol TypeOf(ISymbol member) =>
        member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;
}
