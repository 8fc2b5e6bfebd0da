using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Classification;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>The attributes of a file that contains one of a few words; of other files none is looked at.</summary>
internal sealed class WrittenAttributes(params string[] words)
{
    private readonly WordUse _words = new(words);

    /// <summary>Finds the attributes, in the order of the text.</summary>
    public IEnumerable<AttributeSyntax> In(SemanticModelAnalysisContext file)
    {
        var tree = file.SemanticModel.SyntaxTree;
        return _words.IsIn(tree, file.CancellationToken)
            ? tree.GetRoot(file.CancellationToken).DescendantNodes().OfType<AttributeSyntax>()
            : [];
    }
}
