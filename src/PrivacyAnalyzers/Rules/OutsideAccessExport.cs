using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>
/// What an account holds about its person belongs into the download that ASP.NET Core Identity offers, and what else is
/// stored about people into an export, once the project says what its exports are.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class OutsideAccessExport() : DeclarationRule(Rule, needsTags: false)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV7011",
        RuleGroup.Lifecycle,
        DiagnosticSeverity.Warning,
        Principles.Iom(7),
        Principles.Un(8),
        Principles.Icrc("2.11"),
        Principles.Iccpr(17));

    private protected override void Check(DeclaredType type)
    {
        if (IsUser(type.Symbol))
            CheckUser(type);
        else if (type.HoldsData && type.Analysis.Stored.Contains(type.Symbol))
            CheckEntity(type);
    }

    private static void CheckEntity(DeclaredType type)
    {
        var exports = type.Analysis.ExportsFor(type.Cancel);
        if (exports.AreDeclared && type.MostSensitive is { } data && !exports.Reach(type.Symbol))
            type.Report(type.Symbol, data.Category, data.Sensitivity);
    }

    private static void CheckUser(DeclaredType type)
    {
        var suggested = SuggestedData.In(type)
            .Where(static pair => !pair.Match.IsAmbiguous)
            .ToDictionary(
                static pair => pair.Member,
                static pair => pair.Match.Category,
                SymbolEqualityComparer.Default);
        foreach (var property in type.Data.OfType<IPropertySymbol>())
        {
            var data = type.Tags.TagOf(property);
            if (property is { DeclaredAccessibility: Accessibility.Public, IsOverride: false, GetMethod: not null }
                && !property.GetAttributes().Any(IsExported)
                && (data is not null || suggested.ContainsKey(property)))
            {
                var category = data?.Category ?? suggested[property];
                type.Report(property, category, data?.Sensitivity ?? Sensitivity.Default);
            }
        }
    }

    private static bool IsUser(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (VocabularyNames.IdentityUser.Matches(current))
                return true;
        }

        return false;
    }

    private static bool IsExported(AttributeData attribute)
    {
        for (var current = attribute.AttributeClass; current is not null; current = current.BaseType)
        {
            if (VocabularyNames.IdentityTag.Matches(current))
                return true;
        }

        return false;
    }
}
