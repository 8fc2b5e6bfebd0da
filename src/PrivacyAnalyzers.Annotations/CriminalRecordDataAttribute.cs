using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// Tags data of the category <see cref="DataCategory.CriminalRecord"/>. Convictions, offences, detention.
/// </summary>
public sealed class CriminalRecordDataAttribute() : HumanitarianDataAttribute(DataCategory.CriminalRecord);
