using System.Text.RegularExpressions;

namespace PrivacyAnalyzers.PackageTests;

[Collection(PackageCollection.Name)]
public sealed class DeterminismTests(PackedProduct product)
{
    private const int Files = 40;

    // In what order rules that run side by side finish is up to the compiler, and so is the order of results.
    [Fact]
    public async Task Two_builds_of_the_same_code_give_the_same_results_to_the_byte()
    {
        using Consumer consumer = Leaking();
        SarifLog first = await SarifLog.BuildAsync(consumer);
        SarifLog second = await SarifLog.BuildAsync(consumer);

        Assert.True(first.Succeeded, first.Output);
        Assert.True(first.Results.Length >= Files, first.Output);
        Assert.Equal(TextOf(first), TextOf(second));
        Assert.Equal(WithoutTimes(first.Text).Length, WithoutTimes(second.Text).Length);
    }

    // The files call each other: whichever is looked at first decides what the next one finds done.
    private Consumer Leaking()
    {
        var consumer = new Consumer(product, "net10.0", "Person.cs");
        for (int file = 0; file < Files; file++)
        {
            (int next, int other) = ((file + 1) % Files, file * 7 % Files);
            consumer.Write($"Step{file}.cs", $$"""
                using Consumer;
                using Microsoft.Extensions.Logging;

                internal sealed class Step{{file}}(ILogger logger)
                {
                    public string Run(Person person, int depth)
                    {
                        string text = depth > 9
                            ? person.Name
                            : new Step{{next}}(logger).Run(person, depth + 1);
                        logger.LogInformation("{Text}", text);
                        return Log(text);
                    }

                    private string Log(string text)
                    {
                        string run = new Step{{other}}(logger).Run(new Person(), 9);
                        logger.LogInformation("{Step}", run + text);
                        return text;
                    }
                }
                """);
        }

        return consumer;
    }

    // The compiler notes at each rule how long it took.
    private static string WithoutTimes(string text) =>
        Regex.Replace(
            text, "\"executionTimeIn[A-Za-z]+\": \"[^\"]*\"", "", RegexOptions.None, TimeSpan.FromSeconds(10));

    private static string TextOf(SarifLog log) => string.Join(
        '\n',
        log.Results.Select(static result => result.GetRawText()).Order(StringComparer.Ordinal));
}
