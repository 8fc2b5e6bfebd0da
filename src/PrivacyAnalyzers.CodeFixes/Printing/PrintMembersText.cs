using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Layout;

namespace PrivacyAnalyzers.CodeFixes.Printing;

/// <summary>
/// The method that the compiler would have written, with stars for personal data: <c>Contact { Phone = ***, City =
/// Cox's Bazar }</c>. Pseudonyms, which logs may contain, are printed as before.
/// </summary>
internal sealed class PrintMembersText(
    INamedTypeSymbol record,
    RecordDeclarationSyntax declaration,
    SemanticModel model,
    Func<ISymbol, bool> isPersonal)
{
    private const string Stars = "***";

    private bool HasBase => record.BaseType is { IsRecord: true };

    /// <summary>Gets the edit that adds the method to its record.</summary>
    /// <returns>The changes in the document of the declaration.</returns>
    public IEnumerable<TextChange> Changes() => MemberInsertion.Into(declaration, Lines());

    private IEnumerable<string> Lines()
    {
        yield return $"{Modifiers()} bool PrintMembers({StringBuilderName()} builder)";
        yield return "{";
        foreach (var statement in HasBase ? StatementsAfterBase() : Statements())
        {
            yield return statement.Length == 0 ? statement : $"    {statement}";
        }

        yield return "    return true;";
        yield return "}";
    }

    private string Modifiers() => record switch
    {
        _ when HasBase => "protected override",
        { IsSealed: true } or { IsValueType: true } => "private",
        _ => "protected virtual",
    };

    // Like the compiler: a comma only if the base printed something.
    private IEnumerable<string> StatementsAfterBase()
    {
        yield return "if (base.PrintMembers(builder))";
        yield return "{";
        yield return "    builder.Append(\", \");";
        yield return "}";
        yield return string.Empty;
        foreach (var statement in Statements())
        {
            yield return statement;
        }
    }

    private IEnumerable<string> Statements()
    {
        var text = new StringBuilder();
        var first = true;
        foreach (var member in PrintedRecord.MembersOf(record))
        {
            text.Append(first ? string.Empty : ", ").Append(member.Name).Append(" = ");
            first = false;
            if (isPersonal(member))
            {
                text.Append(Stars);
                continue;
            }

            yield return $"builder.Append(\"{text}\");";
            yield return $"builder.Append({ValueOf(member)});";
            text.Clear();
        }

        if (text.Length > 0)
        {
            yield return $"builder.Append(\"{text}\");";
        }
    }

    // Other overloads of Append would take characters apart or convert the value.
    private string ValueOf(ISymbol member)
    {
        var name = SyntaxFacts.GetKeywordKind(member.Name) == SyntaxKind.None ? member.Name : $"@{member.Name}";
        return PrintedRecord.TypeOf(member) switch
        {
            { SpecialType: not SpecialType.None } or { TypeKind: TypeKind.Enum } => name,
            IArrayTypeSymbol { ElementType.SpecialType: not SpecialType.System_Char } => name,
            INamedTypeSymbol type when type.GetMembers("op_Implicit").IsEmpty => name,
            _ => $"({(AllowsNull ? "object?" : "object")}){name}",
        };
    }

    private bool AllowsNull => model.GetNullableContext(declaration.SpanStart).AnnotationsEnabled();

    private string StringBuilderName() => model.Compilation.GetTypeByMetadataName("System.Text.StringBuilder")
        ?.ToMinimalDisplayString(model, declaration.SpanStart) ?? "System.Text.StringBuilder";
}
