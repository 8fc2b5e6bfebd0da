using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// Copies that a mapper makes by name: after <c>CreateMap&lt;Person, PersonDto&gt;()</c> of AutoMapper, in
/// <c>person.Adapt&lt;PersonDto&gt;()</c> of Mapster and in the partial methods of a <c>[Mapper]</c> of Mapperly each
/// property of the target gets the value of the property of the same name.
/// </summary>
internal static class MappedCopies
{
    private const string Mapperly = "Riok.Mapperly.Abstractions.MapperAttribute";

    private static readonly ImmutableHashSet<string> Mappings = ImmutableHashSet.Create(
        "AutoMapper.IProfileExpression.CreateMap",
        "AutoMapper.Profile.CreateMap",
        "Mapster.TypeAdapter.Adapt",
        "Mapster.Extensions.ProjectToType",
        "Mapster.TypeAdapterConfig.NewConfig");

    private static readonly NamedCalls Calls = new(
        Mappings.Select(static name => name.Substring(name.LastIndexOf('.') + 1)).ToArray());

    /// <summary>Finds the mappings that a file asks for.</summary>
    /// <param name="file">The file.</param>
    /// <returns>Each with the place to report.</returns>
    public static IEnumerable<(Location Place, IPropertySymbol Source, IPropertySymbol Target)> In(
        SemanticModelAnalysisContext file)
    {
        foreach (var call in Calls.In(file))
        {
            if (TypesOf(call) is not var (source, target))
                continue;

            var others = LambdaMembersAfter(call.Syntax);
            foreach (var (from, to) in Pairs(source, target))
            {
                if (!others.Contains(to.Name))
                    yield return (PlaceOf(call.Syntax), from, to);
            }
        }
    }

    /// <summary>Finds what the methods of a class copy whose bodies a mapper generates.</summary>
    /// <param name="mapper">Any type.</param>
    // The methods themselves are not asked for: half of each stands in generated code.
    public static IEnumerable<(Location Place, IPropertySymbol Source, IPropertySymbol Target)> Of(
        INamedTypeSymbol mapper) =>
        HasAttribute(mapper, Mapperly)
            ? mapper.GetMembers()
                .OfType<IMethodSymbol>()
                .Where(static method => method.IsPartialDefinition)
                .SelectMany(OfBody)
            : [];

    private static IEnumerable<(Location Place, IPropertySymbol Source, IPropertySymbol Target)> OfBody(
        IMethodSymbol method)
    {
        if (method is not { Parameters: [{ Type: INamedTypeSymbol source }], ReturnType: INamedTypeSymbol target })
            return [];

        var named = method.GetAttributes()
            .SelectMany(static attribute => attribute.ConstructorArguments)
            .Where(static argument => argument.Kind == TypedConstantKind.Primitive)
            .Select(static argument => argument.Value as string)
            .ToImmutableHashSet();
        return Pairs(source, target)
            .Where(pair => !named.Contains(pair.Target.Name))
            .Select(pair => (method.Locations[0], pair.Source, pair.Target));
    }

    private static (INamedTypeSymbol Source, INamedTypeSymbol Target)? TypesOf(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var type = method.ContainingType;
        if (!Mappings.Contains($"{type.ContainingNamespace?.ToDisplayString()}.{type.Name}.{method.Name}"))
            return null;

        var known = type.TypeArguments.AddRange(method.TypeArguments);
        var argument = call.Arguments is [var first, ..] ? first.Value.TypeBeforeConversion() : null;
        return known switch
        {
            [INamedTypeSymbol source, INamedTypeSymbol target] => (source, target),
            [INamedTypeSymbol target] when Element(argument) is { } source => (source, target),
            _ => null,
        };
    }

    private static INamedTypeSymbol? Element(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "IQueryable" or "DbSet", TypeArguments: [INamedTypeSymbol element] }
            ? element
            : type as INamedTypeSymbol;

    private static IEnumerable<(IPropertySymbol Source, IPropertySymbol Target)> Pairs(
        INamedTypeSymbol source,
        INamedTypeSymbol target)
    {
        foreach (var to in PropertiesOf(target).Where(static to => to.SetMethod is not null && !IsIgnored(to)))
        {
            var from = PropertiesOf(source).FirstOrDefault(from => from.Name == to.Name && from.GetMethod is not null);
            if (from is not null && SymbolEqualityComparer.Default.Equals(from.Type, to.Type))
                yield return (from, to);
        }
    }

    private static IEnumerable<IPropertySymbol> PropertiesOf(INamedTypeSymbol type) => type.SelfAndBases()
        .SelectMany(static current => current.GetMembers())
        .OfType<IPropertySymbol>()
        .Where(static member => member is
            { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public });

    // A member that the configuration names has a mapping of its own, or none.
    private static ImmutableHashSet<string> LambdaMembersAfter(SyntaxNode call)
    {
        var statement = (SyntaxNode?)call.FirstAncestorOrSelf<StatementSyntax>()
            ?? call.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return statement is null
            ? ImmutableHashSet<string>.Empty
            : statement.DescendantNodes()
                .OfType<LambdaExpressionSyntax>()
                .Select(static lambda => lambda.Body)
                .OfType<MemberAccessExpressionSyntax>()
                .Select(static access => access.Name.Identifier.ValueText)
                .ToImmutableHashSet();
    }

    private static Location PlaceOf(SyntaxNode call) => call is InvocationExpressionSyntax
    {
        Expression: MemberAccessExpressionSyntax { Name: { } name },
    }
        ? name.GetLocation()
        : call.GetLocation();

    private static bool IsIgnored(IPropertySymbol property) =>
        property.GetAttributes().Any(static attribute =>
            attribute.AttributeClass?.Name is "AdaptIgnoreAttribute" or "IgnoreAttribute" or "MapperIgnoreAttribute");

    private static bool HasAttribute(INamedTypeSymbol type, string name) =>
        type.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == name);
}
