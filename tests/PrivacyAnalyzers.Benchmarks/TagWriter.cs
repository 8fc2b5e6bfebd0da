using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>
/// Tags a share of the public properties and fields of code that knows nothing of tags. A hash of the names decides, so
/// that every run tags the same members.
/// </summary>
internal sealed class TagWriter(double percent) : CSharpSyntaxRewriter
{
    private const int Resolution = 10_000;

    private static readonly string[] Tags = ["IdentityData", "ContactData", "FamilyData"];

    /// <summary>Gets how many members could have a tag.</summary>
    public int Candidates { get; private set; }

    /// <summary>Gets how many have one.</summary>
    public int Tagged { get; private set; }

    public override SyntaxNode? VisitPropertyDeclaration(PropertyDeclarationSyntax node) =>
        Chosen(node, node.Identifier.ValueText) is { } tag ? node.AddAttributeLists(tag) : node;

    public override SyntaxNode? VisitFieldDeclaration(FieldDeclarationSyntax node) =>
        !node.Modifiers.Any(SyntaxKind.ConstKeyword)
        && Chosen(node, node.Declaration.Variables[0].Identifier.ValueText) is { } tag
            ? node.AddAttributeLists(tag)
            : node;

    private AttributeListSyntax? Chosen(MemberDeclarationSyntax member, string name)
    {
        if (!member.Modifiers.Any(SyntaxKind.PublicKeyword) || member.Parent is not TypeDeclarationSyntax type)
        {
            return null;
        }

        Candidates++;
        uint hash = Hash($"{type.Identifier.ValueText}.{name}");
        if (hash % Resolution >= percent * Resolution / 100)
        {
            return null;
        }

        Tagged++;
        string tag = $"[global::PrivacyAnalyzers.Annotations.{Tags[(hash / Resolution) % Tags.Length]}] ";
        return SyntaxFactory.ParseMemberDeclaration(tag + "int _;")!.AttributeLists[0]
            .WithLeadingTrivia(SyntaxFactory.LineFeed);
    }

    /// <summary>FNV-1a: the same on every machine, unlike the hash of .NET.</summary>
    private static uint Hash(string text) =>
        text.Aggregate(2_166_136_261u, static (hash, letter) => unchecked((hash ^ letter) * 16_777_619u));
}
