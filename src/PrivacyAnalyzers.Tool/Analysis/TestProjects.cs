using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Tool.Analysis;

/// <summary>
/// Tells test projects, whose people are made up: those that say so with the MSBuild property <c>IsTestProject</c>, and
/// those that refer to a test framework.
/// </summary>
internal static class TestProjects
{
    private const string Property = "IsTestProject";

    private static readonly string[] Frameworks =
    [
        "xunit.core", "xunit.v3.core", "nunit.framework", "TUnit.Core",
        "Microsoft.VisualStudio.TestPlatform.TestFramework",
    ];

    /// <summary>Finds out whether a project is one.</summary>
    /// <param name="project">The project.</param>
    /// <param name="compilation">Its compilation.</param>
    public static bool Contains(Project project, Compilation compilation) =>
        Said(project.FilePath) ?? compilation.ReferencedAssemblyNames.Any(static name => Frameworks.Contains(name.Name));

    // The loader hands on no properties. What the project file says itself counts; in files that it imports the
    // property is the work of a test framework, which the references show.
    private static bool? Said(string? path)
    {
        if (path is null || !File.Exists(path))
            return null;

        try
        {
            return XDocument.Load(path).Descendants()
                .Where(static element => element.Name.LocalName == Property && element.Attribute("Condition") is null)
                .Select(static element => bool.TryParse(element.Value.Trim(), out var isTest) ? isTest : (bool?)null)
                .LastOrDefault();
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
