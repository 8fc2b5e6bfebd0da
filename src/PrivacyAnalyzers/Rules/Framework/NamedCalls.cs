using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Classification;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// The calls in a file that are written with one of a few method names. Nothing but these is bound, so that a rule
/// about rare calls costs nothing where there are none.
/// </summary>
internal sealed class NamedCalls(params string[] methods)
{
    private readonly ImmutableHashSet<string> _methods = methods.ToImmutableHashSet(StringComparer.Ordinal);
    private readonly WordUse _words = new(methods);

    /// <summary>Finds the calls, in the order of the text.</summary>
    /// <param name="file">The file.</param>
    /// <param name="mayMatter">Tells from its text whether a call is worth binding; null for all.</param>
    /// <returns>The calls that bind; whether they are of the wanted methods is for the caller to see.</returns>
    public IEnumerable<IInvocationOperation> In(
        SemanticModelAnalysisContext file,
        Func<InvocationExpressionSyntax, bool>? mayMatter = null)
    {
        var (model, cancel) = (file.SemanticModel, file.CancellationToken);
        if (!_words.IsIn(model.SyntaxTree, cancel))
            yield break;

        foreach (var node in model.SyntaxTree.GetRoot(cancel).DescendantNodes())
        {
            if (node is InvocationExpressionSyntax written
                && NameOf(written.Expression) is { } name && _methods.Contains(name)
                && mayMatter?.Invoke(written) != false
                && model.GetOperation(written, cancel) is IInvocationOperation call)
            {
                yield return call;
            }
        }
    }

    private static string? NameOf(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}
