namespace PrivacyAnalyzers.Taxonomy;

/// <summary>
/// The situation in which a programme works. It decides what harms people most: in an armed conflict a list of names
/// and villages can kill, in an epidemic the proof that somebody is ill. A context raises the default
/// <see cref="Sensitivity"/> of some categories by one level.
/// </summary>
public enum OperatingContext
{
    /// <summary>Nothing is raised.</summary>
    Default,

    /// <summary>Armed conflict or persecution: who people are, where, and to which group they are counted.</summary>
    Conflict,

    /// <summary>Flight and migration: papers, status, routes and relatives.</summary>
    Displacement,

    /// <summary>Epidemics: who is ill, where, and whose telephone was near.</summary>
    Health,
}
