namespace PrivacyAnalyzers.PackageTests;

/// <summary>
/// A fresh project of somebody who added the package, in a folder of its own outside this repository.
/// </summary>
internal sealed class Consumer : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("privacy-consumer-");

    public Consumer(PackedProduct product, string framework, params string[] sources)
    {
        Write("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>{framework}</TargetFramework>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="PrivacyAnalyzers" Version="{product.Version}" />
                <PackageReference Include="Microsoft.Extensions.Logging.Abstractions" Version="10.0.13" />
              </ItemGroup>
            </Project>
            """);
        Write("NuGet.config", $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{product.Source}" />
              </packageSources>
            </configuration>
            """);
        foreach (string source in sources)
        {
            Write(source, Embedded(source));
        }
    }

    public string PathOf(string file) => Path.Combine(_folder.FullName, file);

    public void Write(string file, string text) => File.WriteAllText(PathOf(file), text);

    /// <summary>Adds a package from the sources of this machine.</summary>
    public void AddPackage(string id, string version) => Write("Consumer.csproj", File
        .ReadAllText(PathOf("Consumer.csproj"))
        .Replace("</ItemGroup>", $"""  <PackageReference Include="{id}" Version="{version}" /></ItemGroup>"""));

    public Task<CommandResult> RunAsync(params string[] arguments) =>
        DotnetCommand.RunAsync(_folder.FullName, arguments);

    public Task<BuildResult> BuildAsync(params string[] arguments) => BuildInAsync("en", arguments);

    public async Task<BuildResult> BuildInAsync(string language, params string[] arguments) =>
        BuildResult.Of(await DotnetCommand.RunAsync(
            _folder.FullName,
            ["build", "--no-incremental", .. arguments],
            new Dictionary<string, string> { ["DOTNET_CLI_UI_LANGUAGE"] = language }));

    /// <summary>Gives the items of a kind that MSBuild sees, as JSON, once the package is restored.</summary>
    public async Task<string> EvaluateAsync(string item)
    {
        await DotnetCommand.RunAsync(_folder.FullName, ["restore"]);
        return (await DotnetCommand.RunAsync(_folder.FullName, ["msbuild", $"-getItem:{item}"])).Output;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Embedded(string name)
    {
        using Stream stream = typeof(Consumer).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
