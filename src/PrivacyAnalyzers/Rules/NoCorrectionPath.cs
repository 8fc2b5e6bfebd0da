using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Rules.Framework.Bodies;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>People may ask to correct what is held about them: something must be able to change it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class NoCorrectionPath() : ApplicationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV7012",
        RuleGroup.Lifecycle,
        RuleSeverity.Off.AtEnd(),
        Principles.Iom(3),
        Principles.Iom(7),
        Principles.Un(5),
        Principles.Icrc("2.5.5"),
        Principles.Icrc("2.11"));

    private protected override void Register(CompilationStartAnalysisContext context, PrivacyAnalysis analysis)
    {
        var corrected = new ConcurrentDictionary<ISymbol, bool>(SymbolEqualityComparer.Default);
        context.RegisterSymbolAction(symbol => NoteDeclared(symbol.Symbol, corrected), SymbolKind.Method);
        context.RegisterOperations(
            operation => Note(operation.Operation, corrected),
            OperationKind.With,
            OperationKind.Invocation);
        context.RegisterCompilationEndAction(end => Check(end, analysis, corrected));
    }

    private static void NoteDeclared(ISymbol method, ConcurrentDictionary<ISymbol, bool> corrected)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && GovernanceNames.Corrects.Matches(type)
                && attribute.ConstructorArguments is [{ Value: INamedTypeSymbol named }])
            {
                corrected[named.OriginalDefinition] = true;
            }
        }
    }

    // A copy with other values, or an update in the database, changes what an object says of itself it cannot.
    private static void Note(IOperation operation, ConcurrentDictionary<ISymbol, bool> corrected)
    {
        var changed = operation switch
        {
            IWithOperation copy => copy.Type,
            IInvocationOperation { TargetMethod: { Name: "ExecuteUpdate" or "ExecuteUpdateAsync" } method } =>
                method.TypeArguments.FirstOrDefault(),
            _ => null,
        };
        if (changed is not null)
            corrected[changed.OriginalDefinition] = true;
    }

    private void Check(
        CompilationAnalysisContext context,
        PrivacyAnalysis analysis,
        ConcurrentDictionary<ISymbol, bool> corrected)
    {
        var tags = analysis.ClassifierFor(context.CancellationToken);
        foreach (var entity in analysis.Stored.Types)
        {
            var data = entity.GetMembers().OfType<IPropertySymbol>()
                .Select(property => (Property: property, Data: tags.TagOf(property)))
                .Where(static pair => pair.Data is not null)
                .ToList();
            if (data.Count > 0
                && data.All(static pair => pair.Property.SetMethod is null or { IsInitOnly: true })
                && !corrected.ContainsKey(entity)
                && entity.Locations[0] is { IsInSource: true } place)
            {
                var first = data.OrderByDescending(static pair => pair.Data!.Sensitivity).First().Data!;
                context.Report(Diagnostic.Create(
                    Descriptor,
                    place,
                    Report.Properties([first.Category], first.Sensitivity, RuleDescriptor.PrinciplesOf(Rule))
                        .Add(FindingProperties.Symbols, SymbolIds.Of(entity)),
                    entity.Name,
                    SymbolNames.List(data.Select(static pair => pair.Property.Name))));
            }
        }
    }
}
