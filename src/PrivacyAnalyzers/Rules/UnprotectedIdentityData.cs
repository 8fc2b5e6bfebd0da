using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Rules.Framework.Bodies;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>What ASP.NET Core Identity is to protect is protected only with its option switched on.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnprotectedIdentityData() : ApplicationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV2010",
        RuleGroup.Persistence,
        RuleSeverity.Of(DiagnosticSeverity.Warning).AtEnd(),
        Principles.Iom(8),
        Principles.Un(7),
        Principles.Icrc("2.8"));

    private protected override void Register(CompilationStartAnalysisContext context, PrivacyAnalysis analysis)
    {
        var isProtected = false;
        var setUps = new ConcurrentBag<(Location Place, ISymbol Member)>();
        context.RegisterOperations(
            operation =>
            {
                if (IsSwitchedOn((ISimpleAssignmentOperation)operation.Operation))
                    isProtected = true;
            },
            OperationKind.SimpleAssignment);
        context.RegisterOperations(
            operation =>
            {
                var call = (IInvocationOperation)operation.Operation;
                if (call.TargetMethod.Name.StartsWith("Add", StringComparison.Ordinal)
                    && call.TargetMethod.TypeArguments.OfType<INamedTypeSymbol>()
                        .Select(ProtectedMemberOf).FirstOrDefault(static member => member is not null) is { } member)
                {
                    setUps.Add((call.Syntax.GetLocation(), member));
                }
            },
            OperationKind.Invocation);
        context.RegisterCompilationEndAction(end =>
        {
            foreach (var (place, member) in isProtected ? [] : setUps.ToArray())
                end.Report(Diagnostic.Create(Descriptor, place, SymbolNames.InType(member)));
        });
    }

    // A value that is not known when the code is compiled is a decision of the configuration.
    private static bool IsSwitchedOn(ISimpleAssignmentOperation assignment) =>
        assignment.Target is IPropertyReferenceOperation
        {
            Property: { Name: "ProtectPersonalData", ContainingType.Name: "StoreOptions" },
        }
        && assignment.Value.ConstantValue is not { HasValue: true, Value: false };

    private static ISymbol? ProtectedMemberOf(INamedTypeSymbol user)
    {
        var members = new List<ISymbol>();
        for (var type = user; type is not null; type = type.BaseType)
        {
            if (VocabularyNames.IdentityUser.Matches(type))
                return members.FirstOrDefault(IsToBeProtected);

            members.AddRange(type.GetMembers());
        }

        return null;
    }

    private static bool IsToBeProtected(ISymbol member) =>
        member is IPropertySymbol
        && member.GetAttributes().Any(static attribute =>
            attribute.AttributeClass is { Name: "ProtectedPersonalDataAttribute" });
}
