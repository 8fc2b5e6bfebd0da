using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Rules;

/// <summary>Whoever switches a rule off for a place says why, and who approved an exception.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SuppressionWithoutReason() : PrivacyRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "PRIV8003",
        RuleGroup.Accountability,
        RuleSeverity.Of(DiagnosticSeverity.Info).InStrict(DiagnosticSeverity.Warning),
        Principles.Iom(12),
        Principles.Iom(13),
        Principles.Un(10),
        Principles.Icrc("2.9"));

    private static readonly ImmutableArray<string> Suppressing =
        ImmutableArray.Create("SuppressMessageAttribute", "UnconditionalSuppressMessageAttribute");

    private static readonly WrittenAttributes Attributes = new(
        Suppressing.Append(GovernanceNames.PrivacyException.SimpleName)
            .SelectMany(static name => new[] { name, VocabularyNames.WithoutSuffix(name) })
            .ToArray());

    private protected override bool NeedsNoTags => true;

    private protected override void Register(CompilationStartAnalysisContext context, PrivacyAnalysis analysis)
    {
        context.RegisterSemanticModelAction(CheckPragmas);
        context.RegisterSemanticModelAction(CheckAttributes);
    }

    private static void CheckPragmas(SemanticModelAnalysisContext context)
    {
        var root = context.SemanticModel.SyntaxTree.GetRoot(context.CancellationToken);
        foreach (var pragma in SuppressingPragmas.In(root))
        {
            if (SuppressingPragmas.CommentsOf(pragma).Any())
                continue;

            foreach (var code in SuppressingPragmas.RulesOf(pragma))
                context.Report(Diagnostic.Create(Rule, code.GetLocation(), code.ToString()));
        }
    }

    private static void CheckAttributes(SemanticModelAnalysisContext context)
    {
        foreach (var attribute in Attributes.In(context))
            Check(attribute, context);
    }

    private static void Check(AttributeSyntax attribute, SemanticModelAnalysisContext context)
    {
        if (attribute.ArgumentList is not { } arguments
            || context.SemanticModel.GetSymbolInfo(attribute, context.CancellationToken).Symbol?.ContainingType
                is not { } type)
        {
            return;
        }

        var texts = arguments.Arguments.ToLookup(
            static argument => argument.NameEquals?.Name.Identifier.ValueText ?? string.Empty,
            argument => context.SemanticModel.GetConstantValue(argument.Expression, context.CancellationToken).Value
                as string);
        var rule = texts[string.Empty].LastOrDefault();
        if (rule is not null && SuppressingPragmas.IsOwn(rule) && LacksReason(type, texts))
            context.Report(Diagnostic.Create(Rule, attribute.GetLocation(), rule));
    }

    private static bool LacksReason(INamedTypeSymbol type, ILookup<string, string?> texts)
    {
        if (GovernanceNames.PrivacyException.Matches(type))
            return !texts["Reason"].Any(IsReason) || !texts["ApprovedBy"].Any(IsReason);

        return Suppressing.Contains(type.Name)
            && !texts["Justification"].Any(IsReason);
    }

    // What the editor writes for somebody to fill in is no reason.
    private static bool IsReason(string? text) => !string.IsNullOrWhiteSpace(text) && text != "<Pending>";
}
