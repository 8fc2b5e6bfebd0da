namespace PrivacyAnalyzers.PackageTests;

[Collection(PackageCollection.Name)]
public sealed class LanguageTests(PackedProduct product)
{
    [Theory]
    [InlineData("en", "written")]
    [InlineData("fr", "journal")]
    [InlineData("es", "registro")]
    public async Task Message_comes_in_the_language_of_the_developer(string language, string word)
    {
        using var consumer = new Consumer(product, "net10.0", "Person.cs", "Leak.cs");

        BuildResult result = await consumer.BuildInAsync(language);

        BuildMessage message = Assert.Single(result.Messages);
        Assert.Contains(word, message.Text, StringComparison.OrdinalIgnoreCase);
    }
}
