using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>
/// Where a project wants it, every column of a table is tagged or declared to be no personal data.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnclassifiedColumn() : DeclarationRule(Rule, needsTags: false)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV6007",
        RuleGroup.Identification,
        RuleSeverity.Off,
        Principles.Iom(10),
        Principles.Un(10),
        Principles.Icrc("2.9"));

    private protected override void Check(DeclaredType type)
    {
        if (!type.HoldsData || !type.Analysis.Stored.Contains(type.Symbol))
            return;

        foreach (var property in type.Data.OfType<IPropertySymbol>())
        {
            if (IsColumn(property) && !type.Tags.IsDecided(property))
                type.Report(property, DataCategory.Unspecified, Sensitivity.Default);
        }
    }

    private static bool IsColumn(IPropertySymbol property) =>
        property is { DeclaredAccessibility: Accessibility.Public, GetMethod: not null, SetMethod: not null }
        && IsValue(property.Type)
        && !property.GetAttributes().Any(static attribute =>
            attribute.AttributeClass is { Name: "NotMappedAttribute" });

    // What is a row of its own has columns of its own.
    private static bool IsValue(ITypeSymbol type) =>
        type.IsValueType
        || type.SpecialType == SpecialType.System_String
        || type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte };
}
