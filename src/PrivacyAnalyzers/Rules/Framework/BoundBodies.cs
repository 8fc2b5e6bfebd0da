using PrivacyAnalyzers.Symbols;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>The parameters of controller actions that ASP.NET Core fills from the body of a request.</summary>
internal static class BoundBodies
{
    private const string Mvc = "Microsoft.AspNetCore.Mvc.";

    private static readonly QualifiedName Controller = Name("ControllerBase");
    private static readonly QualifiedName FromBody = Name("FromBodyAttribute");

    private static readonly ImmutableArray<QualifiedName> Elsewhere = ImmutableArray.Create(
        Name("FromQueryAttribute"),
        Name("FromRouteAttribute"),
        Name("FromHeaderAttribute"),
        Name("FromServicesAttribute"));

    private static readonly ImmutableArray<QualifiedName> Writes = ImmutableArray.Create(
        Name("HttpPostAttribute"),
        Name("HttpPutAttribute"),
        Name("HttpPatchAttribute"));

    public static bool IsController(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (Controller.Matches(current))
                return true;
        }

        return false;
    }

    /// <summary>Gets the parameters of a method of a controller that hold what was sent.</summary>
    public static IEnumerable<IParameterSymbol> Of(IMethodSymbol method)
    {
        var isWrite = Has(method, Writes);
        return method.Parameters.Where(parameter =>
            Has(parameter, ImmutableArray.Create(FromBody)) || (isWrite && !Has(parameter, Elsewhere)));
    }

    private static bool Has(ISymbol symbol, ImmutableArray<QualifiedName> names) =>
        symbol.GetAttributes().Any(attribute =>
            attribute.AttributeClass is { } type && names.Any(name => name.Matches(type)));

    private static QualifiedName Name(string name) => QualifiedName.TryParse(Mvc + name)!;
}
