using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Resources;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Rules.Framework.Bodies;
using PrivacyAnalyzers.Symbols;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>A case code that is made of a name and a day of birth hides nobody.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class CaseCodeFromPersonalData() : PrivacyRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV5003",
        RuleGroup.Security,
        DiagnosticSeverity.Warning,
        Principles.Iom(6),
        Principles.Iom(8),
        Principles.Un(6),
        Principles.Icrc("2.3"));

    private static readonly WordUse Pseudonyms = new(["PseudonymData", "PseudonymDataAttribute", "Pseudonym"]);

    private protected override void Register(CompilationStartAnalysisContext context, PrivacyAnalysis analysis)
    {
        if (MayTagPseudonyms(context.Compilation, analysis, context.CancellationToken))
            context.RegisterOperations(operation => Check(operation, analysis), [.. CopiedValue.Kinds]);
    }

    // Most projects have no pseudonym, and every value that is put somewhere would be looked at for nothing.
    private static bool MayTagPseudonyms(Compilation compilation, PrivacyAnalysis analysis, CancellationToken cancel) =>
        analysis.ClassifierFor(cancel).MayTagUnseen(cancel)
        || compilation.SyntaxTrees.Any(tree => Pseudonyms.IsIn(tree, cancel));

    private static void Check(OperationContext context, PrivacyAnalysis analysis)
    {
        foreach (var copy in CopiedValue.In(context.Operation, context.ContainingSymbol))
        {
            var tags = analysis.ClassifierFor(context.CancellationToken);
            if (!IsPseudonym(copy.Target, tags))
                continue;

            var parts = copy.Sources(parts: true)
                .Select(tags.TagOf)
                .OfType<PersonalData>()
                .Where(static part => part.Category != DataCategory.Pseudonym
                    && part.Sensitivity >= Sensitivity.Moderate)
                .Distinct()
                .OrderByDescending(static part => part.Sensitivity)
                .ToList();
            if (parts.Count > 0)
                context.Report(Finding(copy, parts));
        }
    }

    private static Diagnostic Finding(CopiedValue copy, List<PersonalData> parts) => Diagnostic.Create(
        Rule,
        copy.Value.Syntax.GetLocation(),
        Report.Properties(
                parts.Select(static part => part.Category).Distinct(),
                parts[0].Sensitivity,
                RuleDescriptor.PrinciplesOf(Rule))
            .Add(FindingProperties.Symbols, string.Join(";", parts.Select(static part => SymbolIds.Of(part.Symbol))))
            .Add(FindingProperties.Target, SymbolIds.Of(copy.Target)),
        SymbolNames.List(parts.Select(static part => SymbolNames.InType(part.Symbol))),
        new LocalizableList(parts.Select(static part => part.Category).Distinct().Select(Messages.Name)),
        SymbolNames.InType(copy.Target));

    private static bool IsPseudonym(ISymbol target, Classifier tags) =>
        tags.TagOf(target) is { Category: DataCategory.Pseudonym }
        || (target is IParameterSymbol parameter
            && PositionalMembers.PropertyOf(parameter) is { } property
            && tags.TagOf(property) is { Category: DataCategory.Pseudonym });
}
