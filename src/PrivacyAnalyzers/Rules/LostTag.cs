using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Symbols;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>
/// A tag must stand where run-time redaction and readers look for it: on the override, on the implementation, on the
/// property of a record and not on its parameter alone.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class LostTag() : DeclarationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV6003",
        RuleGroup.Identification,
        DiagnosticSeverity.Warning,
        Principles.Iom(10));

    private protected override void Check(DeclaredType type)
    {
        foreach (var property in type.Data.OfType<IPropertySymbol>())
        {
            if (type.Tags.TagOn(property) is not null)
                continue;

            var source = PositionalMembers.ParameterOf(property) is { } parameter
                && type.Tags.TagOn(parameter) is not null
                    ? parameter
                    : InheritedMembers.Of(property)
                        .FirstOrDefault(inherited => type.Tags.TagOn(inherited) is { IsPersonal: true });
            if (source is not null && type.Tags.TagOf(property) is { } data)
                type.Report(property, data.Category, data.Sensitivity, NameOf(source));
        }
    }

    private static string NameOf(ISymbol source) =>
        source is IParameterSymbol parameter
            ? $"{parameter.ContainingType.Name}({parameter.Name})"
            : SymbolNames.InType(source);
}
