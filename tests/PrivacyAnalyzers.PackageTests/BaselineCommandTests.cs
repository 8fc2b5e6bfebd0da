namespace PrivacyAnalyzers.PackageTests;

/// <summary>The command and the compiler agree on what a baseline says, in a real project with the package.</summary>
[Collection(PackageCollection.Name)]
public sealed class BaselineCommandTests(PackedProduct product)
{
    private const string More = """
        namespace Consumer
        {
            public class More
            {
                public void Show(Person person) => System.Console.WriteLine(person.Name);
            }
        }
        """;

    [Fact]
    public async Task Baseline_makes_a_project_silent_and_only_shrinks()
    {
        using var consumer = new Consumer(product, "net10.0", "Person.cs", "Leak.cs");
        consumer.Write("More.cs", More);
        string file = consumer.PathOf("PrivacyBaseline.txt");

        Assert.Equal(1, await ExitOf(consumer, "--check"));
        Assert.Equal(1, await ExitOf(consumer));
        Assert.False(File.Exists(file));

        Assert.Equal(0, await ExitOf(consumer, "--by", "Awa Diallo", "--why", "old code", "--until", "2027-06-30"));
        Assert.Equal(
            [
                "by Awa Diallo", "why old code", "until 2027-06-30",
                "PRIV1001  M:Consumer.Leak.Register(Consumer.Person)  P:Consumer.Person.Name  Log",
                "PRIV1008  M:Consumer.More.Show(Consumer.Person)  P:Consumer.Person.Name  Console",
            ],
            (await File.ReadAllLinesAsync(file)).Where(static line => line.Length > 0 && line[0] != '#'));
        Assert.Equal(0, await ExitOf(consumer, "--check"));
        Assert.Empty((await consumer.BuildAsync("-warnaserror")).Messages);

        consumer.Write("More.cs", "// mended");
        Assert.Equal(
            ["PrivacyBaseline.txt(9): warning PRIV9007"],
            (await consumer.BuildAsync()).Messages.Select(static message => message.Place));
        Assert.Equal(1, await ExitOf(consumer, "--check"));
        Assert.Equal(0, await ExitOf(consumer));
        Assert.DoesNotContain("PRIV1008", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
        Assert.Empty((await consumer.BuildAsync("-warnaserror")).Messages);
    }

    [Fact]
    public async Task Baseline_of_code_that_does_not_compile_is_left_alone()
    {
        using var consumer = new Consumer(product, "net10.0", "Person.cs");
        consumer.Write("Leak.cs", "namespace Consumer { public class Leak : Missing { } }");
        const string Text = "by Awa\nwhy x\nPRIV1001 M:Consumer.Leak.Register(Consumer.Person) P:Consumer.Person.Name Log\n";
        consumer.Write("PrivacyBaseline.txt", Text);

        Assert.Equal(3, await ExitOf(consumer));
        Assert.Equal(Text, await File.ReadAllTextAsync(consumer.PathOf("PrivacyBaseline.txt")));
    }

    [Theory]
    [InlineData("--by", "Awa")]
    [InlineData("--why", "old code")]
    [InlineData("--by", "Awa", "--why", "x", "--check")]
    [InlineData("--by", "Awa", "--why", "x", "--until", "30.6.2027")]
    [InlineData("--until", "2027-06-30")]
    public async Task Nobody_accepts_anything_by_half(params string[] arguments)
    {
        using var consumer = new Consumer(product, "net10.0", "Person.cs", "Leak.cs");

        Assert.Equal(2, await ExitOf(consumer, arguments));
        Assert.False(File.Exists(consumer.PathOf("PrivacyBaseline.txt")));
    }

    private static async Task<int> ExitOf(Consumer consumer, params string[] arguments) =>
        (await PrivacyTool.RunAsync(consumer.PathOf("."), ["baseline", ".", .. arguments])).ExitCode;
}
