using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.CodeFixes.Logging;

/// <summary>The pseudonyms of the objects that an expression reads.</summary>
internal sealed class CaseCodes(Reported reported)
{
    private readonly Classifier? _classifier = Classifier.Create(
        reported.Model.Compilation,
        PrivacyOptions.Read(reported.Finding.Document.Project.AnalyzerOptions, reported.Model.Compilation),
        reported.Cancel);

    /// <summary>Gets the edit that reads the pseudonym of the same object in place of an expression.</summary>
    /// <param name="part">A member of an object, or an object.</param>
    /// <returns>The name of the pseudonym and the change; null where there is not exactly one.</returns>
    public (string Name, TextChange Change)? InPlaceOf(ExpressionSyntax part)
    {
        if (part is IdentifierNameSyntax or MemberAccessExpressionSyntax && CodeOf(part) is { } own)
            return (own, new TextChange(new TextSpan(part.Span.End, 0), $".{own}"));

        return part is MemberAccessExpressionSyntax { Expression: var owner, Name: var member }
            && CodeOf(owner) is { } code
                ? (code, new TextChange(member.Span, code))
                : null;
    }

    /// <summary>Gets the name of the pseudonym of an object.</summary>
    /// <param name="owner">The object.</param>
    /// <returns>The name; null where there is not exactly one.</returns>
    public string? CodeOf(ExpressionSyntax owner)
    {
        if (reported.Model.GetSymbolInfo(owner, reported.Cancel).Symbol is ITypeSymbol or INamespaceSymbol
            || reported.Model.GetTypeInfo(owner, reported.Cancel).Type is not INamedTypeSymbol type)
        {
            return null;
        }

        var codes = MembersOf(type)
            .Where(member => _classifier?.TagOf(member) is { Category: DataCategory.Pseudonym }
                && reported.Model.IsAccessible(owner.SpanStart, member))
            .Select(static member => member.Name)
            .Distinct()
            .ToList();
        return codes is [var code] ? code : null;
    }

    private static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false, IsIndexer: false, GetMethod: not null }
                    or IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false })
                {
                    yield return member;
                }
            }
        }
    }
}
