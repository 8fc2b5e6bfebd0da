using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules.Framework;

namespace PrivacyAnalyzers.CodeFixes.Registers;

/// <summary>
/// A change of registers that projects may share: all that one file is to learn goes into one text, which each project
/// that lists the file then sees.
/// </summary>
/// <param name="solution">The solution before the change.</param>
internal sealed class RegisterUpdate(Solution solution)
{
    private readonly List<(ProjectId Project, ImmutableArray<string> Members)> _findings = [];

    /// <summary>Gets the register of a project, the first of several, or null.</summary>
    /// <param name="project">The project.</param>
    public static TextDocument? RegisterOf(Project project) => project.AdditionalDocuments
        .Where(static file => file.FilePath is not null && CommittedRegister.IsRegister(file.FilePath))
        .OrderBy(static file => file.FilePath, StringComparer.Ordinal)
        .FirstOrDefault();

    /// <summary>Adds what is to be mended in a project.</summary>
    /// <param name="project">The project.</param>
    /// <param name="findings">The findings of PRIV8002 in it.</param>
    /// <returns>The same update.</returns>
    public RegisterUpdate Add(ProjectId project, IEnumerable<Diagnostic> findings)
    {
        _findings.Add((project, findings
            .Select(static finding => finding.Properties.GetValueOrDefault(FindingProperties.Symbols))
            .OfType<string>()
            .ToImmutableArray()));
        return this;
    }

    /// <summary>Makes the change.</summary>
    /// <param name="cancel">Cancels the reading of code and files.</param>
    /// <returns>The solution with the new registers.</returns>
    public async Task<Solution> ApplyAsync(CancellationToken cancel)
    {
        var changed = solution;
        foreach (var (id, members) in _findings)
        {
            if (changed.GetProject(id) is not { } project || RegisterOf(project) is not { FilePath: { } path } file)
                continue;

            var text = await file.GetTextAsync(cancel).ConfigureAwait(false);
            var updated = await UpdateAsync(project, CommittedRegister.Read(path, text), members, cancel)
                .ConfigureAwait(false);
            changed = changed.Projects
                .SelectMany(static known => known.AdditionalDocuments)
                .Where(known => known.FilePath == path)
                .Aggregate(changed, (all, known) => all.WithAdditionalDocumentText(known.Id, updated));
        }

        return changed;
    }

    private static async Task<SourceText> UpdateAsync(
        Project project,
        CommittedRegister register,
        ImmutableArray<string> members,
        CancellationToken cancel)
    {
        if (await project.GetCompilationAsync(cancel).ConfigureAwait(false) is not { } compilation)
            return register.Text;

        var analysis = PrivacyAnalysis.For(compilation, project.AnalyzerOptions);
        var reader = new DeclaredDataReader(analysis.ClassifierFor(cancel));
        var files = new RegisteredFiles(register, compilation);
        var text = new RegisterText(register);
        foreach (var id in members)
        {
            var found = SymbolIds.DeclaredIn(compilation, id)
                .Select(symbol => (Symbol: symbol, Data: reader.Read(symbol)))
                .FirstOrDefault(static member => member.Data is not null);
            if (found.Data is null)
                text.Remove(id);
            else
                text.Set(found.Data, NameOf(project), files.NameOf(found.Symbol));
        }

        return text.Write();
    }

    // One project with several target frameworks is one to the register.
    private static string NameOf(Project project) =>
        Path.GetFileNameWithoutExtension(project.FilePath) is { Length: > 0 } name ? name : project.Name;
}
