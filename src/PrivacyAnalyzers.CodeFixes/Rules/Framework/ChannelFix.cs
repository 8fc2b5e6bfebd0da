using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.CodeFixes.Checks;
using PrivacyAnalyzers.Rules.Framework;

namespace PrivacyAnalyzers.CodeFixes.Rules.Framework;

/// <summary>
/// A fix that makes a channel safe. It asks the judges of the rules whether the channel is, after the edit, before it
/// offers anything.
/// </summary>
internal abstract class ChannelFix : ExpressionFix
{
    private protected ChannelFix(params string[] rules)
        : base(rules)
    {
    }

    /// <summary>
    /// Gets the expressions whose operation the rule judges: the reported one, or the calls around it.
    /// </summary>
    /// <param name="place">The finding.</param>
    /// <param name="root">The root of the document.</param>
    private protected static IEnumerable<ExpressionSyntax> JudgedIn(FindingPlace place, SyntaxNode root)
    {
        if (place.ExpressionIn(root) is not { } reported)
            return [];

        return place.Rule == "PRIV3001"
            ? reported.AncestorsAndSelf()
                .TakeWhile(static node => node is not StatementSyntax)
                .OfType<InvocationExpressionSyntax>()
            : [reported];
    }

    private protected override async Task<bool> IsMendedAsync(
        Rewrite rewrite,
        FindingPlace place,
        SyntaxNode root,
        CancellationToken cancel)
    {
        foreach (var judged in JudgedIn(place, root))
        {
            var edited = await EditedNode.OperationAsync(place.Document, judged, rewrite.Changes, cancel)
                .ConfigureAwait(false);
            if (edited is { SemanticModel.Compilation: { } compilation }
                && IsSafe(edited, place.Rule, compilation, cancel))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSafe(IOperation operation, string rule, Compilation compilation, CancellationToken cancel) =>
        rule switch
        {
            "PRIV3001" => operation is IInvocationOperation call
                && new ChannelJudge(compilation).Of(call, cancel) == ChannelSecurity.Encrypted,
            "PRIV5002" => !new CertificateChecks(compilation).AreOffAfter(operation, cancel),
            _ => new ClearChannels(compilation).OpenedBy(operation, cancel) is null,
        };
}
