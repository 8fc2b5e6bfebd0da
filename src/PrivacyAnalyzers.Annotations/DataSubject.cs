namespace PrivacyAnalyzers.Annotations;

/// <summary>Whom a piece of personal data is about.</summary>
public enum DataSubject
{
    /// <summary>A person who receives or asks for protection or assistance.</summary>
    AffectedPerson,

    /// <summary>A person under 18: disclosure harms more, so the sensitivity rises by one level.</summary>
    Child,

    /// <summary>A relative, guardian or other contact of an affected person.</summary>
    Relative,

    /// <summary>Somebody who works for the organisation, paid or not.</summary>
    Staff,

    /// <summary>Somebody who gives money or goods.</summary>
    Donor,

    /// <summary>Somebody who works for a partner organisation, a supplier or an authority.</summary>
    Partner,

    /// <summary>Anybody else.</summary>
    Other,
}
