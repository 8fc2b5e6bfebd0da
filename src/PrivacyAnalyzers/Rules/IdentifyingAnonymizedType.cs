using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>What is called anonymous must not tell whom it is about.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class IdentifyingAnonymizedType() : DeclarationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV5005",
        RuleGroup.Security,
        DiagnosticSeverity.Error,
        Principles.Iom(9),
        Principles.Un(4),
        Principles.Icrc("2.3"));

    private const int Several = 2;

    private protected override void Check(DeclaredType type)
    {
        if (GovernanceNames.On(type.Symbol, GovernanceNames.Anonymized) is not null)
            Check(type, type.Symbol, type.Symbol);

        foreach (var method in type.Symbol.GetMembers().OfType<IMethodSymbol>())
        {
            if (GovernanceNames.On(method, GovernanceNames.Anonymizes) is not null)
                Check(type, method, method.ReturnType);
        }
    }

    private static void Check(DeclaredType type, ISymbol claim, ITypeSymbol content)
    {
        var data = type.Tags.TaggedMembersOf(content).Select(type.Tags.TagOf).OfType<PersonalData>().ToList();
        var direct = data.FirstOrDefault(static datum => IsDirect(datum.Category));
        if (direct is not null)
            Report(type, claim, DiagnosticSeverity.Error, [direct]);
        else if (IsCombination(data))
            Report(type, claim, DiagnosticSeverity.Warning, data);
    }

    private static void Report(
        DeclaredType type,
        ISymbol claim,
        DiagnosticSeverity severity,
        List<PersonalData> data)
    {
        if (claim.Locations.FirstOrDefault(static place => place.IsInSource) is { } location)
        {
            type.ReportAs(
                severity,
                location,
                SymbolNames.InType(claim),
                data[0].Category,
                data[0].Sensitivity,
                data[0].Symbol,
                SymbolNames.List(data.Select(static datum => SymbolNames.InType(datum.Symbol))));
        }
    }

    private static bool IsDirect(DataCategory category) => category is DataCategory.Identity
        or DataCategory.OfficialIdentifier or DataCategory.Contact or DataCategory.Biometric or DataCategory.Genetic
        or DataCategory.Image or DataCategory.OnlineIdentifier or DataCategory.Pseudonym or DataCategory.FreeText
        or DataCategory.Credential;

    // A day of birth, something else about the person, and a place are enough to find one among thousands.
    private static bool IsCombination(List<PersonalData> data) =>
        data.Any(static datum => datum.Category == DataCategory.Location)
        && data.Count(static datum => datum.Category == DataCategory.Biographic) >= Several
        && data.Any(static datum => datum.Category == DataCategory.Biographic && IsDate(datum.Symbol));

    private static bool IsDate(ISymbol symbol) => symbol is IPropertySymbol or IFieldSymbol
        && DeclaredType.TypeOf(symbol).ToDisplayString().TrimEnd('?')
            is "System.DateOnly" or "System.DateTime" or "System.DateTimeOffset";
}
