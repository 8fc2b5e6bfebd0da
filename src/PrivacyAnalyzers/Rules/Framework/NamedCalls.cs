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
    private readonly WordUse _words = new(methods);

    /// <summary>Finds the calls, in the order in which the text names their methods.</summary>
    /// <param name="file">The file.</param>
    /// <param name="mayMatter">Tells from its text whether a call is worth binding; null for all.</param>
    /// <returns>The calls that bind; whether they are of the wanted methods is for the caller to see.</returns>
    public IEnumerable<IInvocationOperation> In(
        SemanticModelAnalysisContext file,
        Func<InvocationExpressionSyntax, bool>? mayMatter = null)
    {
        var (model, cancel) = (file.SemanticModel, file.CancellationToken);
        foreach (var name in _words.NamesIn(model.SyntaxTree, cancel))
        {
            if (CallOf(name) is { } written
                && mayMatter?.Invoke(written) != false
                && model.GetOperation(written, cancel) is IInvocationOperation call)
            {
                yield return call;
            }
        }
    }

    private static InvocationExpressionSyntax? CallOf(SyntaxToken name)
    {
        if (name.Parent is not SimpleNameSyntax called)
            return null;

        var expression = called.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == called => access,
            MemberBindingExpressionSyntax binding => binding,
            _ => (ExpressionSyntax)called,
        };
        return expression.Parent is InvocationExpressionSyntax call && call.Expression == expression ? call : null;
    }
}
