using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Rules.Framework.Bodies;
using PrivacyAnalyzers.Symbols;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>An answer with personal data must not be kept by caches that many people share.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class CacheablePersonalData() : PrivacyRule(Rule)
{
    private const int SharedLocation = 0;

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV4004",
        RuleGroup.Exposure,
        DiagnosticSeverity.Warning,
        Principles.Iom(6),
        Principles.Un(6));

    private protected override void Register(CompilationStartAnalysisContext context, PrivacyAnalysis analysis)
    {
        var cache = context.Compilation.TypeNamed("Microsoft.AspNetCore.Mvc.ResponseCacheAttribute");
        if (cache is not null
            && WebTypes.In(context.Compilation) is { } web
            && analysis.KnowledgeFor(context.CancellationToken) is { } knowledge)
        {
            var shown = new ShownData(knowledge, web);
            context.RegisterBodies(block => Check(block, web, shown, cache));
        }
    }

    private static void Check(
        BodyContext context,
        WebTypes web,
        ShownData shown,
        INamedTypeSymbol cache)
    {
        if (context.OwningSymbol is IMethodSymbol method
            && web.IsAction(method)
            && WebTypes.AttributesOf(method).FirstOrDefault(found => IsOf(found, cache)) is { } attribute
            && IsShared(attribute)
            && shown.Of(method.ReturnType, context.OperationBlocks) is { } label)
        {
            context.Report(
                ShownData.Finding(Rule, method.Locations[0], SymbolNames.InType(method), label));
        }
    }

    private static bool IsOf(AttributeData attribute, INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, type);

    // A profile may say anything; only what the attribute itself says is known.
    private static bool IsShared(AttributeData attribute) =>
        Value(attribute, "Duration") is int and > 0
        && Value(attribute, "Location") is null or SharedLocation
        && Value(attribute, "NoStore") is not true
        && Value(attribute, "CacheProfileName") is null;

    private static object? Value(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;
}
