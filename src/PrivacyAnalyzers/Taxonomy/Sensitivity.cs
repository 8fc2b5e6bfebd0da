namespace PrivacyAnalyzers.Taxonomy;

/// <summary>
/// How much harm the disclosure of a piece of data does, on a scale of four levels. It drives the severity of
/// findings: a <see cref="Low"/> case code may be logged, a <see cref="Severe"/> fingerprint template never.
/// </summary>
public enum Sensitivity
{
    /// <summary>Not stated: the default of the category applies.</summary>
    Default,

    /// <summary>Little harm, for example a case code.</summary>
    Low,

    /// <summary>Harm to a person's interests, for example a telephone number.</summary>
    Moderate,

    /// <summary>Serious harm, for example a diagnosis.</summary>
    High,

    /// <summary>Life or safety at risk, for example the record of a protection incident.</summary>
    Severe,
}
