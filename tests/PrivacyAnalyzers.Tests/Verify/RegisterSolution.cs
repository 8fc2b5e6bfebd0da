using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Tests.Verify;

/// <summary>Projects that share one committed register, as an editor has them, and the fix that updates it.</summary>
internal sealed class RegisterSolution
{
    private const string File = "/relief/PrivacyRegister.json";

    private static readonly AdhocWorkspace Workspace = new();

    private readonly UpdateRegisterFix _fix = new();
    private readonly Solution _solution;

    private RegisterSolution(Solution solution) => _solution = solution;

    /// <summary>Gets the register.</summary>
    public string Text => Assert.Single(_solution.Projects
        .Select(static project => project.AdditionalDocuments.Single().GetTextAsync().Result.ToString())
        .Distinct());

    /// <summary>Makes a solution.</summary>
    /// <param name="register">The text of the register.</param>
    /// <param name="codes">The code of each project: of <c>App0</c> and so on.</param>
    public static RegisterSolution Of(string register, params string[] codes)
    {
        var solution = Workspace.CurrentSolution;
        foreach (var (number, code) in codes.Index())
        {
            var id = ProjectId.CreateNewId();
            solution = solution
                .AddProject(ProjectInfo.Create(
                    id,
                    VersionStamp.Default,
                    $"App{number}(net10.0)",
                    $"App{number}",
                    LanguageNames.CSharp,
                    filePath: $"/relief/src/App{number}.csproj",
                    parseOptions: Snippets.Parsing,
                    compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
                    metadataReferences: TestReferences.Default))
                .AddDocument(DocumentId.CreateNewId(id), "Usings.cs", SourceText.From(Prelude.Usings))
                .AddDocument(
                    DocumentId.CreateNewId(id),
                    "Form.cs",
                    SourceText.From(code),
                    filePath: $"/relief/src/App{number}/Form.cs")
                .AddAdditionalDocument(
                    DocumentId.CreateNewId(id), "PrivacyRegister.json", SourceText.From(register), filePath: File);
        }

        return new(solution);
    }

    /// <summary>Gets what the rule says.</summary>
    public async Task<ImmutableArray<(Project Project, Diagnostic Finding)>> FindAsync()
    {
        var found = ImmutableArray.CreateBuilder<(Project, Diagnostic)>();
        foreach (var project in _solution.Projects)
        {
            var compilation = (await project.GetCompilationAsync())!;
            var analysis = compilation.WithAnalyzers([new OutdatedRegister()], project.AnalyzerOptions);
            found.AddRange((await analysis.GetAnalyzerDiagnosticsAsync()).Select(one => (project, one)));
        }

        return found.OrderBy(static one => one.Item2.Location.SourceSpan).ToImmutableArray();
    }

    /// <summary>Applies the fix to the only finding.</summary>
    public async Task<RegisterSolution> MendAsync()
    {
        var (project, finding) = Assert.Single(await FindAsync());
        var actions = new List<CodeAction>();
        var file = project.GetDocument(finding.Location.SourceTree) ?? project.AdditionalDocuments.Single();
        await _fix.RegisterCodeFixesAsync(new CodeFixContext(
            file, finding.Location.SourceSpan, [finding], (action, _) => actions.Add(action), default));
        Assert.Equal("Update PrivacyRegister.json", Assert.Single(actions).Title);
        return await ApplyAsync(actions[0]);
    }

    /// <summary>Applies the fix to all findings of a scope, seen from the first project.</summary>
    public async Task<RegisterSolution> MendAllAsync(FixAllScope scope)
    {
        var project = _solution.Projects.First();
        var known = new Known(await FindAsync());
        var context = new FixAllContext(
            project.Documents.Last(),
            _fix,
            scope,
            nameof(UpdateRegisterFix),
            _fix.FixableDiagnosticIds,
            known,
            CancellationToken.None);
        return await ApplyAsync((await _fix.GetFixAllProvider().GetFixAsync(context))!);
    }

    private static async Task<RegisterSolution> ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        return new(operations.OfType<ApplyChangesOperation>().Single().ChangedSolution);
    }

    private sealed class Known(ImmutableArray<(Project Project, Diagnostic Finding)> findings)
        : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(
            Project project,
            CancellationToken cancel) =>
            Task.FromResult(findings.Where(one => one.Project.Id == project.Id).Select(static one => one.Finding));

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document,
            CancellationToken cancel)
        {
            var tree = await document.GetSyntaxTreeAsync(cancel);
            return findings.Select(static one => one.Finding).Where(finding => finding.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(
            Project project,
            CancellationToken cancel) => Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
