using PrivacyAnalyzers.Flow;

namespace PrivacyAnalyzers.Rules.Framework.Bodies;

/// <summary>The code of one member: of a method, an accessor, an initialiser, or the statements of a program.</summary>
/// <param name="owner">The method, or the field or property that is initialised.</param>
/// <param name="blocks">The operations; of a constructor first the call of another one.</param>
internal sealed class CodeBody(ISymbol owner, ImmutableArray<IOperation> blocks)
{
    private readonly object _gate = new();
    private ImmutableArray<TaintFlow> _flows;

    public ISymbol Owner { get; } = owner;

    public ImmutableArray<IOperation> Blocks { get; } = blocks;

    /// <summary>Gets the flows of labelled data that complete here, computed once for all rules.</summary>
    /// <param name="analysis">What is known about the compilation.</param>
    /// <param name="cancel">Cancels the computation; the next caller starts again.</param>
    /// <returns>The flows, in an order that does not depend on timing.</returns>
    public ImmutableArray<TaintFlow> FlowsIn(PrivacyAnalysis analysis, CancellationToken cancel)
    {
        lock (_gate)
        {
            if (_flows.IsDefault)
                _flows = analysis.FlowsIn(Owner, Blocks, cancel);

            return _flows;
        }
    }
}
