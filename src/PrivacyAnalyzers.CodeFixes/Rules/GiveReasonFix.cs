using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.Rules.Framework;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Makes room for the reason of a suppression: a comment behind a pragma, a <c>Justification</c>, the <c>Reason</c> and
/// <c>ApprovedBy</c> of an exception. What it writes is a placeholder, which PRIV9010 asks for.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GiveReasonFix))]
internal sealed class GiveReasonFix() : RewritingFix("PRIV8003")
{
    private const string Title = "Fix_DeclareGovernance";
    private const string Why = $"{Placeholder.Mark}: why";
    private const string Who = $"{Placeholder.Mark}: who";

    // Two codes of one pragma ask for the same comment.
    public override FixAllProvider GetFixAllProvider() => new SequentialFixAll(this);

    private protected override IEnumerable<Rewrite> RewritesOf(
        FindingPlace place,
        SyntaxNode root,
        SourceText text,
        SemanticModel model,
        CancellationToken cancel)
    {
        var node = root.FindNode(place.Span, findInsideTrivia: true);
        if (node.FirstAncestorOrSelf<PragmaWarningDirectiveTriviaSyntax>() is { } pragma)
            return OfPragma(pragma, root, text);

        return node is AttributeSyntax { ArgumentList: { } arguments } attribute
            && model.GetTypeInfo(attribute, cancel).Type is INamedTypeSymbol type
                ? OfAttribute(attribute, arguments, GovernanceNames.PrivacyException.Matches(type), model)
                : [];
    }

    private static IEnumerable<Rewrite> OfPragma(
        PragmaWarningDirectiveTriviaSyntax pragma,
        SyntaxNode root,
        SourceText text)
    {
        var end = text.Lines.GetLineFromPosition(pragma.SpanStart).End;
        var rest = TextSpan.FromBounds(pragma.ErrorCodes.Last().Span.End, end);
        if (!SuppressingPragmas.CommentsOf(pragma).Any() && text.ToString(rest).Trim(' ', '/').Length == 0)
            yield return Rewrite.Of(Title, $"// {Why}", root, new TextChange(rest, $" // {Why}"));
    }

    private static IEnumerable<Rewrite> OfAttribute(
        AttributeSyntax attribute,
        AttributeArgumentListSyntax arguments,
        bool isException,
        SemanticModel model)
    {
        (string Name, string Text)[] asked = isException
            ? [("Reason", Why), ("ApprovedBy", Who)]
            : [("Justification", Why)];
        var missing = asked.Where(one => !IsGiven(arguments, one.Name, model)).ToList();
        var written = missing.Select(static one => $"{one.Name} = \"{one.Text}\"").ToList();
        var changes = missing.Zip(written, (one, text) => Change(arguments, one.Name, text));
        yield return new Rewrite(Title, string.Join(", ", written), attribute, [.. changes]);
    }

    private static TextChange Change(AttributeArgumentListSyntax arguments, string name, string text) =>
        ArgumentNamed(arguments, name) is { } known
            ? new TextChange(known.Span, text)
            : new TextChange(new TextSpan(arguments.CloseParenToken.SpanStart, 0), $", {text}");

    private static bool IsGiven(AttributeArgumentListSyntax arguments, string name, SemanticModel model) =>
        ArgumentNamed(arguments, name) is { } argument
        && model.GetConstantValue(argument.Expression) is { HasValue: true, Value: string text }
        && !string.IsNullOrWhiteSpace(text)
        && text != "<Pending>";

    private static AttributeArgumentSyntax? ArgumentNamed(AttributeArgumentListSyntax arguments, string name) =>
        arguments.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name);
}
