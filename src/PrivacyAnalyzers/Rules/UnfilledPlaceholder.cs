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

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV9010",
        RuleGroup.Configuration,
        DiagnosticSeverity.Warning);

    private static readonly WrittenAttributes Written = new(Placeholder.Mark);

    private protected override bool NeedsNoTags => true;

    private protected override void Register(CompilationStartAnalysisContext context, PrivacyAnalysis analysis) =>
        context.RegisterSemanticModelAction(Check);

    private static void Check(SemanticModelAnalysisContext context)
    {
        foreach (var attribute in Written.In(context))
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
                && IsOurs(type))
            {
                context.Report(Diagnostic.Create(
                    Rule,
                    argument.Expression.GetLocation(),
                    VocabularyNames.WithoutSuffix(type.Name)));
            }
        }
    }

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
