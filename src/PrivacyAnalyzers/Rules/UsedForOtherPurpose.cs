using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Resources;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Rules.Framework.Bodies;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>Code that runs for one purpose must not read data that is held for another.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UsedForOtherPurpose() : PrivacyRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV7004",
        RuleGroup.Lifecycle,
        DiagnosticSeverity.Warning,
        Principles.Iom(2),
        Principles.Un(2),
        Principles.Covid(1),
        Principles.Icrc("2.5.2"),
        Principles.Icrc("6"));

    private static readonly WordUse Purposes = new(["Purpose", "PurposeAttribute"]);

    private protected override void Register(CompilationStartAnalysisContext context, PrivacyAnalysis analysis)
    {
        // Only code of this compilation runs for a purpose.
        if (!context.Compilation.SyntaxTrees.Any(tree => Purposes.IsIn(tree, context.CancellationToken)))
            return;

        context.RegisterOperations(
            read =>
            {
                var purposes = DeclaredPurposes.OfCode(read.ContainingSymbol);
                if (!purposes.IsEmpty)
                    Check(read, purposes, analysis);
            },
            OperationKind.PropertyReference,
            OperationKind.FieldReference);
    }

    private static void Check(
        OperationContext context,
        ImmutableArray<string> purposes,
        PrivacyAnalysis analysis)
    {
        var member = ((IMemberReferenceOperation)context.Operation).Member;
        if (MemberUse.IsRead(context.Operation)
            && analysis.ClassifierFor(context.CancellationToken).TagOf(member) is { } data
            && DeclaredPurposes.OfData(member) is { IsEmpty: false } allowed
            && !allowed.Intersect(purposes).Any())
        {
            context.Report(Diagnostic.Create(
                Rule,
                context.Operation.Syntax.GetLocation(),
                Report.Properties([data.Category], data.Sensitivity, RuleDescriptor.PrinciplesOf(Rule))
                    .Add(FindingProperties.Symbols, SymbolIds.Of(member)),
                SymbolNames.InType(member),
                Messages.Name(data.Category),
                string.Join(", ", allowed),
                string.Join(", ", purposes)));
        }
    }
}
