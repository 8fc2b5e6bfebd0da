using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using PrivacyAnalyzers.Tool.Commands;
using PrivacyAnalyzers.Tool.Map;
using PrivacyAnalyzers.Tool.Tests.Verify;

namespace PrivacyAnalyzers.Tool.Tests.Map;

/// <summary>What the page holds; how it behaves in a browser is tested in one.</summary>
public sealed partial class MapPageTests
{
    private const string Hostile = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\"'&";

    [Fact]
    public void Protected_and_unprotected_data_are_flows_of_their_own()
    {
        var flows = new MapContent(SampleFacts.All).Flows;

        Assert.Equal(4, flows.Length);
        Assert.Equal("Person.Diagnosis", Assert.Single(Assert.Single(flows, static flow => flow.IsProtected).Members));
        Assert.Equal(
            "PRIV1001",
            Assert.Single(Assert.Single(flows, static flow => flow.Destination.Name.Length == 0).Findings).Rule);
    }

    [Theory]
    [InlineData("en", "Where personal data goes: Relief", "Shown to operators")]
    [InlineData("fr", "Où vont les données personnelles", "Visibles pour l")]
    [InlineData("es", "Adónde van los datos personales", "Visibles para operadores")]
    public void The_page_speaks_the_language_of_its_reader(string language, params string[] texts)
    {
        Language.Choose(language);
        var page = MapPage.Write(SampleFacts.All);

        Assert.Contains($"<html lang=\"{language}\">", page, StringComparison.Ordinal);
        Assert.All(texts, text => Assert.Contains(text, page, StringComparison.Ordinal));
    }

    [Fact]
    public void Hostile_names_stay_text()
    {
        var page = MapPage.Write(SampleFacts.All with
        {
            Name = Hostile,
            Data = [SampleFacts.Phone with { Name = Hostile, Project = Hostile, Purposes = [Hostile] }],
            Flows = [SampleFacts.Logged with { Recipient = Hostile, Target = Hostile, Sink = Taxonomy.SinkKind.Network }],
            Findings = [SampleFacts.Finding with { Message = Hostile, Project = Hostile }],
            Stored = [new(SampleFacts.Phone.Id, Hostile, IsInClear: true)],
        });

        Assert.Equal(1, Regex.Count(page, "<script", RegexOptions.IgnoreCase));
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;img src=x onerror=alert(1)&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_fetches_nothing()
    {
        var page = MapPage.Write(SampleFacts.All);

        Assert.Contains("default-src &#x27;none&#x27;", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("""(src|href)="(?!#)""", page);
        Assert.DoesNotMatch(@"url\(|@import", page);
    }

    [Fact]
    public void The_policy_allows_the_script_and_style_of_the_page()
    {
        var page = MapPage.Write(SampleFacts.All);
        foreach (Match part in Parts().Matches(page))
        {
            var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(part.Groups[2].Value)));
            Assert.Contains(System.Net.WebUtility.HtmlEncode(hash).Replace("+", "&#x2B;", StringComparison.Ordinal), page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_solution_without_data_has_a_map()
    {
        var page = MapPage.Write(SampleFacts.All with { Data = [], Stored = [], Flows = [], Findings = [] });

        Assert.Contains("<svg", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_facts_make_the_same_page() =>
        Assert.Equal(MapPage.Write(SampleFacts.All), MapPage.Write(SampleFacts.All));

    [GeneratedRegex("<(script|style)>(.*?)</\\1>", RegexOptions.Singleline)]
    private static partial Regex Parts();
}
