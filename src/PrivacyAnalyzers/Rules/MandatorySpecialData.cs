using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Symbols;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>A form should not insist on data that is nice to know and dangerous to hold.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class MandatorySpecialData() : DeclarationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV7009",
        RuleGroup.Lifecycle,
        DiagnosticSeverity.Info,
        Principles.Iom(3),
        Principles.Un(3),
        Principles.Covid(1),
        Principles.Icrc("2.5.3"));

    private static readonly QualifiedName Required =
        QualifiedName.TryParse("System.ComponentModel.DataAnnotations.RequiredAttribute")!;

    private protected override void Check(DeclaredType type)
    {
        if (IsKeptApart(type))
            return;

        foreach (var member in type.Data)
        {
            if (IsMandatory(member) && type.Tags.TagOf(member) is { } data && IsSpecial(data.Category))
                type.Report(member, data.Category, data.Sensitivity);
        }
    }

    // A table of its own for health data and a case code has nothing to hold without them.
    private static bool IsKeptApart(DeclaredType type) => type.Data
        .Select(type.Tags.TagOf)
        .All(static data => data is null || data.Category == DataCategory.Pseudonym || IsSpecial(data.Category));

    private static bool IsMandatory(ISymbol member) =>
        member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }
        || member.GetAttributes().Any(static attribute =>
            attribute.AttributeClass is { } type && Required.Matches(type));

    private static bool IsSpecial(DataCategory category) => category is DataCategory.EthnicOrigin
        or DataCategory.PoliticalOpinion or DataCategory.Belief or DataCategory.TradeUnion or DataCategory.Genetic
        or DataCategory.Biometric or DataCategory.Health or DataCategory.SexualLife
        or DataCategory.ArmedGroupAffiliation;
}
