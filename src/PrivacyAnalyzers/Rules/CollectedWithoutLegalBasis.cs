using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Resources;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>Personal data that an endpoint collects needs a declared legal basis.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class CollectedWithoutLegalBasis() : PrivacyRule(Rule)
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

    private protected override void Register(CompilationStartAnalysisContext context, PrivacyAnalysis analysis)
    {
        context.RegisterSymbolAction(
            symbol =>
            {
                var type = (INamedTypeSymbol)symbol.Symbol;
                if (!BoundBodies.IsController(type))
                    return;

                var tags = analysis.ClassifierFor(symbol.CancellationToken);
                foreach (var parameter in type.GetMembers().OfType<IMethodSymbol>().SelectMany(BoundBodies.Of))
                {
                    if (FindingOf(parameter, parameter.Locations[0], analysis, tags) is { } finding)
                        symbol.Report(finding);
                }
            },
            SymbolKind.NamedType);
        var services = new RegisteredServices(context.Compilation);
        context.RegisterSemanticModelAction(file =>
        {
            foreach (var (parameter, place) in BodiesOfRoutes(file, services))
            {
                var tags = analysis.ClassifierFor(file.CancellationToken);
                if (FindingOf(parameter, place, analysis, tags) is { } finding)
                    file.Report(finding);
            }
        });
    }

    // A handler in another file is reported where it is mapped.
    private static IEnumerable<(IParameterSymbol Parameter, Location Place)> BodiesOfRoutes(
        SemanticModelAnalysisContext file,
        RegisteredServices services)
    {
        var seen = new HashSet<IParameterSymbol>(SymbolEqualityComparer.Default);
        foreach (var call in MappedRoutes.Calls.In(file))
        {
            if (MappedRoutes.HandlerOf(call) is not { } handler)
                continue;

            foreach (var parameter in BoundBodies.Of(call, handler, services).Where(seen.Add))
            {
                yield return (
                    parameter,
                    parameter.Locations.FirstOrDefault(place => place.SourceTree == file.SemanticModel.SyntaxTree)
                        ?? call.Syntax.GetLocation());
            }
        }
    }

    private static Diagnostic? FindingOf(
        IParameterSymbol parameter,
        Location place,
        PrivacyAnalysis analysis,
        Classifier tags)
    {
        if (parameter.Type is not INamedTypeSymbol body
            || GovernanceNames.OnType(body, GovernanceNames.LegalBasis) is not null
            || HasBasisByPurpose(body, analysis.Governance)
            || MostSensitiveOf(body, tags) is not { } data)
        {
            return null;
        }

        return Diagnostic.Create(
            Rule,
            place,
            Report.Properties([data.Category], data.Sensitivity, RuleDescriptor.PrinciplesOf(Rule))
                .Add(FindingProperties.Symbols, SymbolIds.Of(parameter)),
            SymbolNames.InType(parameter),
            Messages.Name(data.Category),
            body.Name);
    }

    private static bool HasBasisByPurpose(INamedTypeSymbol body, Governance governance) =>
        GovernanceNames.OnType(body, GovernanceNames.Purpose) is { } attribute
        && PurposeNames.In(attribute).Any(name =>
            governance.Purposes.TryGetValue(name, out var purpose) && purpose.Basis is not null);

    private static PersonalData? MostSensitiveOf(INamedTypeSymbol body, Classifier tags) => tags
        .TaggedMembersOf(body)
        .Select(tags.TagOf)
        .OfType<PersonalData>()
        .OrderByDescending(static data => data.Sensitivity)
        .FirstOrDefault();
}
