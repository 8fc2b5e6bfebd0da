using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Symbols;
using PrivacyAnalyzers.Taxonomy;
using PrivacyAnalyzers.Tool.Facts;

namespace PrivacyAnalyzers.Tool.Analysis;

/// <summary>Reads the tagged members of a type, and what attributes declare about them.</summary>
/// <param name="tags">Knows the tags.</param>
/// <param name="project">The project.</param>
internal sealed class DataReader(Classifier tags, ProjectContext project)
{
    private const string Subject = "Subject";
    private const string AffectedPerson = "AffectedPerson";

    /// <summary>Gets the tagged properties and fields that a type declares itself.</summary>
    public List<DataItem> Read(INamedTypeSymbol type) => type.GetMembers()
        .Where(static member => member is IPropertySymbol { IsIndexer: false }
            or IFieldSymbol { AssociatedSymbol: null, IsImplicitlyDeclared: false })
        .Select(member => Read(member, type))
        .OfType<DataItem>()
        .ToList();

    private DataItem? Read(ISymbol member, INamedTypeSymbol type)
    {
        if (tags.TagOf(member) is not { } data
            || member.Locations.Select(project.Places.Of).FirstOrDefault() is not { } place)
        {
            return null;
        }

        return new()
        {
            Id = SymbolIds.Of(member),
            Name = SymbolNames.InType(member),
            Project = project.Name,
            Place = place,
            Category = data.Category,
            Sensitivity = data.Sensitivity,
            Subjects = SubjectsOf(data.Symbol),
            Purposes = [.. Closest(member, type, GovernanceNames.Purpose).SelectMany(NamesIn).Distinct().Order()],
            Bases = [.. Closest(member, type, GovernanceNames.LegalBasis).Select(BasisIn).OfType<LegalBasis>()],
            Retention = Closest(member, type, GovernanceNames.Retention).Select(RetentionIn).FirstOrDefault(),
        };
    }

    // What a member says wins over what its type says.
    private static IEnumerable<AttributeData> Closest(ISymbol member, INamedTypeSymbol type, QualifiedName name)
    {
        var attribute = GovernanceNames.On(member, name) ?? GovernanceNames.OnType(type, name);
        return attribute is null ? [] : [attribute];
    }

    private ImmutableArray<string> SubjectsOf(ISymbol tagged) => tagged.GetAttributes()
        .Where(attribute => tags.IsTag(attribute) && SaysWhom(attribute.AttributeClass))
        .Select(static attribute => attribute.NamedArguments
            .Where(static argument => argument.Key == Subject)
            .Select(static argument => EnumConstants.NameOf(argument.Value))
            .FirstOrDefault() ?? AffectedPerson)
        .Distinct()
        .Order(StringComparer.Ordinal)
        .ToImmutableArray();

    // Tags of other vocabularies know no subject.
    private static bool SaysWhom(INamedTypeSymbol? attribute)
    {
        for (var type = attribute; type is not null; type = type.BaseType)
        {
            if (!type.GetMembers(Subject).IsEmpty)
                return true;
        }

        return false;
    }

    private static IEnumerable<string> NamesIn(AttributeData attribute) => attribute.ConstructorArguments
        .SelectMany(static argument => argument.Kind == TypedConstantKind.Array ? argument.Values : [argument])
        .Select(static argument => argument.Value)
        .OfType<string>();

    private static LegalBasis? BasisIn(AttributeData attribute) => attribute.ConstructorArguments
        .Select(static argument => EnumConstants.Parse<LegalBasis>(EnumConstants.NameOf(argument)))
        .FirstOrDefault();

    private static Retention RetentionIn(AttributeData attribute)
    {
        var facts = attribute.NamedArguments.ToDictionary(static pair => pair.Key, static pair => pair.Value.Value);
        return new(
            facts.GetValueOrDefault("Days") is int days and > 0 ? days : null,
            facts.GetValueOrDefault("Until") as string,
            facts.GetValueOrDefault("Policy") as string);
    }
}
