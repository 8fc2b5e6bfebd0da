namespace PrivacyAnalyzers.PackageTests;

/// <summary>A committed register is found by the package and compared with the code of a real project.</summary>
[Collection(PackageCollection.Name)]
public sealed class RegisterTests(PackedProduct product)
{
    [Fact]
    public async Task Register_beside_the_project_is_compared_with_its_code()
    {
        using var consumer = new Consumer(product, "net10.0", "Person.cs");
        Assert.Empty((await consumer.BuildAsync()).Messages);

        consumer.Write("PrivacyRegister.json", "{ \"data\": [] }");
        Assert.Contains("PrivacyRegister.json", await consumer.EvaluateAsync("AdditionalFiles"));
        BuildMessage[] missing = [.. (await consumer.BuildAsync()).Messages];
        Assert.NotEmpty(missing);
        Assert.All(missing, static message => Assert.EndsWith("PRIV8002", message.Place, StringComparison.Ordinal));
        Assert.Empty((await consumer.BuildAsync("-p:EnableDefaultPrivacyRegister=false")).Messages);

        string[] register = ["register", "Consumer.csproj", "-o", "PrivacyRegister.json"];
        CommandResult written = await PrivacyTool.RunAsync(consumer.PathOf("."), register);
        Assert.Equal(0, written.ExitCode);
        Assert.Empty((await consumer.BuildAsync("-warnaserror")).Messages);

        consumer.Write("Person.cs", "// gone");
        Assert.All(
            (await consumer.BuildAsync()).Messages,
            static message => Assert.StartsWith("PrivacyRegister.json(", message.Place, StringComparison.Ordinal));
    }
}
