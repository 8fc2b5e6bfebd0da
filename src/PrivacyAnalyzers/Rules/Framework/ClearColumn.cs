using PrivacyAnalyzers.Classification;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>A member that is stored as it is, and what it says about a person.</summary>
/// <param name="Member">The property.</param>
/// <param name="Data">What is known about it.</param>
internal sealed record ClearColumn(ISymbol Member, PersonalData Data)
{
    /// <summary>Makes the diagnostic about this column.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="place">The place to mend.</param>
    /// <param name="origin">The context that stores it, or the property of it that names its type.</param>
    public Diagnostic Report(DiagnosticDescriptor rule, Location place, ISymbol origin) =>
        Reporting.Report.OfMember(
            rule,
            place,
            Member,
            Data.Category,
            Data.Sensitivity,
            origin is INamedTypeSymbol ? origin : origin.ContainingType,
            RuleDescriptor.PrinciplesOf(rule));
}
