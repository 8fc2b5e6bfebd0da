using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>What a fix left for people to fill in is not yet a declaration.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnfilledPlaceholder() : PrivacyRule(Rule)
{
    private const string Annotations = "PrivacyAnalyzers.Annotations";
    private const string Reason = "Justification";

    private static readonly ImmutableArray<string> Suppressing =
        ImmutableArray.Create("SuppressMessageAttribute", "UnconditionalSuppressMessageAttribute");

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV9010",
        RuleGroup.Configuration,
        DiagnosticSeverity.Warning);

    private static readonly WordUse Marks = new([Placeholder.Mark]);

    private protected override bool NeedsNoTags => true;

    private protected override void Register(CompilationStartAnalysisContext context, PrivacyAnalysis analysis) =>
        context.RegisterSemanticModelAction(Check);

    // Most files with the word have it in comments; only then are pragmas and attributes looked for.
    private static void Check(SemanticModelAnalysisContext context)
    {
        var tree = context.SemanticModel.SyntaxTree;
        if (!Marks.IsIn(tree, context.CancellationToken))
            return;

        var root = tree.GetRoot(context.CancellationToken);
        foreach (var pragma in SuppressingPragmas.In(root))
        {
            foreach (var comment in SuppressingPragmas.CommentsOf(pragma)
                .Where(static comment => Placeholder.IsIn(SuppressingPragmas.TextOf(comment))))
            {
                context.Report(Diagnostic.Create(Rule, comment.GetLocation(), "#pragma"));
            }
        }

        foreach (var attribute in root.DescendantNodes().OfType<AttributeSyntax>())
            Check(attribute, context);
    }

    private static void Check(AttributeSyntax attribute, SemanticModelAnalysisContext context)
    {
        foreach (var argument in attribute.ArgumentList?.Arguments ?? default)
        {
            // Texts are written out in nearly all attributes; only then is the compiler asked.
            if (argument.Expression is LiteralExpressionSyntax { Token.Value: string text }
                && Placeholder.IsIn(text)
                && context.SemanticModel.GetTypeInfo(attribute, context.CancellationToken).Type is { } type
                && (IsOurs(type) || IsReasonOf(argument, attribute, type)))
            {
                context.Report(Diagnostic.Create(
                    Rule,
                    argument.Expression.GetLocation(),
                    VocabularyNames.WithoutSuffix(type.Name)));
            }
        }
    }

    // Why a rule of ours is set aside; what others leave open in their suppressions is theirs.
    private static bool IsReasonOf(AttributeArgumentSyntax argument, AttributeSyntax attribute, ITypeSymbol type) =>
        argument.NameEquals?.Name.Identifier.ValueText == Reason
        && Suppressing.Contains(type.Name)
        && attribute.ArgumentList!.Arguments.Any(static other =>
            other.Expression is LiteralExpressionSyntax { Token.Value: string rule }
            && SuppressingPragmas.IsOwn(rule));

    // A tag of a project's own may derive from one of ours and take its arguments.
    private static bool IsOurs(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.ContainingNamespace?.ToDisplayString() == Annotations)
                return true;
        }

        return false;
    }
}
