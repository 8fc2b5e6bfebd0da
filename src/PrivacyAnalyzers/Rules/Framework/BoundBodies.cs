using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Symbols;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// The parameters of controller actions and of the handlers of routes that ASP.NET Core fills from the body of a
/// request.
/// </summary>
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

    private static readonly ImmutableArray<QualifiedName> ElsewhereForRoutes = Elsewhere.AddRange(new[]
    {
        QualifiedName.TryParse("Microsoft.AspNetCore.Http.AsParametersAttribute")!,
        QualifiedName.TryParse("Microsoft.Extensions.DependencyInjection.FromKeyedServicesAttribute")!,
    });

    private static readonly ImmutableArray<QualifiedName> Bodies =
        ImmutableArray.Create(FromBody, Name("FromFormAttribute"));

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

    /// <summary>Gets the parameters of the handler of a route that hold what was sent.</summary>
    /// <param name="call">The call that maps the route.</param>
    /// <param name="handler">The function.</param>
    /// <param name="services">What does not come from a request.</param>
    public static IEnumerable<IParameterSymbol> Of(
        IInvocationOperation call,
        RouteHandler handler,
        RegisteredServices services)
    {
        var isWrite = call.TargetMethod.Name is "MapPost" or "MapPut" or "MapPatch";
        return handler.Method.Parameters.Where(parameter =>
            Has(parameter, Bodies)
            || (isWrite
                && !Has(parameter, ElsewhereForRoutes)
                && IsReadFromBody(parameter.Type)
                && !services.Contains(parameter.Type)));
    }

    // Interfaces are services; a type with one of these methods says itself where it comes from.
    private static bool IsReadFromBody(ITypeSymbol type) =>
        type is { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None }
        && type.GetMembers("TryParse").IsEmpty
        && type.GetMembers("BindAsync").IsEmpty;

    private static bool Has(ISymbol symbol, ImmutableArray<QualifiedName> names) =>
        symbol.GetAttributes().Any(attribute =>
            attribute.AttributeClass is { } type && names.Any(name => name.Matches(type)));

    private static QualifiedName Name(string name) => QualifiedName.TryParse(Mvc + name)!;
}
