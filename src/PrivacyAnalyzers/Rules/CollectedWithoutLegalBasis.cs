using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>Personal data that an endpoint collects needs a declared legal basis.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class CollectedWithoutLegalBasis() : DeclarationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV7005",
        RuleGroup.Lifecycle,
        RuleSeverity.Off.InStrict(DiagnosticSeverity.Info),
        Principles.Iom(1),
        Principles.Iom(4),
        Principles.Un(1),
        Principles.Icrc("2.5.1"),
        Principles.Icrc("3.2"));

    private protected override void Check(DeclaredType type)
    {
        if (!BoundBodies.IsController(type.Symbol))
            return;

        foreach (var parameter in type.Symbol.GetMembers().OfType<IMethodSymbol>().SelectMany(BoundBodies.Of))
        {
            if (parameter.Type is INamedTypeSymbol body
                && GovernanceNames.OnType(body, GovernanceNames.LegalBasis) is null
                && !HasBasisByPurpose(body, type.Analysis.Governance)
                && MostSensitiveOf(body, type) is { } data)
            {
                type.Report(parameter, data.Category, data.Sensitivity, body.Name);
            }
        }
    }

    private static bool HasBasisByPurpose(INamedTypeSymbol body, Governance governance) =>
        GovernanceNames.OnType(body, GovernanceNames.Purpose) is { } attribute
        && PurposeNames.In(attribute).Any(name =>
            governance.Purposes.TryGetValue(name, out var purpose) && purpose.Basis is not null);

    private static PersonalData? MostSensitiveOf(INamedTypeSymbol body, DeclaredType type) => type.Tags
        .TaggedMembersOf(body)
        .Select(type.Tags.TagOf)
        .OfType<PersonalData>()
        .OrderByDescending(static data => data.Sensitivity)
        .FirstOrDefault();
}
