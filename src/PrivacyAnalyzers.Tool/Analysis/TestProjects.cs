using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Tool.Loading;

namespace PrivacyAnalyzers.Tool.Analysis;

/// <summary>
/// Tells test projects, whose people are made up: those that say so with the MSBuild property <c>IsTestProject</c>, and
/// those that refer to a test framework.
/// </summary>
internal static class TestProjects
{
    private static readonly string[] Frameworks =
    [
        "xunit.core", "xunit.v3.core", "nunit.framework", "TUnit.Core",
        "Microsoft.VisualStudio.TestPlatform.TestFramework",
    ];

    /// <summary>Finds out whether a project is one.</summary>
    /// <param name="project">The project.</param>
    /// <param name="compilation">Its compilation.</param>
    public static bool Contains(LoadedProject project, Compilation compilation) =>
        project.IsTest ?? compilation.ReferencedAssemblyNames.Any(static name => Frameworks.Contains(name.Name));
}
