namespace PrivacyAnalyzers.Configuration;

/// <summary>How long data is kept: a number of days, a last day, or a policy that is written down elsewhere.</summary>
/// <param name="Days">The number of days, or null.</param>
/// <param name="Until">The last day in the form <c>yyyy-MM-dd</c>, or null.</param>
/// <param name="Policy">The name of the policy, or null.</param>
internal sealed record DeclaredRetention(int? Days, string? Until, string? Policy);
