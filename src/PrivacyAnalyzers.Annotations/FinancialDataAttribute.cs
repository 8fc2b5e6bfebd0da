using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// Tags data of the category <see cref="DataCategory.Financial"/>. Accounts, mobile money, entitlements, income,
/// debts.
/// </summary>
public sealed class FinancialDataAttribute() : HumanitarianDataAttribute(DataCategory.Financial);
