using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Repository;

/// <summary>
/// Runs every rule on a broken compilation and tells what no rule may do: throw, hang, point outside.
/// </summary>
internal static class MutationRun
{
    /// <summary>What a run takes at most, on a machine that does other things as well.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Gets what went wrong, or null.</summary>
    public static async Task<string?> FaultOf(MutationCorpus corpus, Compilation broken)
    {
        string? fault = null;
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(
                [new ModelText(corpus.Models)],
                new FixedOptions(ImmutableDictionary<string, string>.Empty)),
            (exception, rule, _) => fault = $"{rule.GetType().Name} threw {exception}",
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        using var limit = new CancellationTokenSource(Patience);
        var analysis = broken.WithAnalyzers([.. AllRules.Instances], options).GetAnalyzerDiagnosticsAsync(limit.Token);
        try
        {
            // A rule that does not look at its token is not waited for.
            var found = await analysis.WaitAsync(Patience * 1.5);
            return fault ?? found.Select(diagnostic => Misplaced(diagnostic, broken)).FirstOrDefault(IsFault);
        }
        catch (Exception late) when (late is OperationCanceledException or TimeoutException)
        {
            return $"The rules took longer than {Patience}.";
        }
    }

    public static Compilation Apply(this Compilation compilation, IEnumerable<Mutation> mutations) =>
        mutations.Aggregate(compilation, static (sum, next) => sum.ReplaceSyntaxTree(next.Original, next.Broken));

    private static bool IsFault(string? fault) => fault is not null;

    private static string? Misplaced(Diagnostic diagnostic, Compilation compilation)
    {
        if (!diagnostic.Id.StartsWith("PRIV", StringComparison.Ordinal))
            return diagnostic.ToString();

        // A row about a library that is gone is reported in its own file.
        if (diagnostic.Id == "PRIV9003" && diagnostic.Location.Kind == LocationKind.ExternalFile)
            return null;

        var outside = diagnostic.AdditionalLocations.Prepend(diagnostic.Location)
            .FirstOrDefault(location => !IsInside(location, compilation));
        return outside is null ? null : $"{diagnostic} points to {outside}, which is outside of the code.";
    }

    private static bool IsInside(Location location, Compilation compilation) =>
        location.SourceTree is { } tree
        && compilation.ContainsSyntaxTree(tree)
        && location.SourceSpan.End <= tree.Length;
}
