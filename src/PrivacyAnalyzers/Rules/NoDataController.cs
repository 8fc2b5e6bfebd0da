using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>An application that stores personal data says who answers for it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class NoDataController() : CompilationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV8004",
        RuleGroup.Accountability,
        RuleSeverity.Off.InStrict(DiagnosticSeverity.Info).AtEnd(),
        Principles.Iom(11),
        Principles.Un(10),
        Principles.Icrc("2.9"),
        Principles.Iccpr(17));

    private protected override void Check(CompilationAnalysisContext context)
    {
        var analysis = PrivacyAnalysis.For(context.Compilation, context.Options);
        if (!ApplicationRule.IsProgram(context.Compilation) || !analysis.HasPersonalData(context.CancellationToken))
            return;

        var tags = analysis.ClassifierFor(context.CancellationToken);
        var entity = analysis.Stored.Types.FirstOrDefault(type => !tags.TaggedMembersOf(type).IsEmpty);
        if (entity is not null
            && analysis.Governance.Controller is null
            && GovernanceNames.On(context.Compilation.Assembly, GovernanceNames.DataController) is null)
        {
            context.Report(Diagnostic.Create(
                Descriptor,
                entity.Locations.FirstOrDefault(static place => place.IsInSource) ?? Location.None,
                entity.Name));
        }
    }
}
