namespace PrivacyAnalyzers.PackageTests;

[Collection(PackageCollection.Name)]
public sealed class SeverityTests(PackedProduct product)
{
    [Fact]
    public async Task Warnings_as_errors_fail_the_build()
    {
        using Consumer consumer = Leaking();

        BuildResult result = await consumer.BuildAsync("-p:TreatWarningsAsErrors=true");

        Assert.False(result.Succeeded, result.Output);
        Assert.Equal(["Leak.cs(17): error PRIV1001"], result.Messages.Select(static message => message.Place));
    }

    [Fact]
    public async Task Warnings_as_errors_pass_a_project_that_redacts()
    {
        using var consumer = new Consumer(product, "net10.0", "Person.cs", "Redacted.cs");

        BuildResult result = await consumer.BuildAsync("-p:TreatWarningsAsErrors=true");

        Assert.True(result.Succeeded, result.Output);
        Assert.Empty(result.Messages);
    }

    [Fact]
    public async Task Editorconfig_switches_a_rule_off()
    {
        using Consumer consumer = Leaking("none");

        BuildResult result = await consumer.BuildAsync();

        Assert.True(result.Succeeded, result.Output);
        Assert.Empty(result.Messages);
    }

    [Fact]
    public async Task Editorconfig_makes_a_rule_an_error()
    {
        using Consumer consumer = Leaking("error");

        BuildResult result = await consumer.BuildAsync();

        Assert.False(result.Succeeded, result.Output);
        Assert.Equal(["Leak.cs(17): error PRIV1001"], result.Messages.Select(static message => message.Place));
    }

    [Fact]
    public async Task Sensitive_data_in_a_log_is_an_error_out_of_the_box()
    {
        using Consumer consumer = Leaking();
        consumer.Write(".editorconfig", "root = true\n[*.cs]\nprivacy.sensitivity.identity = high\n");

        BuildResult result = await consumer.BuildAsync();

        Assert.False(result.Succeeded, result.Output);
        Assert.Equal(["Leak.cs(17): error PRIV1001"], result.Messages.Select(static message => message.Place));
    }

    // A build that writes no log does not even run rules that are suggestions by default.
    [Fact]
    public async Task A_suggestion_that_sensitive_data_raises_warns_in_a_plain_build()
    {
        using var consumer = new Consumer(product, "net10.0", "SentWhole.cs");

        BuildResult result = await consumer.BuildAsync();

        Assert.True(result.Succeeded, result.Output);
        Assert.Equal(["SentWhole.cs(22): warning PRIV3005"], result.Messages.Select(static message => message.Place));
    }

    [Fact]
    public async Task A_suggestion_that_no_sensitive_data_raises_is_none_of_a_plain_build()
    {
        using var consumer = new Consumer(product, "net10.0", "SentWhole.cs");
        consumer.Write(".editorconfig", "root = true\n[*.cs]\nprivacy.sensitivity.health = moderate\n");

        BuildResult result = await consumer.BuildAsync();

        Assert.True(result.Succeeded, result.Output);
        Assert.Empty(result.Messages);
    }

    [Fact]
    public async Task Editorconfig_makes_the_error_about_sensitive_data_a_warning()
    {
        using Consumer consumer = Leaking("warning\nprivacy.sensitivity.identity = high");

        BuildResult result = await consumer.BuildAsync();

        Assert.True(result.Succeeded, result.Output);
        Assert.Equal(["Leak.cs(17): warning PRIV1001"], result.Messages.Select(static message => message.Place));
    }

    private Consumer Leaking(string? severity = null)
    {
        var consumer = new Consumer(product, "net10.0", "Person.cs", "Leak.cs");
        if (severity is not null)
        {
            consumer.Write(".editorconfig", $"""
                root = true
                [*.cs]
                dotnet_diagnostic.PRIV1001.severity = {severity}
                """);
        }

        return consumer;
    }
}
