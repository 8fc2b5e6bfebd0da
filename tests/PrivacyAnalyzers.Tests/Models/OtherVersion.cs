using System.Collections.Immutable;
using System.Reflection;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Models;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Models;

/// <summary>
/// A version of a library besides the one that the tests run with: what <c>OtherVersions.props</c> downloads.
/// </summary>
/// <param name="Package">The package, which is also the name of its assembly.</param>
/// <param name="Version">The version.</param>
internal sealed record OtherVersion(string Package, string Version)
{
    private static readonly ImmutableArray<string> Frameworks =
        ["net10.0", "net8.0", "net6.0", "netstandard2.1", "netstandard2.0"];

    private static readonly Lazy<ILookup<string, ModelRow>> Rows = new(LoadRows);

    /// <summary>Gets the versions, package by package, the oldest first.</summary>
    public static ImmutableArray<OtherVersion> All { get; } =
    [
        .. XDocument.Load(RepositoryFolder.Of("tests", "PrivacyAnalyzers.Tests", "OtherVersions.props"))
            .Descendants("PackageDownload")
            .SelectMany(static item => ((string)item.Attribute("Version")!).Split(';')
                .Select(version => new OtherVersion((string)item.Attribute("Include")!, version.Trim('[', ']')))),
    ];

    /// <summary>Gets the rows about the library, in any of its versions.</summary>
    public IEnumerable<ModelRow> RowsOfLibrary => Rows.Value[Package];

    /// <summary>Gets the rows that name what this version lacks.</summary>
    public ImmutableArray<ModelRow> Missing()
    {
        var check = new ModelCheck(Compile());
        return [.. RowsOfLibrary.Where(row => check.ProblemsOf([row], CancellationToken.None).Any())];
    }

    /// <summary>Makes a compilation with this version in the place of the usual one.</summary>
    /// <param name="source">Code.</param>
    public CSharpCompilation Compile(string source = "") =>
        ModelledLibraries.Compile(source, Package).AddReferences(MetadataReference.CreateFromFile(PathOfAssembly()));

    public override string ToString() => $"{Package} {Version}";

    private string PathOfAssembly()
    {
        var root = typeof(OtherVersion).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static fact => fact.Key == "PackageFolder").Value!;
#pragma warning disable CA1308 // The folders of packages have lower-case names.
        var folder = Path.Combine(root, Package.ToLowerInvariant(), Version, "lib");
#pragma warning restore CA1308
        return Frameworks.Select(framework => Path.Combine(folder, framework, $"{Package}.dll")).First(File.Exists);
    }

    private static ILookup<string, ModelRow> LoadRows()
    {
        var checks = All.Select(static version => version.Compile())
            .Prepend(ModelledLibraries.Compile())
            .Select(static compilation => new ModelCheck(compilation))
            .ToList();
        return ModelLibrary.Files
            .SelectMany(static file => file.Rows)
            .SelectMany(row => checks
                .Select(check => check.MethodsOf(row.Member).FirstOrDefault()?.ContainingAssembly.Name)
                .OfType<string>()
                .Distinct()
                .Select(assembly => (assembly, row)))
            .ToLookup(static pair => pair.assembly, static pair => pair.row);
    }
}
