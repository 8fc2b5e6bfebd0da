using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>Once a template is made of a fingerprint, its picture has done its work.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class RawCaptureKept() : DeclarationRule(Rule)
{
    private const string Raw = "Raw";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV2008",
        RuleGroup.Persistence,
        RuleSeverity.Off.InStrict(DiagnosticSeverity.Info),
        Principles.Iom(3),
        Principles.Iom(9),
        Principles.Un(3),
        Principles.Un(4),
        Principles.Icrc("7"),
        Principles.Icrc("8"));

    private protected override void Check(DeclaredType type)
    {
        foreach (var (entity, location) in StoredData.Reportable(type))
        {
            var biometric = StoredData.In(entity, type)
                .Where(static datum => datum.Category == DataCategory.Biometric)
                .ToList();
            var template = biometric.FirstOrDefault(static datum => !IsRaw(datum.Symbol));
            foreach (var raw in biometric.Where(static datum => IsRaw(datum.Symbol)))
            {
                if (template is not null && GovernanceNames.On(raw.Symbol, GovernanceNames.Retention) is null)
                {
                    type.Report(
                        raw.Symbol.Locations.FirstOrDefault(static place => place.IsInSource) ?? location,
                        SymbolNames.InType(raw.Symbol),
                        raw.Category,
                        raw.Sensitivity,
                        raw.Symbol,
                        SymbolNames.InType(template.Symbol));
                }
            }
        }
    }

    private static bool IsRaw(ISymbol member) => member.GetAttributes().Any(static attribute =>
        attribute.NamedArguments.Any(static argument => argument is { Key: Raw, Value.Value: true }));
}
