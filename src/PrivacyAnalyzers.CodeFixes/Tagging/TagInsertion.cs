using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.CodeFixes.Tagging;

/// <summary>
/// Puts an attribute onto a declaration: on a line of its own before a type or member, with the target
/// <c>property:</c> before the parameter of a record, beside any other parameter.
/// </summary>
internal static class TagInsertion
{
    /// <summary>Gets the declaration that a rule reports by its name.</summary>
    /// <param name="root">The root of the document.</param>
    /// <param name="name">The place of the name.</param>
    /// <returns>
    /// A type, a method, a property, a field of one variable or a parameter of a record; null for anything else.
    /// </returns>
    public static SyntaxNode? DeclarationAt(SyntaxNode root, TextSpan name)
    {
        if (!root.FullSpan.Contains(name))
            return null;

        return root.FindNode(name).FirstAncestorOrSelf<SyntaxNode>(static node =>
            node is PropertyDeclarationSyntax or ParameterSyntax or VariableDeclaratorSyntax
                or MethodDeclarationSyntax or TypeDeclarationSyntax) switch
        {
            TypeDeclarationSyntax type when type.Identifier.Span == name => type,
            MethodDeclarationSyntax method when method.Identifier.Span == name => method,
            PropertyDeclarationSyntax property when property.Identifier.Span == name => property,
            ParameterSyntax { Parent.Parent: RecordDeclarationSyntax } parameter
                when parameter.Identifier.Span == name => parameter,
            VariableDeclaratorSyntax
            {
                Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: FieldDeclarationSyntax field },
            } variable when variable.Identifier.Span == name => field,
            _ => null,
        };
    }

    /// <summary>Gets the change that adds an attribute.</summary>
    /// <param name="declaration">What <see cref="DeclarationAt"/> found, or a parameter of a method.</param>
    /// <param name="attribute">The attribute without brackets.</param>
    /// <param name="text">The text of the document.</param>
    /// <returns>The change.</returns>
    public static TextChange Change(SyntaxNode declaration, string attribute, SourceText text)
    {
        var position = new TextSpan(declaration.SpanStart, 0);
        if (declaration is ParameterSyntax { Parent.Parent: var owner })
            return new(position, owner is RecordDeclarationSyntax ? $"[property: {attribute}] " : $"[{attribute}] ");

        var line = text.Lines.GetLineFromPosition(declaration.SpanStart);
        var before = text.ToString(TextSpan.FromBounds(line.Start, declaration.SpanStart));
        if (!string.IsNullOrWhiteSpace(before))
            return new(position, $"[{attribute}] ");

        var lineBreak = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        return new(position, $"[{attribute}]{lineBreak}{before}");
    }
}
