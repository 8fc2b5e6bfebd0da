using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Symbols;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>Clients should ask questions that somebody thought of, not any question about a table of people.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class FreeQueryOfPersonalData() : EndpointRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV4007",
        RuleGroup.Exposure,
        DiagnosticSeverity.Info,
        Principles.Iom(3),
        Principles.Iom(6),
        Principles.Un(3));

    private static readonly QualifiedName Query = QualifiedName.TryParse("System.Linq.IQueryable`1")!;

    private static readonly ImmutableArray<AttributeName> Enabling = AttributeName.All(
        "Microsoft.AspNetCore.OData.Query.EnableQueryAttribute",
        "Microsoft.AspNet.OData.EnableQueryAttribute");

    private protected override EndpointAnswers AnswersOf(
        Compilation compilation,
        PrivacyAnalysis analysis,
        WebTypes web,
        ShownData shown) => new(
        (method, code) => IsFree(method) ? shown.Of(method.ReturnType, code) : null,
        (_, handler) => IsQuery(handler.ReturnType) ? shown.Of(handler.ReturnType, handler.Code) : null);

    private protected override Action<SymbolAnalysisContext> DeclarationCheckFor(ShownData shown) =>
        context => Check(context, shown);

    private void Check(SymbolAnalysisContext context, ShownData shown)
    {
        var offered = context.Symbol switch
        {
            IMethodSymbol { MethodKind: MethodKind.Ordinary } method when QueryTypes.IsFree(method, IsQuery) =>
                method.ReturnType,
            INamedTypeSymbol type => QueryTypes.RegisteredBy(type, context.CancellationToken),
            _ => null,
        };
        if (offered is not null && shown.Of(offered, []) is { } label)
        {
            context.Report(ShownData.Finding(
                Descriptor, context.Symbol.Locations[0], SymbolNames.InType(context.Symbol), label));
        }
    }

    private static bool IsFree(IMethodSymbol method) =>
        IsQuery(method.ReturnType)
        || WebTypes.AttributesOf(method).Any(static attribute => Enabling.Any(name => name.Is(attribute)));

    private static bool IsQuery(ITypeSymbol type) => type is INamedTypeSymbol named
        && (Query.Matches(named)
            || (named is { IsGenericType: true } && named.TypeArguments.Any(IsQuery)));
}
