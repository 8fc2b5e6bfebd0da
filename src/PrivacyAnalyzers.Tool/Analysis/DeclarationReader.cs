using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Symbols;
using PrivacyAnalyzers.Tool.Facts;

namespace PrivacyAnalyzers.Tool.Analysis;

/// <summary>Reads what a project declares about all its data: on its assembly and in governance files.</summary>
internal static class DeclarationReader
{
    public static Declarations Read(Compilation compilation, PrivacyAnalysis analysis)
    {
        var governance = analysis.Governance;
        var controllers = TextsOn(compilation.Assembly, GovernanceNames.DataController);
        return new()
        {
            Controllers = governance.Controller is { } declared ? controllers.Add(declared) : controllers,
            ImpactAssessments = TextsOn(compilation.Assembly, GovernanceNames.ImpactAssessment),
            Purposes = governance.Purposes,
            Recipients = governance.Recipients,
            Retention = governance.Retention.ToImmutableSortedDictionary(),
        };
    }

    private static ImmutableSortedSet<string> TextsOn(IAssemblySymbol assembly, QualifiedName name) =>
        assembly.GetAttributes()
            .Where(attribute => attribute.AttributeClass is { } type && name.Matches(type))
            .SelectMany(static attribute => attribute.ConstructorArguments)
            .Select(static argument => argument.Value)
            .OfType<string>()
            .ToImmutableSortedSet(StringComparer.Ordinal);
}
