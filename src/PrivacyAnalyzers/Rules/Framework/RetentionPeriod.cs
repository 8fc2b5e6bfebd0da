using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Configuration;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// Whether a project says how long it keeps data: with <c>[Retention(Days = 365)]</c> on the member or its type, or
/// with a row of its governance file for the category.
/// </summary>
internal static class RetentionPeriod
{
    /// <summary>True when a period is declared for one datum.</summary>
    /// <param name="data">The datum.</param>
    /// <param name="governance">What the project declares in its file.</param>
    public static bool IsDeclaredFor(PersonalData data, Governance governance) =>
        governance.Retention.ContainsKey(data.Category)
        || GovernanceNames.On(data.Symbol, GovernanceNames.Retention) is not null;

    /// <summary>True when a period is declared for all data of a type.</summary>
    /// <param name="type">The type.</param>
    public static bool IsDeclaredOn(INamedTypeSymbol type) =>
        GovernanceNames.OnType(type, GovernanceNames.Retention) is not null;
}
