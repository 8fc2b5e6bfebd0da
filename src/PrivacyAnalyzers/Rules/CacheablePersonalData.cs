using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
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
        if (WebTypes.In(context.Compilation) is not { } web
            || analysis.KnowledgeFor(context.CancellationToken) is not { } knowledge)
        {
            return;
        }

        var shown = new ShownData(knowledge, web);
        var headers = new CacheHeaders(context.Compilation);
        var cache = context.Compilation.TypeNamed("Microsoft.AspNetCore.Mvc.ResponseCacheAttribute");
        context.RegisterBodies(block =>
        {
            if (block.OwningSymbol is IMethodSymbol method
                && web.IsAction(method)
                && PlaceIn(method, block, headers, cache) is { } place
                && shown.Of(method.ReturnType, block.OperationBlocks) is { } label)
            {
                block.Report(ShownData.Finding(Rule, place, SymbolNames.InType(method), label));
            }
        });
        context.RegisterOperations(
            operation =>
            {
                var call = (IInvocationOperation)operation.Operation;
                if (MappedRoutes.HandlerOf(call) is { } handler
                    && headers.SharedIn(handler.Code, operation.CancellationToken) is { } value
                    && shown.Of(handler.ReturnType, handler.Code) is { } label)
                {
                    operation.Report(ShownData.Finding(
                        Rule, value.Syntax.GetLocation(), call.TargetMethod.Name, label));
                }
            },
            OperationKind.Invocation);
    }

    private static Location? PlaceIn(
        IMethodSymbol method,
        BodyContext block,
        CacheHeaders headers,
        INamedTypeSymbol? cache) =>
        WebTypes.AttributesOf(method).FirstOrDefault(found => IsOf(found, cache)) is { } attribute
            && IsShared(attribute)
                ? method.Locations[0]
                : headers.SharedIn(block.OperationBlocks, block.CancellationToken)?.Syntax.GetLocation();

    private static bool IsOf(AttributeData attribute, INamedTypeSymbol? type) =>
        type is not null && SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, type);

    // A profile may say anything; only what the attribute itself says is known.
    private static bool IsShared(AttributeData attribute) =>
        Value(attribute, "Duration") is int and > 0
        && Value(attribute, "Location") is null or SharedLocation
        && Value(attribute, "NoStore") is not true
        && Value(attribute, "CacheProfileName") is null;

    private static object? Value(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;
}
