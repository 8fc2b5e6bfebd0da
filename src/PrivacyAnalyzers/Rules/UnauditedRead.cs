using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Resources;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Rules.Framework.Bodies;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>In a program that keeps a record of who reads what, severe data is not read beside it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnauditedRead() : PrivacyRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV8006",
        RuleGroup.Accountability,
        RuleSeverity.Off.AtEnd(),
        Principles.Iom(8),
        Principles.Iom(12),
        Principles.Un(10),
        Principles.Icrc("2.8"),
        Principles.Icrc("13"));

    private protected override void Register(CompilationStartAnalysisContext context, PrivacyAnalysis analysis)
    {
        var isAudited = false;
        var reads = new ConcurrentBag<Diagnostic>();
        context.RegisterSymbolAction(
            symbol =>
            {
                if (GovernanceNames.On(symbol.Symbol, GovernanceNames.Audited) is not null)
                    isAudited = true;
            },
            SymbolKind.Method,
            SymbolKind.Property,
            SymbolKind.NamedType);
        context.RegisterOperations(
            read =>
            {
                if (FindingAt(read, analysis) is { } finding)
                    reads.Add(finding);
            },
            OperationKind.PropertyReference,
            OperationKind.FieldReference);
        context.RegisterCompilationEndAction(end =>
        {
            foreach (var read in isAudited ? reads.ToArray() : [])
                end.Report(read);
        });
    }

    private static Diagnostic? FindingAt(OperationContext context, PrivacyAnalysis analysis)
    {
        var member = ((IMemberReferenceOperation)context.Operation).Member;
        if (!MemberUse.IsRead(context.Operation)
            || IsOwn(member, context.ContainingSymbol)
            || analysis.ClassifierFor(context.CancellationToken).TagOf(member)
                is not { Sensitivity: Sensitivity.Severe } data
            || IsAudited(context.ContainingSymbol))
        {
            return null;
        }

        return Diagnostic.Create(
            Rule,
            context.Operation.Syntax.GetLocation(),
            Report.Properties([data.Category], data.Sensitivity, RuleDescriptor.PrinciplesOf(Rule))
                .Add(FindingProperties.Symbols, SymbolIds.Of(member)),
            SymbolNames.InType(member),
            Messages.Name(data.Category),
            SymbolNames.InType(context.ContainingSymbol));
    }

    private static bool IsOwn(ISymbol member, ISymbol reader) =>
        SymbolEqualityComparer.Default.Equals(
            member.ContainingType?.OriginalDefinition,
            reader.ContainingType?.OriginalDefinition);

    private static bool IsAudited(ISymbol reader)
    {
        for (var current = reader; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            var marked = (current as IMethodSymbol)?.AssociatedSymbol ?? current;
            if (GovernanceNames.On(marked, GovernanceNames.Audited) is not null)
                return true;
        }

        return false;
    }
}
