using PrivacyAnalyzers.Symbols;

namespace PrivacyAnalyzers.Classification;

/// <summary>
/// The attributes with which a project states why and how it holds data, for example <c>[Retention(Days = 365)]</c>.
/// They are recognised by their full names, so that a project may carry copies.
/// </summary>
internal static class GovernanceNames
{
    private const string Annotations = "PrivacyAnalyzers.Annotations.";

    public static QualifiedName Anonymized { get; } = Of("Anonymized");

    public static QualifiedName Anonymizes { get; } = Of("Anonymizes");

    public static QualifiedName AppendOnly { get; } = Of("AppendOnly");

    public static QualifiedName Audited { get; } = Of("Audited");

    public static QualifiedName ConsentCheck { get; } = Of("ConsentCheck");

    public static QualifiedName ConsentRecord { get; } = Of("ConsentRecord");

    public static QualifiedName Corrects { get; } = Of("Corrects");

    public static QualifiedName DataController { get; } = Of("DataController");

    public static QualifiedName Erases { get; } = Of("Erases");

    public static QualifiedName Exports { get; } = Of("Exports");

    public static QualifiedName ImpactAssessment { get; } = Of("ImpactAssessment");

    public static QualifiedName LegalBasis { get; } = Of("LegalBasis");

    public static QualifiedName PrivacyException { get; } = Of("PrivacyException");

    public static QualifiedName PseudonymMap { get; } = Of("PseudonymMap");

    public static QualifiedName Publishes { get; } = Of("Publishes");

    public static QualifiedName Purpose { get; } = Of("Purpose");

    public static QualifiedName Retention { get; } = Of("Retention");

    public static QualifiedName StoredEncrypted { get; } = Of("StoredEncrypted");

    public static QualifiedName TransferTo { get; } = Of("TransferTo");

    /// <summary>Gets the attribute of a name that stands on a symbol, or null.</summary>
    public static AttributeData? On(ISymbol symbol, QualifiedName name) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is { } type && name.Matches(type));

    /// <summary>Gets the attribute of a name that stands on a type or on one that it derives from, or null.</summary>
    public static AttributeData? OnType(INamedTypeSymbol type, QualifiedName name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (On(current, name) is { } attribute)
                return attribute;
        }

        return null;
    }

    private static QualifiedName Of(string name) => QualifiedName.TryParse($"{Annotations}{name}Attribute")!;
}
