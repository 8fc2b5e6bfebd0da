using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.CodeFixes.Tagging;
using PrivacyAnalyzers.Rules.Framework;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Takes a parameter from the body of the request in place of its address, where the action takes nothing else from
/// there: <c>[FromBody]</c> for <c>[FromQuery]</c>. Requests that have no body are left alone.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TakeFromBodyFix))]
internal sealed class TakeFromBodyFix() : RewritingFix("PRIV4003")
{
    private const string Mvc = "Microsoft.AspNetCore.Mvc.";

    // Two parameters cannot both be the body.
    public override FixAllProvider GetFixAllProvider() => new SequentialFixAll(this);

    private protected override IEnumerable<Rewrite> RewritesOf(
        FindingPlace place,
        SyntaxNode root,
        SourceText text,
        SemanticModel model,
        CancellationToken cancel)
    {
        if (root.FindNode(place.Span).FirstAncestorOrSelf<ParameterSyntax>() is not { } parameter
            || model.GetDeclaredSymbol(parameter, cancel) is not { ContainingSymbol: IMethodSymbol action } symbol
            || !HasFreeBody(action)
            || QueryAttributeOf(parameter, model, cancel) is not { } attribute
            || KnownTypes.AttributeAt(model, parameter.SpanStart, Mvc + "FromBodyAttribute") is not { } body)
        {
            yield break;
        }

        yield return Rewrite.Of("Fix_TakeFromBody", symbol.Name, parameter, new TextChange(attribute.Span, body));
    }

    private static bool HasFreeBody(IMethodSymbol action) =>
        action.GetAttributes().Any(static one =>
            one.AttributeClass?.Name is "HttpPostAttribute" or "HttpPutAttribute" or "HttpPatchAttribute")
        && BoundBodies.Of(action).All(static other => IsFromServices(other.Type) || IsFromAddress(other))
        && !action.Parameters.Any(static other => Has(other, "FromFormAttribute"));

    // A token is no part of the request, and a number without an attribute comes from the address.
    private static bool IsFromServices(ITypeSymbol type) => type is { Name: nameof(CancellationToken) };

    private static bool IsFromAddress(IParameterSymbol parameter) =>
        !Has(parameter, "FromBodyAttribute")
        && (parameter.Type.IsValueType || parameter.Type.SpecialType == SpecialType.System_String);

    private static bool Has(IParameterSymbol parameter, string name) => parameter.GetAttributes().Any(one =>
        one.AttributeClass is { } type && type.ToDisplayString() == Mvc + name);

    private static AttributeSyntax? QueryAttributeOf(
        ParameterSyntax parameter,
        SemanticModel model,
        CancellationToken cancel) => parameter.AttributeLists
            .SelectMany(static list => list.Attributes)
            .FirstOrDefault(one =>
                model.GetTypeInfo(one, cancel).Type?.ToDisplayString() == Mvc + "FromQueryAttribute");
}
