using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Resources;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Rules.Framework.Bodies;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>Data that nothing in a program ever reads need not be asked for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class CollectedWithoutUse() : ApplicationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV7010",
        RuleGroup.Lifecycle,
        RuleSeverity.Off.InStrict(DiagnosticSeverity.Info).OffInTests().AtEnd(),
        Principles.Iom(3),
        Principles.Un(3),
        Principles.Icrc("2.5.4"));

    private protected override void Register(CompilationStartAnalysisContext context, PrivacyAnalysis analysis)
    {
        // The pages of Razor read members in generated code, which no rule looks at.
        if (MemberUses.HasPages(context.Compilation))
            return;

        var uses = new MemberUses();
        var data = new ConcurrentBag<PersonalData>();
        context.RegisterSymbolAction(
            symbol =>
            {
                if (analysis.ClassifierFor(symbol.CancellationToken).TagOf(symbol.Symbol) is { } tagged)
                    data.Add(tagged);
            },
            SymbolKind.Property,
            SymbolKind.Field);
        context.RegisterOperations(operation => uses.Note(operation.Operation), [.. MemberUses.Kinds]);
        context.RegisterSymbolAction(symbol => uses.NoteAnswer((IMethodSymbol)symbol.Symbol), SymbolKind.Method);
        context.RegisterCompilationEndAction(end => Check(end, data, uses));
    }

    private static void Check(CompilationAnalysisContext context, ConcurrentBag<PersonalData> data, MemberUses uses)
    {
        foreach (var datum in data)
        {
            if (datum.Symbol is IPropertySymbol { IsOverride: false, IsAbstract: false } or IFieldSymbol
                && uses.IsOnlyWritten(datum.Symbol)
                && datum.Symbol.Locations.FirstOrDefault(static place => place.IsInSource) is { } place)
            {
                context.Report(Diagnostic.Create(
                    Rule,
                    place,
                    Report.Properties([datum.Category], datum.Sensitivity, RuleDescriptor.PrinciplesOf(Rule))
                        .Add(FindingProperties.Symbols, SymbolIds.Of(datum.Symbol)),
                    SymbolNames.InType(datum.Symbol),
                    Messages.Name(datum.Category)));
            }
        }
    }
}
