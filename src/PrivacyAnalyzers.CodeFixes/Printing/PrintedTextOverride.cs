using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Layout;

namespace PrivacyAnalyzers.CodeFixes.Printing;

/// <summary>
/// A <c>ToString</c> for a record whose base, which is no code of the solution, declares the personal data:
/// <c>PrintMembers</c> of the record itself comes too late, because the base has printed before it.
/// </summary>
internal sealed class PrintedTextOverride(
    INamedTypeSymbol record,
    RecordDeclarationSyntax declaration,
    Func<ISymbol, bool> isPersonal)
{
    /// <summary>Finds out whether a record can have one.</summary>
    /// <param name="record">The record, or null for a type that was not found.</param>
    /// <param name="declaring">The types that declare the printed personal data.</param>
    /// <returns>True when all of them are the record and its bases, and nothing else makes its text.</returns>
    public static bool IsPossible(INamedTypeSymbol? record, IEnumerable<INamedTypeSymbol?> declaring) =>
        PrintedRecord.CanBeGivenText(record)
        && record!.GetMembers(nameof(ToString)).All(static member => member.IsImplicitlyDeclared)
        && BaseFirst(record).All(static part => part.GetMembers("PrintMembers").All(PrintedRecord.IsMadeByCompiler))
        && declaring.All(type => BaseFirst(record).Contains(type, SymbolEqualityComparer.Default));

    /// <summary>Gets the edit that adds the method.</summary>
    /// <returns>The changes in the document of the declaration.</returns>
    public IEnumerable<TextChange> Changes() =>
        MemberInsertion.Into(declaration, [$"public override string ToString() => $\"{Text()}\";"]);

    private static Stack<INamedTypeSymbol> BaseFirst(INamedTypeSymbol record)
    {
        var parts = new Stack<INamedTypeSymbol>();
        for (var part = record; part is { IsRecord: true }; part = part.BaseType)
        {
            parts.Push(part);
        }

        return parts;
    }

    private string Text()
    {
        var members = BaseFirst(record).SelectMany(PrintedRecord.MembersOf).Select(member =>
            $"{member.Name} = {(isPersonal(member) ? "***" : $"{{{Name(member)}}}")}");
        return $"{record.Name} {{{{ {string.Join(", ", members)} }}}}";
    }

    private static string Name(ISymbol member) =>
        SyntaxFacts.GetKeywordKind(member.Name) == SyntaxKind.None ? member.Name : $"@{member.Name}";
}
