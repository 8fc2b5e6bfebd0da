using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Symbols;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>
/// Sensitive data must not be stored in a database in clear, where administrators, providers and thieves can read it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SensitiveDataStoredInClear() : FlowRule(Rule, Forbidden)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV2001",
        RuleGroup.Persistence,
        DiagnosticSeverity.Warning,
        Principles.Iom(8),
        Principles.Iom(10),
        Principles.Un(7),
        Principles.Covid(2),
        Principles.Icrc("2.8"),
        Principles.Icrc("8"),
        Principles.Icrc("10"));

    private static readonly FlowPolicy Forbidden = FlowPolicy
        .From(Sensitivity.High)
        .To(SinkKind.Store)
        .Unless(Protection.Redacted, Protection.Pseudonymised, Protection.Encrypted, Protection.Aggregated);

    private protected override IEnumerable<Finding> Chosen(
        IEnumerable<Finding> findings,
        PrivacyAnalysis analysis) => findings.Where(finding =>
            (finding.Target.ContainingType is not { } store || !analysis.Options.IsEncryptedStore(store))
            && !finding.Labels.All(label => IsStoredEncrypted(label, analysis)));

    // Of an object all members matter that are sensitive enough to be reported.
    private static bool IsStoredEncrypted(PersonalDataLabel label, PrivacyAnalysis analysis)
    {
        var tags = analysis.ClassifierFor(CancellationToken.None);
        return label.Told.All(member => GovernanceNames.On(member, GovernanceNames.StoredEncrypted) is not null
            || tags.TagOf(member)?.Sensitivity < Forbidden.AtLeast);
    }

    private protected override Action<SymbolAnalysisContext>? TypeCheckFor(
        Compilation compilation,
        PrivacyAnalysis analysis) =>
        compilation.TypeNamed("Microsoft.EntityFrameworkCore.DbContext") is null
            ? null
            : context => CheckType(context, analysis);

    private void CheckType(SymbolAnalysisContext context, PrivacyAnalysis analysis)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (analysis.EntitiesFor(context.CancellationToken) is not { } entities)
        {
            return;
        }

        if (entities.OriginOf(type) is { } origin)
        {
            foreach (var column in entities
                .ClearColumnsOf(type, Forbidden.AtLeast, analysis, context.CancellationToken))
            {
                context.Report(column.Report(Descriptor, column.Member.Locations[0], origin));
            }
        }

        CheckEntitiesFromElsewhere(context, type, entities, analysis);
    }

    // Nobody looks at types of other assemblies; the place to mend is where they are made entities.
    private void CheckEntitiesFromElsewhere(
        SymbolAnalysisContext context,
        INamedTypeSymbol type,
        EntityModel entities,
        PrivacyAnalysis analysis)
    {
        foreach (var entity in entities.NamedBy(type))
        {
            var origin = entities.OriginOf(entity)!;
            foreach (var column in entities
                .ClearColumnsOf(entity, Forbidden.AtLeast, analysis, context.CancellationToken)
                .Where(static column => !column.Member.Locations.Any(static place => place.IsInSource)))
            {
                context.Report(column.Report(Descriptor, origin.Locations[0], origin));
            }
        }
    }
}
