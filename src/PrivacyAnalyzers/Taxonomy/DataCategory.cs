namespace PrivacyAnalyzers.Taxonomy;

/// <summary>
/// What a piece of personal data says about a person. A category is a fact about the data (a telephone number is
/// <see cref="Contact"/>); how much harm its disclosure does is its <see cref="Sensitivity"/>, which has a default per
/// category and may be raised or lowered by a project, because no list of sensitive data holds everywhere
/// (ICRC Handbook on Data Protection in Humanitarian Action, section 2.2).
/// </summary>
public enum DataCategory
{
    /// <summary>
    /// Personal data whose category nobody declared, for example a member tagged by another taxonomy.
    /// </summary>
    Unspecified,

    /// <summary>Names, aliases, signatures.</summary>
    Identity,

    /// <summary>Passport, national identity, registration and ration card numbers.</summary>
    OfficialIdentifier,

    /// <summary>Telephone number, e-mail and postal address.</summary>
    Contact,

    /// <summary>Date and place of birth, sex, nationality, language, occupation.</summary>
    Biographic,

    /// <summary>Household, next of kin, guardian.</summary>
    Family,

    /// <summary>Photographs, voice and video recordings.</summary>
    Image,

    /// <summary>Fingerprint, iris, face template, voiceprint.</summary>
    Biometric,

    /// <summary>DNA profiles.</summary>
    Genetic,

    /// <summary>Diagnoses, disability, pregnancy, nutrition, vaccination.</summary>
    Health,

    /// <summary>Sexual orientation, gender identity, sexual life.</summary>
    SexualLife,

    /// <summary>Ethnicity, tribe, clan, caste, skin colour.</summary>
    EthnicOrigin,

    /// <summary>Religion and philosophical belief.</summary>
    Belief,

    /// <summary>Party, opinion, activism.</summary>
    PoliticalOpinion,

    /// <summary>Armed group, military service, former combatant.</summary>
    ArmedGroupAffiliation,

    /// <summary>Trade union membership.</summary>
    TradeUnion,

    /// <summary>Convictions, offences, detention.</summary>
    CriminalRecord,

    /// <summary>Trafficking, gender-based violence, torture, exploitation, perpetrators.</summary>
    ProtectionIncident,

    /// <summary>Refugee status, asylum claim, visa, statelessness, displacement status.</summary>
    LegalStatus,

    /// <summary>Coordinates, shelter, route, travel history.</summary>
    Location,

    /// <summary>Accounts, mobile money, entitlements, income, debts.</summary>
    Financial,

    /// <summary>Vulnerability scores, specific needs, unaccompanied children.</summary>
    Vulnerability,

    /// <summary>Network addresses, device identifiers, social media handles, call records.</summary>
    OnlineIdentifier,

    /// <summary>Passwords, PINs, security answers.</summary>
    Credential,

    /// <summary>Case notes, interviews, testimony: free text that may hold any other category.</summary>
    FreeText,

    /// <summary>Case codes and household numbers: still personal data (ICRC Handbook, section 2.3).</summary>
    Pseudonym,

    /// <summary>Counts by place of small groups at risk: not personal, and yet able to harm a group.</summary>
    SensitiveAggregate,
}
