using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Classification;

/// <summary>
/// The category that an attribute of the project hands to its base class:
/// <c>class RationCardAttribute() : HumanitarianDataAttribute(DataCategory.OfficialIdentifier)</c>. Only the source
/// tells; compiled attributes are mapped by a tag on their class or by configuration.
/// </summary>
internal static class DerivedCategory
{
    public static DataCategory? Of(INamedTypeSymbol attributeClass)
    {
        foreach (var constructor in attributeClass.InstanceConstructors)
        {
            foreach (var reference in constructor.DeclaringSyntaxReferences)
            {
                if (ArgumentsOf(reference.GetSyntax()) is { } arguments && CategoryIn(arguments) is { } category)
                    return category;
            }
        }

        return null;
    }

    private static ArgumentListSyntax? ArgumentsOf(SyntaxNode declaration) => declaration switch
    {
        ConstructorDeclarationSyntax constructor => constructor.Initializer?.ArgumentList,
        TypeDeclarationSyntax { BaseList.Types: { Count: > 0 } bases } =>
            (bases[0] as PrimaryConstructorBaseTypeSyntax)?.ArgumentList,
        _ => null,
    };

    private static DataCategory? CategoryIn(ArgumentListSyntax arguments)
    {
        foreach (var access in arguments.DescendantNodes().OfType<MemberAccessExpressionSyntax>())
        {
            if (RightmostName(access.Expression) is nameof(DataCategory) or "HumanitarianTaxonomy"
                && EnumConstants.Parse<DataCategory>(access.Name.Identifier.ValueText) is { } category)
            {
                return category;
            }
        }

        return null;
    }

    private static string? RightmostName(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };
}
