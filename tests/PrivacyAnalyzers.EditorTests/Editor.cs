using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.EditorTests;

/// <summary>
/// Does with a project what an editor does: loads it through MSBuild, takes the rules and fixes of its analyzer
/// references, asks about one open document after each change, and writes what a fix made to the disk.
/// </summary>
internal sealed class Editor : IDisposable
{
    private const string Own = "PRIV";

    private readonly MSBuildWorkspace _workspace;
    private readonly ProjectId _project;

    private Editor(MSBuildWorkspace workspace, Project project)
    {
        _workspace = workspace;
        _project = project.Id;
        Rules = [.. OwnReferences(project)
            .SelectMany(static reference => reference.GetAnalyzers(LanguageNames.CSharp))];
        Fixes = [.. OwnReferences(project).SelectMany(static reference => FixesIn(reference.GetAssembly()))];
    }

    /// <summary>Gets the rules that the project brings along.</summary>
    public ImmutableArray<DiagnosticAnalyzer> Rules { get; }

    /// <summary>Gets the fixes that the project brings along.</summary>
    public ImmutableArray<CodeFixProvider> Fixes { get; }

    /// <summary>Gets the project as it is now.</summary>
    public Project Project => _workspace.CurrentSolution.GetProject(_project)!;

    /// <summary>Opens a project.</summary>
    /// <param name="path">The project file.</param>
    public static async Task<Editor> OpenAsync(string path)
    {
        var workspace = MSBuildWorkspace.Create();
        var project = await workspace.OpenProjectAsync(path);
        Assert.DoesNotContain(workspace.Diagnostics, static found => found.Kind == WorkspaceDiagnosticKind.Failure);
        return new(workspace, project);
    }

    /// <summary>Gets what our rules say about one document, as an editor shows it while somebody types.</summary>
    /// <param name="document">The open document.</param>
    public async Task<ImmutableArray<Diagnostic>> AskAsync(DocumentId document)
    {
        var open = Project.GetDocument(document)!;
        var compilation = (await open.Project.GetCompilationAsync())!;
        var model = (await open.GetSemanticModelAsync())!;
        var driver = compilation.WithAnalyzers(Rules, open.Project.AnalyzerOptions);
        var found = await driver.GetAnalyzerSyntaxDiagnosticsAsync(model.SyntaxTree, CancellationToken.None);
        var meant = await driver.GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None);
        return [.. found.Concat(meant)
            .Where(static one => one.Id.StartsWith(Own, StringComparison.Ordinal) && !one.IsSuppressed)
            .OrderBy(static one => one.Location.SourceSpan)];
    }

    /// <summary>Gets what the compiler itself says about one document.</summary>
    /// <param name="document">The open document.</param>
    public async Task<ImmutableArray<Diagnostic>> CompileAsync(DocumentId document)
    {
        var model = (await Project.GetDocument(document)!.GetSemanticModelAsync())!;
        return [.. model.GetDiagnostics().Where(static one => one.Severity >= DiagnosticSeverity.Warning)];
    }

    /// <summary>Gets the entries of the light bulb for a finding.</summary>
    /// <param name="document">The open document.</param>
    /// <param name="finding">The finding.</param>
    public async Task<IReadOnlyList<CodeAction>> OffersAsync(DocumentId document, Diagnostic finding)
    {
        var actions = new List<CodeAction>();
        foreach (var fix in Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(finding.Id)))
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(
                Project.GetDocument(document)!,
                finding,
                (action, _) => actions.Add(action),
                CancellationToken.None));
        }

        return actions;
    }

    /// <summary>Applies an entry through the workspace, which writes the changed files.</summary>
    /// <param name="action">The entry.</param>
    public async Task ApplyAsync(CodeAction action)
    {
        foreach (var operation in await action.GetOperationsAsync(CancellationToken.None))
            operation.Apply(_workspace, CancellationToken.None);
    }

    /// <summary>Changes a document as somebody who types does.</summary>
    /// <param name="document">The open document.</param>
    /// <param name="text">The new text.</param>
    public void Write(DocumentId document, SourceText text) => Assert.True(
        _workspace.TryApplyChanges(_workspace.CurrentSolution.WithDocumentText(document, text)));

    /// <summary>Takes back all changes since a state.</summary>
    /// <param name="state">The state.</param>
    public async Task UndoAsync(Project state)
    {
        foreach (var document in state.Documents)
        {
            var before = await document.GetTextAsync();
            var now = await Project.GetDocument(document.Id)!.GetTextAsync();
            if (!before.ContentEquals(now))
                Write(document.Id, before);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _workspace.Dispose();

    private static IEnumerable<AnalyzerFileReference> OwnReferences(Project project) => project.AnalyzerReferences
        .OfType<AnalyzerFileReference>()
        .Where(static reference => Path.GetFileName(reference.FullPath)
            is "PrivacyAnalyzers.dll" or "PrivacyAnalyzers.CodeFixes.dll");

    private static IEnumerable<CodeFixProvider> FixesIn(Assembly assembly) => assembly.GetTypes()
        .Where(static type => type.IsDefined(typeof(ExportCodeFixProviderAttribute), inherit: false))
        .Select(static type => (CodeFixProvider)Activator.CreateInstance(type)!);
}
