using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Symbols;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>Reads the tagged members of a type and what attributes declare about them, for registers.</summary>
/// <param name="tags">Knows the tags.</param>
internal sealed class DeclaredDataReader(Classifier tags)
{
    /// <summary>Gets the tagged properties and fields that a type declares itself.</summary>
    /// <param name="type">A type of the compilation.</param>
    public IEnumerable<(ISymbol Member, DeclaredData Data)> Read(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (Read(member) is { } data)
                yield return (member, data);
        }
    }

    /// <summary>Gets what is declared about a member, or null if it is no tagged property or field.</summary>
    /// <param name="member">A member of the compilation.</param>
    public DeclaredData? Read(ISymbol member)
    {
        if (!HoldsData(member) || member.ContainingType is not { } type || tags.TagOf(member) is not { } data)
            return null;

        return new()
        {
            Id = SymbolIds.Of(member),
            Name = SymbolNames.InType(member),
            Assembly = type.ContainingAssembly.Name,
            Category = data.Category,
            Sensitivity = data.Sensitivity,
            Subjects = data.Subjects,
            Purposes = Sorted(Closest(member, type, GovernanceNames.Purpose).SelectMany(PurposeNames.In)),
            Bases = Closest(member, type, GovernanceNames.LegalBasis)
                .Select(BasisIn)
                .OfType<LegalBasis>()
                .ToImmutableArray(),
            Retention = Closest(member, type, GovernanceNames.Retention).Select(RetentionIn).FirstOrDefault(),
        };
    }

    private static bool HoldsData(ISymbol member) =>
        member is IPropertySymbol { IsIndexer: false }
            or IFieldSymbol { AssociatedSymbol: null, IsImplicitlyDeclared: false };

    // What a member says wins over what its type says.
    private static IEnumerable<AttributeData> Closest(
        ISymbol member,
        INamedTypeSymbol type,
        QualifiedName name)
    {
        var attribute = GovernanceNames.On(member, name) ?? GovernanceNames.OnType(type, name);
        return attribute is null ? [] : [attribute];
    }

    private static ImmutableArray<string> Sorted(IEnumerable<string> names) =>
        names.Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal).ToImmutableArray();

    private static LegalBasis? BasisIn(AttributeData attribute) => attribute.ConstructorArguments
        .Select(static argument => EnumConstants.Parse<LegalBasis>(EnumConstants.NameOf(argument)))
        .FirstOrDefault();

    private static DeclaredRetention RetentionIn(AttributeData attribute)
    {
        var facts = attribute.NamedArguments.ToDictionary(static pair => pair.Key, static pair => pair.Value.Value);
        return new(
            facts.TryGetValue("Days", out var days) && days is int and > 0 ? (int)days : null,
            facts.TryGetValue("Until", out var until) ? until as string : null,
            facts.TryGetValue("Policy", out var policy) ? policy as string : null);
    }
}
