namespace PrivacyAnalyzers.Tool.Tests.Verify;

/// <summary>A solution on the disk, in a folder whose name is as awkward as names of folders can be.</summary>
internal sealed class DiskSolution : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public DiskSolution(string name = "it's a #1 'näme' & more; 100%")
    {
        Folder = Directory.CreateDirectory(_folder[name]).FullName;
        Write("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
            </Project>
            """);
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
    }

    public string Folder { get; }

    public string this[string file] => Path.Combine(Folder, file);

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[file])!);
        File.WriteAllText(this[file], text);
    }

    /// <summary>Adds a project.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="code">Its code.</param>
    /// <param name="uses">The projects that it refers to.</param>
    public void Add(string name, string code, params string[] uses)
    {
        var references = uses.Select(static used => $"<ProjectReference Include=\"../{used}/{used}.csproj\" />");
        Write($"{name}/{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk"><ItemGroup>{string.Concat(references)}</ItemGroup></Project>
            """);
        Write($"{name}/Code.cs", code);
    }

    /// <summary>Writes a solution file of the projects.</summary>
    public void WriteSolution(params IEnumerable<string> projects) => Write("All.slnx",
        $"<Solution>{string.Concat(projects.Select(static name => $"<Project Path=\"{name}/{name}.csproj\" />"))}</Solution>");

    public void Dispose() => _folder.Dispose();
}
