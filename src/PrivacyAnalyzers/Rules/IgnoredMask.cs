using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Rules.Framework.Bodies;
using PrivacyAnalyzers.Symbols;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>An attribute that masks a member does so only for a logger that was told to look for it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class IgnoredMask() : ApplicationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV1010",
        RuleGroup.Logging,
        RuleSeverity.Of(DiagnosticSeverity.Warning).AtEnd(),
        Principles.Iom(6),
        Principles.Iom(8),
        Principles.Icrc("2.8"));

    private const string Masks = "Destructurama.Attributed.";

    private static readonly ImmutableArray<QualifiedName> Attributes = ImmutableArray.CreateRange(
        new[] { "LogMaskedAttribute", "LogReplacedAttribute", "NotLoggedAttribute" }
            .Select(static name => QualifiedName.TryParse(Masks + name)!));

    private protected override void Register(CompilationStartAnalysisContext context, PrivacyAnalysis analysis)
    {
        if (Attributes.All(name => context.Compilation.TypesNamed(name.ToString()).IsEmpty))
            return;

        var isHeeded = false;
        var masked = new ConcurrentBag<(ISymbol Member, string Attribute)>();
        context.RegisterOperations(
            operation =>
            {
                if (MayHeed(((IInvocationOperation)operation.Operation).TargetMethod))
                    isHeeded = true;
            },
            OperationKind.Invocation);
        context.RegisterSymbolAction(
            symbol =>
            {
                foreach (var attribute in symbol.Symbol.GetAttributes())
                {
                    if (attribute.AttributeClass is { } type && Attributes.Any(name => name.Matches(type)))
                        masked.Add((symbol.Symbol, VocabularyNames.WithoutSuffix(type.Name)));
                }
            },
            SymbolKind.Property,
            SymbolKind.Field);
        context.RegisterCompilationEndAction(end =>
        {
            foreach (var (member, attribute) in isHeeded ? [] : masked.ToArray())
            {
                end.Report(Diagnostic.Create(
                    Descriptor,
                    member.Locations[0],
                    SymbolNames.InType(member),
                    attribute));
            }
        });
    }

    // A configuration file may ask for it, too.
    private static bool MayHeed(IMethodSymbol method) =>
        method.Name == "UsingAttributes"
        || (method is { Name: "Configuration", ContainingType.Name: "ConfigurationLoggerConfigurationExtensions" });
}
