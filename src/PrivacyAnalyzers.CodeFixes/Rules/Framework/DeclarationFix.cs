using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Tagging;

namespace PrivacyAnalyzers.CodeFixes.Rules.Framework;

/// <summary>A fix for findings about declarations that are reported by their names.</summary>
internal abstract class DeclarationFix : RewritingFix
{
    private protected DeclarationFix(params string[] rules)
        : base(rules)
    {
    }

    private protected sealed override IEnumerable<Rewrite> RewritesOf(
        FindingPlace place,
        SyntaxNode root,
        SourceText text,
        SemanticModel model,
        CancellationToken cancel) => TagInsertion.DeclarationAt(root, place.Span) is { } declaration
            ? RewritesOf(new Declared(declaration, text, model, place, cancel))
            : [];

    /// <summary>Gets what could be done about a declaration.</summary>
    /// <param name="declared">The declaration.</param>
    /// <returns>The changes, the best first.</returns>
    private protected abstract IEnumerable<Rewrite> RewritesOf(Declared declared);

    /// <summary>Makes the rewrite that adds an attribute, if the place knows it.</summary>
    /// <param name="title">The key of the title.</param>
    /// <param name="declared">The declaration.</param>
    /// <param name="attribute">The metadata name of the attribute.</param>
    /// <param name="arguments">Its arguments with parentheses, or nothing.</param>
    /// <returns>One rewrite or none.</returns>
    private protected static IEnumerable<Rewrite> Tagged(
        string title,
        Declared declared,
        string attribute,
        string arguments = "")
    {
        if (KnownTypes.AttributeAt(declared.Model, declared.Syntax.SpanStart, attribute) is { } name)
        {
            var change = TagInsertion.Change(declared.Syntax, name + arguments, declared.Text);
            var subject = $"[{name.Substring(name.LastIndexOf('.') + 1)}]";
            yield return Rewrite.Of(title, subject, declared.Syntax, change);
        }
    }
}
