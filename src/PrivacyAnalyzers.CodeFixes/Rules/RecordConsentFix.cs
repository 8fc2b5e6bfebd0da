using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.CodeFixes.Layout;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.CodeFixes.Tagging;
using PrivacyAnalyzers.Rules.Framework;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Gives a type that is held by consent a record of it: marks the member whose name says so, or adds
/// <c>ConsentGivenAt</c>, which is empty until somebody gave it.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RecordConsentFix))]
internal sealed class RecordConsentFix() : DeclarationFix("PRIV7007")
{
    private const string Title = "Fix_RecordConsent";
    private const string Attribute = "PrivacyAnalyzers.Annotations.ConsentRecordAttribute";
    private const string Added = "ConsentGivenAt";

    private protected override IEnumerable<Rewrite> RewritesOf(Declared declared)
    {
        if (declared is not { Syntax: TypeDeclarationSyntax type, Symbol: INamedTypeSymbol symbol }
            || KnownTypes.AttributeAt(declared.Model, type.SpanStart, Attribute) is not { } attribute)
        {
            yield break;
        }

        var told = MembersThatTell(symbol, declared).ToList();
        foreach (var (member, syntax) in told)
        {
            var change = TagInsertion.Change(syntax, attribute, declared.Text);
            yield return Rewrite.Of(Title, member.Name, syntax, change) with { Variant = member.Name };
        }

        if (told.Count == 0
            && type is ClassDeclarationSyntax or RecordDeclarationSyntax
            && MemberInsertion.IsPossible(type)
            && !symbol.MemberNames.Contains(Added)
            && KnownTypes.NameAt(declared.Model, type.SpanStart, "System.DateTimeOffset") is { } time)
        {
            string[] lines = [$"[{attribute}]", $"public {time}? {Added} {{ get; set; }}"];
            yield return new Rewrite(Title, Added, type, [.. MemberInsertion.Into(type, lines)]);
        }
    }

    private static IEnumerable<(ISymbol Member, SyntaxNode Syntax)> MembersThatTell(
        INamedTypeSymbol type,
        Declared declared)
    {
        var names = PrivacyAnalysis
            .For(declared.Model.Compilation, declared.Finding.Document.Project.AnalyzerOptions)
            .Names;
        var root = declared.Syntax.SyntaxTree.GetRoot(declared.Cancel);
        foreach (var member in type.GetMembers())
        {
            if (member is IPropertySymbol or IFieldSymbol
                && names.SaysConsent(member.Name)
                && member.Locations.FirstOrDefault(place => place.SourceTree == root.SyntaxTree) is { } place
                && TagInsertion.DeclarationAt(root, place.SourceSpan) is { } syntax)
            {
                yield return (member, syntax);
            }
        }
    }
}
