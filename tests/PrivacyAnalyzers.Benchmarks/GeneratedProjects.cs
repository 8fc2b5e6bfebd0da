using System.Globalization;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>
/// The generated application as a solution on the disk: projects of a few modules each, every one using the one before
/// it and handing its data to a log.
/// </summary>
internal sealed class GeneratedProjects(string folder, int projects, int modules, int membersPerTag)
{
    /// <summary>Gets the file of the solution.</summary>
    public string Solution { get; } = Path.Combine(folder, "Generated.slnx");

    public void Write()
    {
        IEnumerable<string> references = GeneratedSolution.Packages.Select(static path =>
            $"<Reference Include=\"{Path.GetFileNameWithoutExtension(path)}\" HintPath=\"{path}\" />");
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>{string.Concat(references)}</ItemGroup>
            </Project>
            """);
        IEnumerable<string> lines = Enumerable.Range(0, projects).Select(static number =>
            $"<Project Path=\"{Name(number)}/{Name(number)}.csproj\" />");
        File.WriteAllText(Solution, $"<Solution>{string.Concat(lines)}</Solution>");
        for (int number = 0; number < projects; number++)
        {
            Write(number);
        }
    }

    /// <summary>Takes away what builds leave behind.</summary>
    public void Clean()
    {
        foreach (string made in Enumerable.Range(0, projects)
            .SelectMany(number => new[] { "bin", "obj" }.Select(part => Path.Combine(folder, Name(number), part)))
            .Where(Directory.Exists))
        {
            Directory.Delete(made, recursive: true);
        }
    }

    private void Write(int number)
    {
        string project = Directory.CreateDirectory(Path.Combine(folder, Name(number))).FullName;
        string reference = number == 0
            ? ""
            : "<ItemGroup><ProjectReference "
                + $"Include=\"../{Name(number - 1)}/{Name(number - 1)}.csproj\" /></ItemGroup>";
        File.WriteAllText(
            Path.Combine(project, $"{Name(number)}.csproj"),
            $"<Project Sdk=\"Microsoft.NET.Sdk\">{reference}</Project>");
        IEnumerable<string> files = Enumerable.Range(number * modules, modules)
            .SelectMany(module => new GeneratedModule(module, membersPerTag).Files());
        foreach ((int index, string text) in files.Index())
        {
            File.WriteAllText(Path.Combine(project, $"{index}.cs"), text);
        }

        if (number > 0)
        {
            File.WriteAllText(Path.Combine(project, "Link.cs"), Link(number, (number - 1) * modules));
        }
    }

    private static string Link(int number, int before) => $$"""
        using Microsoft.Extensions.Logging;

        namespace Generated;

        public sealed class Link{{number}}(Service{{before}} service, ILogger<Link{{number}}> logger)
        {
            public void Write(Entity{{before}} entity) => logger.LogInformation("{Line}", service.Describe(entity));
        }
        """;

    private static string Name(int number) => $"Part{number.ToString("000", CultureInfo.InvariantCulture)}";
}
