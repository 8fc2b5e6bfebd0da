using System.Globalization;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Repository;

/// <summary>Concurrent runs say the same in the same words, whichever rule came first.</summary>
public sealed class DeterminismTests
{
    private const int Runs = 8;

    private static readonly string Code = string.Concat(Enumerable.Range(0, 40).Select(static n => $$"""

        void Save{{n}}(Beneficiary b, Contact c, Serilog.ILogger log, Activity activity)
        {
            var text = n{{n % 7}}(b.Phone) + b.FullName;
            Logger.LogInformation("{Text} {Case}", text, b.CaseCode);
            log.Information("{@Person}", b);
            activity.SetTag("contact", c.ToString());
            Console.WriteLine(text);
            if (n{{n % 5}}(text).Length > {{n}}) throw new InvalidOperationException($"{c} {text}");
        }

        string n{{n}}(string s) => {{(n == 39 ? "s" : $"n{n + 1}(s)")}};
        """));

    [Fact]
    public async Task Concurrent_runs_agree()
    {
        var first = await Run(0);
        Assert.NotEmpty(first);
        for (var run = 1; run < Runs; run++)
        {
            Assert.Equal(first, await Run(run));
        }
    }

    private static async Task<IReadOnlyList<string>> Run(int run)
    {
        var rules = AllRules.Instances.Skip(run % AllRules.Instances.Count).Concat(AllRules.Instances)
            .Distinct()
            .ToArray();
        var snippets = new Snippets();
        return (await snippets.Analyze(snippets.Compile(Code), rules)).Select(Words).ToList();
    }

    private static string Words(Diagnostic found) => string.Join(
        " | ",
        found.Id,
        found.Location.SourceSpan,
        found.GetMessage(CultureInfo.InvariantCulture),
        string.Join(",", found.AdditionalLocations.Select(static place => place.SourceSpan)),
        string.Join(",", found.Properties.OrderBy(static property => property.Key, StringComparer.Ordinal)));
}
