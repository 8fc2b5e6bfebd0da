using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Models;

/// <summary>A sink of the kind <see cref="SinkKind.Log"/> that no row states: a generated method's parameter.</summary>
internal static class LogSink
{
    public static SinkRow At(AccessPath input, ReadMode mode, ISymbol target) =>
        new(input, mode, (int)SinkKind.Log, target, 0, FlowPath.Empty);
}
