using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Abstractions;

namespace PrivacyAnalyzers.Tests.Repository;

/// <summary>
/// Breaks the source of this repository, its samples and the flow cases in thousands of ways: no rule throws, hangs or
/// reports outside of the code. Files that compile together are broken together, some at a time, so that most of what
/// they name is still there. The environment variable <c>PRIVACY_MUTATIONS</c> asks for more than the usual number of
/// broken files, <c>PRIVACY_MUTATION_SEED</c> for others.
/// </summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private const double LostReferences = 0.3;
    private const int RoundsPerLoss = 6;

    private static readonly int Wanted = Setting("PRIVACY_MUTATIONS", 2_000);

    private static readonly int FirstSeed = Setting("PRIVACY_MUTATION_SEED", 1);

    [Fact]
    public Task No_rule_stumbles_over_broken_source_of_its_own() => BreakAll([MutationCorpus.Analyzer()], Wanted / 4);

    [Fact]
    public Task No_rule_stumbles_over_a_broken_sample() => BreakAll(
        [MutationCorpus.Sample(SampleBuilds.Flawed), MutationCorpus.Sample(SampleBuilds.Clean)],
        Wanted / 4);

    [Fact]
    public Task No_rule_stumbles_over_a_broken_flow_case() => BreakAll([MutationCorpus.FlowCases()], Wanted / 2);

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number)
            ? number
            : otherwise;

    private async Task BreakAll(IReadOnlyList<MutationCorpus> all, int wanted)
    {
        var broken = 0;
        for (var seed = FirstSeed; broken < wanted; seed++)
        {
            foreach (var corpus in all)
            {
                broken += await BreakOnce(corpus, seed);
            }
        }

        output.WriteLine($"{broken} broken files");
    }

    private static async Task<int> BreakOnce(MutationCorpus corpus, int seed)
    {
        var mutator = new Mutator(seed);
        var sound = seed % RoundsPerLoss == 0
            ? corpus.Sound.RemoveReferences(mutator.Some(corpus.Sound.References, LostReferences))
            : corpus.Sound;
        var files = mutator.Some(corpus.Files, corpus.Share);
        var mutations = (files is [] ? corpus.Files.Take(1) : files).Select(mutator.Break).ToList();
        if (await MutationRun.FaultOf(corpus, sound.Apply(mutations)) is { } fault)
            Assert.Fail(await Explain(corpus, sound, mutations, seed, fault));

        return mutations.Count;
    }

    /// <summary>Looks for a single broken file that does it; often the others have nothing to do with the
    /// fault.</summary>
    private static async Task<string> Explain(
        MutationCorpus corpus,
        CSharpCompilation sound,
        List<Mutation> mutations,
        int seed,
        string fault)
    {
        var place = $"{corpus.Name}, seed {seed}, {sound.References.Count()} references";
        if (await MutationRun.FaultOf(corpus, sound.Clone()) is { } always)
            return $"{place}, and without any change: {always}";

        foreach (var mutation in mutations)
        {
            if (await MutationRun.FaultOf(corpus, sound.Apply([mutation])) is { } alone)
                return $"{place}, this alone: {mutation}\n{alone}";
        }

        return $"{place}, together: {string.Join('\n', mutations)}\n{fault}";
    }
}
