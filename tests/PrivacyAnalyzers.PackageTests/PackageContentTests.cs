using System.IO.Compression;
using System.Xml.Linq;

namespace PrivacyAnalyzers.PackageTests;

[Collection(PackageCollection.Name)]
public sealed class PackageContentTests(PackedProduct product)
{
    private static readonly string[] Expected =
    [
        "LICENSE",
        "README.md",
        "analyzers/dotnet/cs/PrivacyAnalyzers.CodeFixes.dll",
        "analyzers/dotnet/cs/PrivacyAnalyzers.dll",
        "analyzers/dotnet/cs/es/PrivacyAnalyzers.resources.dll",
        "analyzers/dotnet/cs/fr/PrivacyAnalyzers.resources.dll",
        "buildTransitive/PrivacyAnalyzers.props",
        "buildTransitive/PrivacyAnalyzers.targets",
        "buildTransitive/profiles/Audit.globalconfig",
        "buildTransitive/profiles/Classified.globalconfig",
        "buildTransitive/profiles/None.globalconfig",
        "buildTransitive/profiles/Recommended.globalconfig",
        "buildTransitive/profiles/Strict.globalconfig",
        "buildTransitive/profiles/Tests.globalconfig",
        "lib/netstandard2.0/PrivacyAnalyzers.Annotations.dll",
        "lib/netstandard2.0/PrivacyAnalyzers.Annotations.xml",
    ];

    [Fact]
    public void Package_holds_exactly_what_it_should()
    {
        using ZipArchive package = product.Open();

        IEnumerable<string> content = package.Entries
            .Select(static entry => entry.FullName)
            .Where(static name => !IsOfTheFormat(name))
            .Order(StringComparer.Ordinal);

        Assert.Equal(Expected, content);
    }

    [Fact]
    public void Packing_leaves_one_package() =>
        Assert.Equal(
            [$"PrivacyAnalyzers.{product.Version}.nupkg"],
            Directory.GetFiles(product.Source).Select(Path.GetFileName));

    [Fact]
    public void Package_depends_on_the_base_of_its_attributes_alone()
    {
        using ZipArchive package = product.Open();
        using Stream stream = package.GetEntry("PrivacyAnalyzers.nuspec")!.Open();
        XElement[] elements = [.. XDocument.Load(stream).Descendants()];

        Assert.Equal(
            ["Microsoft.Extensions.Compliance.Abstractions"],
            elements
                .Where(static element => element.Name.LocalName == "dependency")
                .Select(static element => element.Attribute("id")!.Value));
        Assert.DoesNotContain(elements, static element => element.Name.LocalName == "developmentDependency");
    }

    /// <summary>The parts that make a zip file a package of the open packaging conventions.</summary>
    private static bool IsOfTheFormat(string name) =>
        name is "[Content_Types].xml" or "_rels/.rels" or "PrivacyAnalyzers.nuspec"
        || name.StartsWith("package/", StringComparison.Ordinal);
}
