namespace PrivacyAnalyzers.Flow;

/// <summary>Where a <see cref="MethodSummary"/> comes from, in the order of trust.</summary>
internal enum SummaryOrigin
{
    /// <summary>Written down in a model row or an attribute.</summary>
    Declared,

    /// <summary>Computed from the method's body.</summary>
    Inferred,

    /// <summary>Guessed from the signature, because there is neither a row nor a body.</summary>
    Assumed,
}
