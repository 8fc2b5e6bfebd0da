using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Registers;
using PrivacyAnalyzers.Resources;

namespace PrivacyAnalyzers.CodeFixes.Rules;

/// <summary>
/// Brings the committed register up to date with the code: for what one compilation knows of a member. What only the
/// whole solution shows, the command <c>privacy register</c> adds.
/// </summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)],
    Name = nameof(UpdateRegisterFix))]
internal sealed class UpdateRegisterFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRIV8002");

    public override FixAllProvider GetFixAllProvider() => new UpdateAllOfRegister();

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.TextDocument.Project;
        if (RegisterUpdate.RegisterOf(project) is not { FilePath: { } path })
            return Task.CompletedTask;

        var title = Messages.Text("Fix_UpdateRegister", path.Split('/', '\\').Last());
        foreach (var diagnostic in context.Diagnostics)
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    title,
                    cancel => new RegisterUpdate(project.Solution).Add(project.Id, [diagnostic]).ApplyAsync(cancel),
                    nameof(UpdateRegisterFix)),
                diagnostic);
        }

        return Task.CompletedTask;
    }
}
