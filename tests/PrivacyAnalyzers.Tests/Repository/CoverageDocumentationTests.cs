using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Models;
using PrivacyAnalyzers.Tests.Models;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Repository;

/// <summary>
/// Keeps the table of what the models cover true: families, libraries with the versions that the rows are resolved
/// against, and rows of each role.
/// </summary>
public sealed class CoverageDocumentationTests
{
    private const string Start = "<!-- coverage:start -->\n";
    private const string End = "<!-- coverage:end -->";

    private static readonly ModelRole[] Roles = Enum.GetValues<ModelRole>();

    [Fact]
    public void Page_lists_what_the_models_cover()
    {
        var page = RepositoryFiles.Read("docs", "coverage.md");
        var start = page.IndexOf(Start, StringComparison.Ordinal);
        var end = page.IndexOf(End, StringComparison.Ordinal);
        Assert.True(start >= 0 && end > start, "coverage.md has no place for its table.");

        RepositoryFiles.AssertGenerated(page[..start] + Start + Table() + page[end..], "docs", "coverage.md");
    }

    [Fact]
    public void Page_lists_the_other_versions_and_what_they_lack()
    {
        const string Begin = "<!-- versions:start -->\n";
        var page = RepositoryFiles.Read("docs", "coverage.md");
        var start = page.IndexOf(Begin, StringComparison.Ordinal);
        var end = page.IndexOf("<!-- versions:end -->", StringComparison.Ordinal);
        Assert.True(start >= 0 && end > start, "coverage.md has no place for its versions.");

        RepositoryFiles.AssertGenerated(page[..start] + Begin + VersionTable() + page[end..], "docs", "coverage.md");
    }

    [Fact]
    public void Every_library_has_a_version()
    {
        var versions = Versions();

        Assert.DoesNotContain(
            ModelLibrary.Files.SelectMany(file => LibrariesOf(file, versions)),
            static library => library.EndsWith('?'));
    }

    private static string VersionTable()
    {
        var table = new StringBuilder("| Library | Rows | Members that it lacks |\n| --- | --: | --- |\n");
        foreach (var version in OtherVersion.All)
        {
            var missing = version.Missing().Select(static row => $"`{row.Member.Text[2..]}`").Distinct();
            table.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {version} | {version.RowsOfLibrary.Count()} | {string.Join(", ", missing)} |");
        }

        return table.ToString();
    }

    private static string Table()
    {
        var versions = Versions();
        var table = new StringBuilder("| Family | Libraries |");
        table.AppendJoin(" |", Roles.Select(static role => $" {role}")).Append(" |\n| --- | --- |");
        table.AppendJoin('|', Roles.Select(static _ => " --: ")).Append("|\n");
        foreach (var file in ModelLibrary.Files)
        {
            AddLine(
                Path.GetFileNameWithoutExtension(file.Rows[0].MemberOrigin.Path),
                string.Join(", ", LibrariesOf(file, versions)),
                file.Rows);
        }

        AddLine("**all**", "", ModelLibrary.Files.SelectMany(static file => file.Rows));
        return table.ToString();

        void AddLine(string family, string libraries, IEnumerable<ModelRow> rows)
        {
            var counts = rows.ToLookup(static row => row.Role);
            table.Append(CultureInfo.InvariantCulture, $"| {family} | {libraries} |");
            table.AppendJoin(" |", Roles.Select(role => $" {counts[role].Count()}")).Append(" |\n");
        }
    }

    private static IEnumerable<string> LibrariesOf(ModelFile file, Dictionary<string, string> versions)
    {
        var check = new ModelCheck(ModelledLibraries.Compile());
        return file.Rows
            .SelectMany(row => check.MethodsOf(row.Member).Take(1))
            .Select(method => NameOf(method.ContainingAssembly, versions))
            .Distinct()
            .Order(StringComparer.Ordinal);
    }

    private static string NameOf(IAssemblySymbol assembly, Dictionary<string, string> versions) => assembly.Name switch
    {
        ModelledLibraries.Own => "stubs",
        var name when versions.TryGetValue(name, out var version) => $"{name} {version}",
        var name when name.StartsWith("System.", StringComparison.Ordinal) || name == "Microsoft.Win32.Registry" =>
            ".NET 10",
        var name when TestReferences.LoadWeb([]).Any(web => Path.GetFileNameWithoutExtension(web.Display) == name) =>
            "ASP.NET Core 10",
        var name => $"{name} ?",
    };

    // Some packages hold assemblies of other names.
    private static Dictionary<string, string> Versions()
    {
        var pins = XDocument.Parse(RepositoryFiles.Read("Directory.Packages.props"))
            .Descendants("PackageVersion")
            .ToDictionary(
                static pin => (string)pin.Attribute("Include")!,
                static pin => (string)pin.Attribute("Version")!,
                StringComparer.Ordinal);
        pins.Add("Hl7.Fhir.Base", pins["Hl7.Fhir.R4"]);
        pins.Add("Microsoft.Azure.Cosmos.Client", pins["Microsoft.Azure.Cosmos"]);
        pins.Add("Parquet", pins["Parquet.Net"]);
        pins.Add("SQLite-net", pins["sqlite-net-pcl"]);
        pins.Add("Microsoft.Data.Sqlite", pins["Microsoft.EntityFrameworkCore.Sqlite"]);
        pins.Add("Microsoft.EntityFrameworkCore.Relational", pins["Microsoft.EntityFrameworkCore.Sqlite"]);
        pins.Add("protobuf-net.Core", pins["protobuf-net"]);
        pins.Add("Microsoft.Extensions.Identity.Core", pins["Microsoft.Extensions.Identity.Stores"]);
        pins.Add("Grpc.Core.Api", pins["Grpc.Net.Client"]);
        pins.Add("Microsoft.AspNetCore.SignalR.Client.Core", pins["Microsoft.AspNetCore.SignalR.Client"]);
        pins.Add("Microsoft.IdentityModel.JsonWebTokens", pins["System.IdentityModel.Tokens.Jwt"]);
        pins.Add("Microsoft.SemanticKernel.Abstractions", pins["Microsoft.SemanticKernel.Core"]);
        pins.Add("MimeKit", pins["MailKit"]);
        pins.Add("Common.Logging.Core", pins["Common.Logging"]);
        pins.Add("Prometheus.NetStandard", pins["prometheus-net"]);
        pins.TryAdd("Microsoft.Extensions.Compliance.Abstractions", "");
        return pins;
    }
}
