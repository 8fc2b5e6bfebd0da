namespace PrivacyAnalyzers.Configuration;

/// <summary>In what ways a committed register and the code can disagree about a member.</summary>
internal enum RegisterProblemKind
{
    /// <summary>The register does not list the member.</summary>
    Missing,

    /// <summary>The register says something else about it than the code does.</summary>
    Changed,

    /// <summary>The register lists a member that the code declares or tags no longer.</summary>
    Gone,
}
