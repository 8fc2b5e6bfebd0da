namespace PrivacyAnalyzers.Taxonomy;

/// <summary>
/// Why an organisation may process personal data: the six bases of the ICRC Handbook on Data Protection in Humanitarian
/// Action (chapter 3). Consent is one of them, and in an emergency often the weakest.
/// </summary>
public enum LegalBasis
{
    /// <summary>The person agreed, freely and informed, and may change their mind.</summary>
    Consent,

    /// <summary>The life, health or safety of a person depends on it.</summary>
    VitalInterest,

    /// <summary>It serves a task that the organisation has under its mandate.</summary>
    PublicInterest,

    /// <summary>The organisation needs it, and no right of the person outweighs that.</summary>
    LegitimateInterest,

    /// <summary>A contract with the person needs it.</summary>
    Contract,

    /// <summary>A law that binds the organisation demands it.</summary>
    LegalObligation,
}
