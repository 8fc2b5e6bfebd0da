namespace PrivacyAnalyzers.Classification;

/// <summary>
/// What a tag states. <c>[ContactData]</c> states that data is personal, <c>[UnknownDataClassification]</c> that it may
/// be, <c>[NotPersonalData("…")]</c> that it is not, which also stops what would be inherited.
/// </summary>
internal enum TagKind
{
    /// <summary>The data is not personal.</summary>
    NotPersonal,

    /// <summary>Nobody has decided yet: treated as personal.</summary>
    ToBeClassified,

    /// <summary>The data is personal.</summary>
    Personal,
}
