using System.Collections.Immutable;
using PrivacyAnalyzers.Tool.Loading;

namespace PrivacyAnalyzers.Tool.Analysis;

/// <summary>What the projects of a solution have to accept or to mend, by the folders in which their baselines are.</summary>
/// <param name="Folders">The findings by folder, in the order of their paths.</param>
/// <param name="Failures">The projects that could not be looked at, or only in part.</param>
internal sealed record BaselineFindings(
    ImmutableSortedDictionary<string, FolderFindings> Folders,
    ImmutableArray<LoadFailure> Failures)
{
    /// <summary>The name of the file that the command writes.</summary>
    public const string FileName = "PrivacyBaseline.txt";
}
