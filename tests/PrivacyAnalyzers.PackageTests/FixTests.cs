namespace PrivacyAnalyzers.PackageTests;

/// <summary>The fixes of the package at work, loaded and applied to a whole project as an editor does it.</summary>
[Collection(PackageCollection.Name)]
public sealed class FixTests(PackedProduct product)
{
    [Fact]
    public async Task Values_of_a_project_are_redacted()
    {
        using var consumer = new Consumer(product, "net10.0", "Person.cs", "Fixable.cs");

        string mended = await FixAsync(consumer, "Fixable.cs");

        Assert.Contains("(\"Registered {Name}\", redactor.Redact(person.Name));", mended, StringComparison.Ordinal);
        Assert.Contains("{person.CaseCode} is {redactor.Redact(person.Name)}", mended, StringComparison.Ordinal);
        await AssertCleanAsync(consumer);
    }

    [Fact]
    public async Task Generator_that_redacts_takes_the_methods_written_for_it()
    {
        using var consumer = new Consumer(product, "net10.0", "Person.cs", "Loggable.cs");
        consumer.AddPackage("Microsoft.Extensions.Telemetry.Abstractions", "10.11.0");

        string mended = await FixAsync(consumer, "Loggable.cs");

        Assert.DoesNotContain("logger.Log", mended, StringComparison.Ordinal);
        Assert.Contains("LogRegistered(logger, person.Name);", mended, StringComparison.Ordinal);
        Assert.Contains("[PrivacyAnalyzers.Annotations.IdentityData] string name", mended, StringComparison.Ordinal);
        await AssertCleanAsync(consumer);
    }

    private static async Task<string> FixAsync(Consumer consumer, string file)
    {
        CommandResult result = await consumer.RunAsync(
            "format", "analyzers", "--diagnostics", "PRIV1001", "--severity", "warn");
        string mended = await File.ReadAllTextAsync(consumer.PathOf(file));
        Assert.True(result.ExitCode == 0, result.Output);
        return mended;
    }

    private static async Task AssertCleanAsync(Consumer consumer)
    {
        BuildResult result = await consumer.BuildAsync();

        Assert.True(result.Succeeded, result.Output);
        Assert.Empty(result.Messages);
    }
}
