using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Resources;

namespace PrivacyAnalyzers.CodeFixes.Registers;

/// <summary>
/// Brings a register up to date with all findings of a scope. They change one file, so they are made one change.
/// </summary>
internal sealed class UpdateAllOfRegister : FixAllProvider
{
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var update = new RegisterUpdate(fixAllContext.Solution);
        string? path = null;
        foreach (var project in ProjectsOf(fixAllContext))
        {
            var findings = await FindingsAsync(fixAllContext, project).ConfigureAwait(false);
            if (findings.IsEmpty || RegisterUpdate.RegisterOf(project)?.FilePath is not { } register)
                continue;

            path ??= register;
            update.Add(project.Id, findings);
        }

        return path is null
            ? null
            : CodeAction.Create(
                Messages.Text("Fix_UpdateRegister", path.Split('/', '\\').Last()),
                update.ApplyAsync,
                nameof(UpdateRegisterFix));
    }

    private static IEnumerable<Project> ProjectsOf(FixAllContext context) => context.Scope == FixAllScope.Solution
        ? context.Solution.Projects.Where(project => project.Language == context.Project.Language)
        : [context.Project];

    // A register that is open in the editor is no document of code: then all of its project is meant.
    private static Task<ImmutableArray<Diagnostic>> FindingsAsync(FixAllContext context, Project project) =>
        context.Scope == FixAllScope.Document && context.Document is { } document
            ? context.GetDocumentDiagnosticsAsync(document)
            : context.GetAllDiagnosticsAsync(project);
}
