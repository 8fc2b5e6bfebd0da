using PrivacyAnalyzers.Symbols;

namespace PrivacyAnalyzers.Models;

/// <summary>
/// The properties that the redacting logging generator writes for a parameter marked <c>[LogProperties]</c>: of a
/// <c>Beneficiary</c> with <c>[IdentityData] Name</c>, <c>[LogPropertyIgnore] Notes</c> and <c>Camp</c> only
/// <c>Camp</c> appears in clear.
/// </summary>
internal sealed class LoggedProperties
{
    private const string Space = "Microsoft.Extensions.Logging.";

    private readonly INamedTypeSymbol? _logged;
    private readonly INamedTypeSymbol? _ignored;
    private readonly INamedTypeSymbol? _provided;
    private readonly Func<ISymbol, bool> _isRedacted;

    public LoggedProperties(Compilation compilation, Func<ISymbol, bool> isRedacted)
    {
        _logged = compilation.TypeNamed($"{Space}LogPropertiesAttribute");
        _ignored = compilation.TypeNamed($"{Space}LogPropertyIgnoreAttribute");
        _provided = compilation.TypeNamed($"{Space}TagProviderAttribute");
        _isRedacted = isRedacted;
    }

    /// <summary>Gets a value indicating whether the generator that redacts is there.</summary>
    public bool GeneratorRedacts => _logged is not null;

    /// <summary>True when the properties of a parameter are logged instead of the parameter.</summary>
    /// <param name="parameter">A parameter of a logging method.</param>
    public bool AreLogged(IParameterSymbol parameter) => Has(parameter, _logged);

    /// <summary>True when a method of the project decides what is logged of a parameter; its body speaks.</summary>
    /// <param name="parameter">A parameter of a logging method.</param>
    public bool AreProvided(IParameterSymbol parameter) => Has(parameter, _provided);

    /// <summary>Gets the properties of a type that appear in clear.</summary>
    /// <param name="type">The type of a parameter.</param>
    public IEnumerable<IPropertySymbol> Of(ITypeSymbol type)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (var property in declaring.GetMembers().OfType<IPropertySymbol>())
            {
                if (IsReadable(property) && names.Add(property.Name) && IsInClear(property))
                    yield return property;
            }
        }
    }

    private static bool IsReadable(IPropertySymbol property) => property is
    {
        IsStatic: false,
        IsIndexer: false,
        DeclaredAccessibility: Accessibility.Public,
        GetMethod: not null,
    };

    private bool IsInClear(IPropertySymbol property) => !Has(property, _ignored) && !_isRedacted(property);

    private static bool Has(ISymbol symbol, INamedTypeSymbol? attribute) => attribute is not null && symbol
        .GetAttributes()
        .Any(found => SymbolEqualityComparer.Default.Equals(found.AttributeClass, attribute));
}
