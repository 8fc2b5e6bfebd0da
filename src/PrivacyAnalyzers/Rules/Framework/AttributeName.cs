using PrivacyAnalyzers.Symbols;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>An attribute of a library, known by its full name so that no version of the library is required.</summary>
internal sealed class AttributeName
{
    private readonly QualifiedName _name;

    private AttributeName(QualifiedName name) => _name = name;

    /// <summary>Names attributes.</summary>
    /// <param name="names">Their metadata names.</param>
    public static ImmutableArray<AttributeName> All(params string[] names) => names
        .Select(static name => new AttributeName(QualifiedName.TryParse(name)!))
        .ToImmutableArray();

    /// <summary>Gets the metadata name.</summary>
    public override string ToString() => _name.ToString();

    /// <summary>Finds out whether a symbol carries the attribute.</summary>
    /// <param name="symbol">A type or member.</param>
    public bool IsOn(ISymbol symbol) => symbol.GetAttributes().Any(Is);

    /// <summary>Finds out whether an attribute is this one.</summary>
    /// <param name="attribute">An attribute that a symbol carries.</param>
    public bool Is(AttributeData attribute) => attribute.AttributeClass is { } type && _name.Matches(type);
}
