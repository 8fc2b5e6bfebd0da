using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Tests.Verify;

/// <summary>Snippets as the documents of a workspace, as an editor has them, and the rules run on them.</summary>
internal sealed class FixSolution
{
    private static readonly AdhocWorkspace Workspace = new();

    private readonly Snippets _snippets;
    private readonly Solution _solution;
    private readonly ImmutableArray<DocumentId> _documents;

    /// <summary>Makes a solution whose projects hold two snippets each, beside the prelude.</summary>
    public FixSolution(Snippets snippets, string[] codes)
    {
        _snippets = snippets;
        var solution = Workspace.CurrentSolution;
        var documents = ImmutableArray.CreateBuilder<DocumentId>();
        foreach (var project in codes.Chunk(2))
        {
            var id = ProjectId.CreateNewId();
            solution = AddProject(solution, id, solution.ProjectIds.Count);
            foreach (var code in project)
            {
                documents.Add(DocumentId.CreateNewId(id));
                solution = Add(solution, documents[^1], $"Snippet{documents.Count}.cs", snippets.FileOf(code));
            }
        }

        _documents = documents.ToImmutable();
        _solution = solution;
    }

    private FixSolution(FixSolution before, Solution solution)
    {
        _snippets = before._snippets;
        _documents = before._documents;
        _solution = solution;
    }

    /// <summary>Gets the document of the first snippet.</summary>
    public Document First => _solution.GetDocument(_documents[0])!;

    public Document DocumentOf(Diagnostic finding) => _solution.GetDocument(finding.Location.SourceTree)!;

    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(params DiagnosticAnalyzer[] rules)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var project in _solution.Projects)
        {
            var compilation = (CSharpCompilation)(await project.GetCompilationAsync())!;
            found.AddRange((await _snippets.Analyze(_snippets.Generate(compilation), rules))
                .Where(static place => Path.GetFileName(place.Location.SourceTree?.FilePath) != Snippets.DomainFile));
        }

        return found.OrderBy(place => _documents.IndexOf(DocumentOf(place).Id)).ToImmutableArray();
    }

    public async Task<FixSolution> ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        return new(this, operations.OfType<ApplyChangesOperation>().Single().ChangedSolution);
    }

    public async Task<CodeAction?> FixAllAsync(
        CodeFixProvider fix,
        string id,
        FixAllScope scope,
        string? key,
        ImmutableArray<Diagnostic> findings) => await fix.GetFixAllProvider()!.GetFixAsync(new FixAllContext(
            DocumentOf(findings[0]),
            fix,
            scope,
            key!,
            [id],
            new Known(findings),
            CancellationToken.None));

    public async Task<IReadOnlyList<string>> TextsAsync()
    {
        var texts = new List<string>();
        foreach (var document in _documents)
        {
            texts.Add((await _solution.GetDocument(document)!.GetTextAsync()).ToString());
        }

        return texts;
    }

    private Solution AddProject(Solution solution, ProjectId id, int number)
    {
        solution = solution.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Default,
            $"Project{number}",
            $"Project{number}",
            LanguageNames.CSharp,
            parseOptions: Snippets.Parsing,
            compilationOptions: _snippets.Compiling,
            metadataReferences: _snippets.References));
        solution = Add(solution, DocumentId.CreateNewId(id), "Usings.cs", Prelude.Usings);
        solution = Add(solution, DocumentId.CreateNewId(id), Snippets.DomainFile, Prelude.Types);
        foreach (var file in _snippets.Files)
        {
            solution = solution.AddAdditionalDocument(
                DocumentId.CreateNewId(id), file.Path, file.GetText()!, filePath: $"/{number}/{file.Path}");
        }

        var options = _snippets.Options.Select(static option => $"{option.Key} = {option.Value}\n");
        return solution.AddAnalyzerConfigDocument(
            DocumentId.CreateNewId(id),
            ".globalconfig",
            SourceText.From("is_global = true\n" + string.Concat(options)),
            filePath: $"/{number}/.globalconfig");
    }

    private static Solution Add(Solution solution, DocumentId id, string name, string text) =>
        solution.AddDocument(id, name, SourceText.From(text), filePath: $"/{id.ProjectId.Id}/{name}");

    private sealed class Known(ImmutableArray<Diagnostic> findings) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(
            Project project,
            CancellationToken cancel) =>
            Task.FromResult(findings.Where(found => project.GetDocument(found.Location.SourceTree) is not null));

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document,
            CancellationToken cancel) =>
            Task.FromResult(findings
                .Where(found => document.Project.GetDocument(found.Location.SourceTree) == document));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(
            Project project,
            CancellationToken cancel) => Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
