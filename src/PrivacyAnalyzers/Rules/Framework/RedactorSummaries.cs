using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// What the project's own masking methods do, those that <c>privacy.redactor_methods</c> names: what goes in comes out
/// redacted.
/// </summary>
internal sealed class RedactorSummaries(PrivacyOptions options)
{
    private static readonly AccessPath Result = new(Port.Return);

    /// <summary>Gets the summary of a method if the project names it.</summary>
    /// <param name="method">The method.</param>
    /// <returns>The summary, or null for any other method.</returns>
    public MethodSummary? SummaryOf(IMethodSymbol method) =>
        options.RedactorMethods.IsEmpty || !options.IsRedactor(method) ? null : Redacting(method.OriginalDefinition);

    private static MethodSummary Redacting(IMethodSymbol method) => new()
    {
        Origin = SummaryOrigin.Declared,
        Steps = Inputs(method.ReducedFrom ?? method)
            .Select(static port => new StepRow(
                new AccessPath(port),
                ReadMode.Whole,
                Result,
                (int)Protection.Redacted))
            .ToImmutableArray(),
    };

    private static IEnumerable<Port> Inputs(IMethodSymbol method) => method.Parameters
        .Select(static parameter => Port.Parameter(parameter.Ordinal))
        .Concat(method.IsStatic ? [] : [Port.This]);
}
