namespace PrivacyAnalyzers.PackageTests;

[Collection(PackageCollection.Name)]
public sealed class ConsumerTests(PackedProduct product)
{
    private const string Finding = "Leak.cs(17): warning PRIV1001";

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    public async Task Leak_is_reported_and_redacted_value_is_accepted(string framework)
    {
        using var consumer = new Consumer(product, framework, "Person.cs", "Leak.cs", "Redacted.cs");

        BuildResult result = await consumer.BuildAsync();

        Assert.True(result.Succeeded, result.Output);
        Assert.Equal([Finding], result.Messages.Select(static message => message.Place));
        Assert.Contains("Name", result.Messages.Single().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Untagged_project_is_silent()
    {
        using var consumer = new Consumer(product, "net10.0", "Untagged.cs");

        BuildResult result = await consumer.BuildAsync();

        Assert.True(result.Succeeded, result.Output);
        Assert.Empty(result.Messages);
    }

    [Fact]
    public async Task Project_that_references_a_consumer_can_tag()
    {
        using var library = new Consumer(product, "netstandard2.0");
        using var app = new Consumer(product, "net10.0", "Person.cs");
        app.Write("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <AssemblyName>App</AssemblyName>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="{library.PathOf("Consumer.csproj")}" />
              </ItemGroup>
            </Project>
            """);

        BuildResult result = await app.BuildAsync();

        Assert.True(result.Succeeded, result.Output);
        Assert.Empty(result.Messages);
    }

    [Fact]
    public async Task Model_files_of_the_project_are_picked_up()
    {
        using var consumer = new Consumer(product, "net10.0");
        consumer.Write("PrivacyModels.Sms.txt", "# none yet");
        consumer.Write("Notes.txt", "not a model");

        string additional = await consumer.EvaluateAsync("AdditionalFiles");

        Assert.Contains("PrivacyModels.Sms.txt", additional, StringComparison.Ordinal);
        Assert.DoesNotContain("Notes.txt", additional, StringComparison.Ordinal);
    }
}
