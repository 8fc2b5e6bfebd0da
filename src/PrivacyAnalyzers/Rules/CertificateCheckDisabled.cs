using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Rules.Framework.Bodies;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>A program that handles personal data must find out whom it sends them to.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class CertificateCheckDisabled() : StructuralRule(
    Rule,
    OperationKind.DelegateCreation,
    OperationKind.Invocation,
    OperationKind.ObjectCreation,
    OperationKind.PropertyReference,
    OperationKind.SimpleAssignment)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV5002",
        RuleGroup.Security,
        DiagnosticSeverity.Error,
        Principles.Iom(8),
        Principles.Un(7),
        Principles.Icrc("2.8"));

    private protected override Action<OperationContext>? CheckFor(Compilation compilation)
    {
        var checks = new CertificateChecks(compilation);
        var guard = new DevelopmentGuard(compilation);
        return context => Check(context, checks, guard);
    }

    private void Check(OperationContext context, CertificateChecks checks, DevelopmentGuard guard)
    {
        if (checks.AreOffAfter(context.Operation, context.CancellationToken)
            && !guard.Protects(context.Operation, context.CancellationToken))
        {
            context.Report(Diagnostic.Create(Descriptor, context.Operation.Syntax.GetLocation()));
        }
    }
}
