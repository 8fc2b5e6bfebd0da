using PrivacyAnalyzers.Symbols;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>The types of ASP.NET Core that make methods endpoints, by exact symbol.</summary>
internal sealed class WebTypes
{
    private const string Mvc = "Microsoft.AspNetCore.Mvc.";

    private readonly INamedTypeSymbol? _controller;
    private readonly INamedTypeSymbol? _hub;
    private readonly INamedTypeSymbol? _nonAction;
    private readonly ImmutableArray<INamedTypeSymbol> _authorizing;
    private readonly INamedTypeSymbol? _anonymous;

    private WebTypes(Compilation compilation, INamedTypeSymbol? controller)
    {
        _controller = controller;
        _hub = compilation.TypeNamed("Microsoft.AspNetCore.SignalR.Hub");
        _nonAction = compilation.TypeNamed(Mvc + "NonActionAttribute");
        _anonymous = compilation.TypeNamed("Microsoft.AspNetCore.Authorization.IAllowAnonymous");
        _authorizing = new[]
        {
            "Microsoft.AspNetCore.Authorization.IAuthorizeData",
            Mvc + "Filters.IAuthorizationFilter",
            Mvc + "Filters.IAsyncAuthorizationFilter",
            Mvc + "ServiceFilterAttribute",
            Mvc + "TypeFilterAttribute",
        }.Select(compilation.TypeNamed).OfType<INamedTypeSymbol>().ToImmutableArray();
        Results = compilation.TypeNamed("Microsoft.AspNetCore.Http.Results");
        TypedResults = compilation.TypeNamed("Microsoft.AspNetCore.Http.TypedResults");
    }

    public INamedTypeSymbol? Results { get; }

    public INamedTypeSymbol? TypedResults { get; }

    /// <summary>Finds the types, or returns null where a compilation does not use ASP.NET Core.</summary>
    /// <param name="compilation">The compilation.</param>
    public static WebTypes? In(Compilation compilation)
    {
        var types = new WebTypes(compilation, compilation.TypeNamed(Mvc + "ControllerBase"));
        return types._controller is null && types.Results is null ? null : types;
    }

    /// <summary>True for the methods that the framework calls for requests.</summary>
    /// <param name="symbol">A member.</param>
    public bool IsAction(ISymbol symbol) =>
        IsCallable(symbol) && IsController(symbol.ContainingType) && !HasAttribute(symbol, _nonAction);

    /// <summary>True for the methods of SignalR hubs that clients call.</summary>
    /// <param name="symbol">A member.</param>
    public bool IsHubMethod(ISymbol symbol) =>
        _hub is not null && IsCallable(symbol) && Inherits(symbol.ContainingType, _hub);

    /// <summary>True for a class whose public methods are endpoints.</summary>
    /// <param name="type">A type, or null.</param>
    public bool IsController(INamedTypeSymbol? type) => _controller is not null && Inherits(type, _controller);

    /// <summary>True where an attribute on a method, its class or a base class asks for a signed-in user.</summary>
    /// <param name="method">An endpoint.</param>
    public bool AsksForUser(IMethodSymbol method) =>
        AttributesOf(method).Any(attribute => _authorizing.Any(type => IsA(attribute.AttributeClass, type)))
        && !AllowsAnybody(method);

    /// <summary>True where an attribute lets everybody in, whatever else is said.</summary>
    /// <param name="method">An endpoint.</param>
    public bool AllowsAnybody(IMethodSymbol method) =>
        _anonymous is not null && AttributesOf(method).Any(attribute => IsA(attribute.AttributeClass, _anonymous));

    /// <summary>Gets the attributes of a method, of its class and of the base classes.</summary>
    /// <param name="method">A method.</param>
    public static IEnumerable<AttributeData> AttributesOf(IMethodSymbol method)
    {
        var attributes = new List<AttributeData>();
        for (var current = method; current is not null; current = current.OverriddenMethod)
        {
            attributes.AddRange(current.GetAttributes());
        }

        for (var type = method.ContainingType; type is not null; type = type.BaseType)
        {
            attributes.AddRange(type.GetAttributes());
        }

        return attributes;
    }

    /// <summary>True for the types of ASP.NET Core itself.</summary>
    /// <param name="type">A type.</param>
    public static bool IsOfFramework(INamedTypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { ContainingNamespace: { ContainingNamespace.IsGlobalNamespace: false } outer })
        {
            space = outer;
        }

        return space is { Name: "AspNetCore", ContainingNamespace: { Name: "Microsoft" } };
    }

    public static bool HasAttribute(ISymbol symbol, INamedTypeSymbol? attribute) =>
        attribute is not null && symbol.GetAttributes().Any(found => Inherits(found.AttributeClass, attribute));

    private static bool IsCallable(ISymbol symbol) =>
        symbol is IMethodSymbol
        {
            MethodKind: MethodKind.Ordinary,
            DeclaredAccessibility: Accessibility.Public,
            IsStatic: false,
            IsAbstract: false,
            ContainingType:
            {
                IsAbstract: false,
                DeclaredAccessibility: Accessibility.Public or Accessibility.Internal,
            },
        };

    private static bool IsA(INamedTypeSymbol? type, INamedTypeSymbol wanted) =>
        Inherits(type, wanted) || type?.AllInterfaces.Contains(wanted, SymbolEqualityComparer.Default) == true;

    private static bool Inherits(INamedTypeSymbol? type, INamedTypeSymbol wanted)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, wanted))
                return true;
        }

        return false;
    }
}
