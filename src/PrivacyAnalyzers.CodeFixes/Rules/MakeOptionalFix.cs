using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Layout;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// No longer insists on data of a special category: takes <c>[Required]</c> and <c>required</c> away from a member that
/// can be null.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeOptionalFix))]
internal sealed class MakeOptionalFix() : DeclarationFix("PRIV7009")
{
    private const string Required = "System.ComponentModel.DataAnnotations.RequiredAttribute";

    private protected override IEnumerable<Rewrite> RewritesOf(Declared declared)
    {
        if (declared.Symbol is not { } member || !CanBeNull(member))
            yield break;

        var changes = ChangesIn(declared).ToList();
        if (changes.Count > 0)
            yield return new Rewrite("Fix_MakeOptional", member.Name, declared.Syntax, changes);
    }

    private static IEnumerable<TextChange> ChangesIn(Declared declared)
    {
        var (lists, modifiers) = declared.Syntax switch
        {
            MemberDeclarationSyntax member => (member.AttributeLists, member.Modifiers),
            ParameterSyntax parameter => (parameter.AttributeLists, default),
            _ => default,
        };
        foreach (var attribute in lists.SelectMany(static list => list.Attributes))
        {
            if (declared.Model.GetTypeInfo(attribute, declared.Cancel).Type?.ToDisplayString() == Required)
                yield return Removal.Of(attribute, declared.Text);
        }

        // What stands before the modifier may be the documentation of the member.
        foreach (var modifier in modifiers.Where(static one => one.IsKind(SyntaxKind.RequiredKeyword)))
        {
            var span = TextSpan.FromBounds(modifier.SpanStart, modifier.FullSpan.End);
            yield return new TextChange(span, string.Empty);
        }
    }

    private static bool CanBeNull(ISymbol member) => member switch
    {
        IPropertySymbol property => property.NullableAnnotation == NullableAnnotation.Annotated,
        IFieldSymbol field => field.NullableAnnotation == NullableAnnotation.Annotated,
        IParameterSymbol parameter => parameter.NullableAnnotation == NullableAnnotation.Annotated,
        _ => false,
    };
}
