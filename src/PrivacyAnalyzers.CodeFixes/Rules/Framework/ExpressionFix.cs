using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.CodeFixes.Rules.Framework;

/// <summary>A fix for findings about expressions, which it rewrites where they stand.</summary>
internal abstract class ExpressionFix : RewritingFix
{
    private protected ExpressionFix(params string[] rules)
        : base(rules)
    {
    }

    private protected sealed override IEnumerable<Rewrite> RewritesOf(
        FindingPlace place,
        SyntaxNode root,
        SourceText text,
        SemanticModel model,
        CancellationToken cancel) => place.ExpressionIn(root) is { } expression
            ? RewritesOf(new Reported(expression, model, place, cancel))
            : [];

    /// <summary>Gets what could be done about an expression.</summary>
    /// <param name="reported">The expression.</param>
    /// <returns>The changes, the best first.</returns>
    private protected abstract IEnumerable<Rewrite> RewritesOf(Reported reported);
}
