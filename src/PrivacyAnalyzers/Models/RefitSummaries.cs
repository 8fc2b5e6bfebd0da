using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Symbols;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Models;

/// <summary>
/// What rows cannot say, part three: interfaces whose methods are requests. Of <c>[Get("/people/{name}")] Task
/// Find(string name, [Header("X-Key")] string key)</c> the name becomes part of the address and the key of the headers.
/// </summary>
internal sealed class RefitSummaries(Compilation compilation)
{
    private const string Space = "Refit.";

    private static readonly ImmutableHashSet<string> WithContent = ImmutableHashSet.Create(
        "PatchAttribute", "PostAttribute", "PutAttribute");

    private readonly INamedTypeSymbol? _request = compilation.TypeNamed(Space + "HttpMethodAttribute");
    private readonly INamedTypeSymbol? _multipart = compilation.TypeNamed(Space + "MultipartAttribute");
    private readonly INamedTypeSymbol? _query = compilation.TypeNamed(Space + "QueryAttribute");
    private readonly INamedTypeSymbol? _property = compilation.TypeNamed(Space + "PropertyAttribute");
    private readonly ImmutableArray<INamedTypeSymbol> _sent = new[]
    {
        "AuthorizeAttribute", "BodyAttribute", "HeaderAttribute", "HeaderCollectionAttribute",
    }.Select(name => compilation.TypeNamed(Space + name)).OfType<INamedTypeSymbol>().ToImmutableArray();

    /// <summary>Gets the summary of a method that is a request.</summary>
    /// <param name="method">A method as declared.</param>
    /// <returns>Its sinks, or null for any other method.</returns>
    public MethodSummary? SummaryOf(IMethodSymbol method)
    {
        if (_request is null
            || method.ContainingType?.TypeKind != TypeKind.Interface
            || method.GetAttributes().FirstOrDefault(IsRequest) is not { } request)
        {
            return null;
        }

        return new MethodSummary
        {
            Origin = SummaryOrigin.Declared,
            Sinks = method.Parameters
                .Where(parameter => !HasOneOf(parameter, _property) && parameter.Type.Name != "CancellationToken")
                .Select(parameter => new SinkRow(
                    new AccessPath(Port.Parameter(parameter.Ordinal)),
                    ReadMode.Whole,
                    (int)KindOf(parameter, request),
                    method,
                    0,
                    FlowPath.Empty))
                .ToImmutableArray(),
        };
    }

    private SinkKind KindOf(IParameterSymbol parameter, AttributeData request)
    {
        if (_sent.Any(attribute => HasOneOf(parameter, attribute)))
            return SinkKind.Network;

        var isObject = parameter.Type is { IsReferenceType: true, SpecialType: SpecialType.None };
        var isContent = isObject && WithContent.Contains(request.AttributeClass!.Name);
        return (isContent || HasOneOf(parameter.ContainingSymbol, _multipart))
            && !HasOneOf(parameter, _query)
            && !IsInPath(parameter, request)
                ? SinkKind.Network
                : SinkKind.Url;
    }

    private static bool IsInPath(IParameterSymbol parameter, AttributeData request) =>
        request.ConstructorArguments.FirstOrDefault().Value is string path
        && path.IndexOf("{" + parameter.Name, StringComparison.OrdinalIgnoreCase) >= 0;

    private bool IsRequest(AttributeData attribute)
    {
        for (var type = attribute.AttributeClass; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, _request))
                return true;
        }

        return false;
    }

    private static bool HasOneOf(ISymbol symbol, INamedTypeSymbol? attribute) =>
        attribute is not null
        && symbol.GetAttributes()
            .Any(found => SymbolEqualityComparer.Default.Equals(found.AttributeClass, attribute));
}
