using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// The summaries of a method that does something else for some constants, as <c>FindFirst</c> gives an address for
/// <c>"email"</c>. Which of them holds is told by the arguments of a call.
/// </summary>
/// <param name="conditions">The conditions that tell calls apart.</param>
/// <param name="build">Makes the summary of the calls that meet some conditions; null if then nothing is said.</param>
internal sealed class SummaryChoice(
    ImmutableArray<ConstantCondition> conditions,
    Func<ImmutableArray<ConstantCondition>, MethodSummary?> build)
{
    private readonly ConcurrentDictionary<string, MethodSummary?> _summaries = new(StringComparer.Ordinal);

    /// <summary>Gets the summary that holds for a call.</summary>
    /// <param name="argumentAt">The argument for the parameter of an ordinal, null where the call has none.</param>
    /// <param name="knownAt">The constant that the argument of an ordinal is known to be, or null.</param>
    /// <returns>The summary, or null: then the body or the signature speaks.</returns>
    public MethodSummary? For(Func<int, IOperation?> argumentAt, Func<int, object?> knownAt)
    {
        var met = conditions.RemoveAll(condition => argumentAt(condition.Ordinal) is not { } argument
            || !condition.HoldsFor(argument, knownAt(condition.Ordinal)));
        var key = string.Join(",", met.Select(condition => conditions.IndexOf(condition)));
        return _summaries.GetOrAdd(key, _ => build(met));
    }

    /// <summary>True where only the flow tells which constant a call passes.</summary>
    /// <param name="arguments">Its arguments.</param>
    public bool IsOpen(ImmutableArray<IArgumentOperation> arguments) => conditions.Any(condition =>
        condition.Compared is null && arguments.For(condition.Ordinal) is { ConstantValue.HasValue: false });

    /// <summary>Gets the summary that holds for a call of which only the code is known.</summary>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>The summary, or null.</returns>
    public MethodSummary? For(ImmutableArray<IArgumentOperation> arguments) =>
        For(ordinal => arguments.For(ordinal), static _ => null);
}
