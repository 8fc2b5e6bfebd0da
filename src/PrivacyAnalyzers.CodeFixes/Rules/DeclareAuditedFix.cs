using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.CodeFixes.Tagging;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Marks the method or property that reads severe data as one that keeps a record of it, with a placeholder for what
/// the record calls it; PRIV9010 asks for that until somebody wrote the record.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclareAuditedFix))]
internal sealed class DeclareAuditedFix() : ExpressionFix("PRIV8006")
{
    private const string Attribute = "PrivacyAnalyzers.Annotations.AuditedAttribute";

    // One mark is enough for all that a method reads.
    public override FixAllProvider GetFixAllProvider() => new SequentialFixAll(this);

    private protected override IEnumerable<Rewrite> RewritesOf(Reported reported)
    {
        var member = reported.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>(static node =>
            node is not GlobalStatementSyntax);
        if (member is MethodDeclarationSyntax or PropertyDeclarationSyntax
            && reported.Model.GetDeclaredSymbol(member, reported.Cancel) is { } symbol
            && GovernanceNames.On(symbol, GovernanceNames.Audited) is null
            && KnownTypes.AttributeAt(reported.Model, member.SpanStart, Attribute) is { } attribute)
        {
            var written = $"{attribute}(\"{Placeholder.Mark}\")";
            yield return Rewrite.Of(
                "Fix_DeclareGovernance",
                $"[{written}]",
                member,
                TagInsertion.Change(member, written, member.SyntaxTree.GetText(reported.Cancel)));
        }
    }
}
