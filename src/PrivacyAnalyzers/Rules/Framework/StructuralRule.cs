using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules.Framework.Bodies;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>A rule that is decided by looking at one operation and its surroundings.</summary>
internal abstract class StructuralRule : PrivacyRule
{
    private readonly OperationKind[] _kinds;

    private protected StructuralRule(DiagnosticDescriptor descriptor, params OperationKind[] kinds)
        : base(descriptor) => _kinds = kinds;

    private protected sealed override void Register(CompilationStartAnalysisContext context, PrivacyAnalysis analysis)
    {
        var check = CheckFor(context.Compilation);
        if (check is not null)
        {
            context.RegisterOperations(check, _kinds);
        }
    }

    /// <summary>Makes the check for a compilation, or null when nothing in it can break the rule.</summary>
    private protected abstract Action<OperationContext>? CheckFor(Compilation compilation);
}
