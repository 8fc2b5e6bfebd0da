using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>
/// Personal data must not name things: names spread to listings, links, logs and backups, and nobody can change them.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class PersonalDataAsKey() : FlowRule(Rule, Forbidden)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV2005",
        RuleGroup.Persistence,
        DiagnosticSeverity.Warning,
        Principles.Iom(6),
        Principles.Iom(9),
        Principles.Un(4),
        Principles.Un(6),
        Principles.Icrc("2.11"));

    private static readonly FlowPolicy Forbidden = FlowPolicy
        .From(Sensitivity.Moderate)
        .To(SinkKind.Key)
        .Unless(Protection.Redacted, Protection.Pseudonymised, Protection.Encrypted, Protection.Aggregated);

    private static readonly ImmutableArray<AttributeName> KeyAttributes = AttributeName.All(
        "System.ComponentModel.DataAnnotations.KeyAttribute",
        "MongoDB.Bson.Serialization.Attributes.BsonIdAttribute",
        "LiteDB.BsonIdAttribute",
        "SQLite.PrimaryKeyAttribute",
        "Dapper.Contrib.Extensions.ExplicitKeyAttribute");

    // A path that was put together from a name and then opened is one mistake: the first place is the one to mend.
    private protected override IEnumerable<Finding> Chosen(
        IEnumerable<Finding> findings,
        PrivacyAnalysis analysis)
    {
        var all = findings.ToList();
        return all.Where(finding => !all.Any(other => other != finding && IsMadeIn(other.Location, finding)));
    }

    private protected override Action<SymbolAnalysisContext>? TypeCheckFor(
        Compilation compilation,
        PrivacyAnalysis analysis) => context => CheckKeys(context, analysis);

    private void CheckKeys(SymbolAnalysisContext context, PrivacyAnalysis analysis)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        foreach (var member in type.GetMembers().OfType<IPropertySymbol>())
        {
            if (KeyAttributes.Any(name => name.IsOn(member))
                && analysis.ClassifierFor(context.CancellationToken).TagOf(member) is { } data
                && data.Sensitivity >= Forbidden.AtLeast)
            {
                context.Report(Report.OfMember(
                    Descriptor,
                    member.Locations[0],
                    member,
                    data.Category,
                    data.Sensitivity,
                    type,
                    RuleDescriptor.PrinciplesOf(Descriptor)));
            }
        }
    }

    private static bool IsMadeIn(Location place, Finding finding) =>
        !place.SourceSpan.Contains(finding.Location.SourceSpan)
        && finding.Way.FirstOrDefault() is { } source
        && source.SourceTree == place.SourceTree
        && place.SourceSpan.Contains(source.SourceSpan);
}
