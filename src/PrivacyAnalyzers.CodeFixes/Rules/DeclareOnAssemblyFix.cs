using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.CodeFixes.Checks;
using PrivacyAnalyzers.CodeFixes.Layout;
using PrivacyAnalyzers.CodeFixes.Rules.Framework;
using PrivacyAnalyzers.CodeFixes.Tagging;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Writes the attribute of the assembly that says who answers for the data, or where its impact assessment is filed,
/// with a placeholder that PRIV9010 asks for. It goes where the project has attributes of its assembly, else to the top
/// of the reported file.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclareOnAssemblyFix))]
internal sealed class DeclareOnAssemblyFix() : RuleFix("PRIV8004", "PRIV8005")
{
    private const string Space = "PrivacyAnalyzers.Annotations.";

    internal override async Task<ImmutableArray<Proposal>> ProposeAsync(FindingPlace place, CancellationToken cancel)
    {
        var document = await WithAttributesAsync(place.Document.Project, cancel).ConfigureAwait(false)
            ?? place.Document;
        if (await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false) is not CompilationUnitSyntax root
            || await document.GetSemanticModelAsync(cancel).ConfigureAwait(false) is not { } model
            || KnownTypes.AttributeAt(model, root.EndOfFileToken.SpanStart, Space + AttributeFor(place.Rule))
                is not { } name)
        {
            return ImmutableArray<Proposal>.Empty;
        }

        var attribute = $"[assembly: {name}(\"{Placeholder.Mark}\")]";
        var change = FileHead.Add(root, attribute);
        return await CompilerConsent.IsGivenAsync(document, [root], [change], cancel).ConfigureAwait(false)
            ? ImmutableArray.Create(Proposal.Of(
                "Fix_DeclareGovernance",
                attribute,
                nameof(DeclareOnAssemblyFix),
                TextEdit.Of(document, [change])))
            : ImmutableArray<Proposal>.Empty;
    }

    private static string AttributeFor(string rule) =>
        rule == "PRIV8004" ? "DataControllerAttribute" : "ImpactAssessmentAttribute";

    private static async Task<Document?> WithAttributesAsync(Project project, CancellationToken cancel)
    {
        foreach (var document in project.Documents.OrderBy(static one => one.FilePath, StringComparer.Ordinal))
        {
            if (await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false)
                is CompilationUnitSyntax { AttributeLists.Count: > 0 } root && !FileHead.IsGenerated(root))
            {
                return document;
            }
        }

        return null;
    }
}
