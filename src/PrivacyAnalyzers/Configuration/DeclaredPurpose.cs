using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Configuration;

/// <summary>A purpose that a project declares, for example <c>purpose cash-2026 basis=VitalInterest</c>.</summary>
/// <param name="Name">The name that code uses.</param>
/// <param name="Basis">Why data may be processed for it, or null if the row does not say.</param>
/// <param name="Until">The last day in the form <c>yyyy-MM-dd</c>, or null if the purpose does not end.</param>
internal sealed record DeclaredPurpose(string Name, LegalBasis? Basis, string? Until);
