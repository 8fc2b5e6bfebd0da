using System.Collections.Concurrent;
using PrivacyAnalyzers.Flow;

namespace PrivacyAnalyzers.Models;

/// <summary>
/// All that is written down about library members, for one compilation: the project's rows, which win, methods made by
/// the logging generator, and the built-in rows. <c>SummaryOf(Console.WriteLine)</c> is one sink row.
/// </summary>
internal sealed class ModelCatalog
{
    private readonly Compilation _compilation;
    private readonly ModelContext _context;
    private readonly ImmutableArray<ModelFile> _projectFiles;
    private readonly ImmutableDictionary<ModelRow, ModelProblem> _conflicts;
    private readonly ModelIndex _projectRows;
    private readonly LoggerMessageSummaries _generated;
    private readonly LoggerDelegateSummaries _delegates;
    private readonly RefitSummaries _requests;
    private readonly TempDataSummaries _kept;
    private readonly ConcurrentDictionary<IMethodSymbol, MethodSummary?> _summaries =
        new(SymbolEqualityComparer.Default);

    private readonly Func<IMethodSymbol, MethodSummary?> _summarise;

    private readonly ConcurrentDictionary<INamedTypeSymbol, ConcurrentDictionary<IPropertySymbol, MethodSummary?>>
        _inherited = new(SymbolEqualityComparer.Default);

    private ModelCatalog(Compilation compilation, ModelContext context, ImmutableArray<ModelFile> projectFiles)
    {
        _compilation = compilation;
        _context = context;
        _projectFiles = projectFiles;
        var rows = projectFiles.SelectMany(static file => file.Rows).ToList();
        _conflicts = RowConflicts.Among(rows);
        _projectRows = new ModelIndex(rows.Where(row => !_conflicts.ContainsKey(row)));
        _generated = new LoggerMessageSummaries(compilation, context.IsRedacted);
        _delegates = new LoggerDelegateSummaries(compilation);
        _requests = new RefitSummaries(compilation);
        _kept = new TempDataSummaries(compilation);
        _summarise = Summarise;
    }

    /// <summary>Gets the mistakes in the project's files, those of rows that no symbol answers to included.</summary>
    /// <param name="cancel">Stops the search.</param>
    /// <returns>The problems, file by file in the order of the lines.</returns>
    public ImmutableArray<ModelProblem> Problems(CancellationToken cancel = default)
    {
        var check = new ModelCheck(_compilation);
        return _projectFiles
            .SelectMany(file => file.Problems
                .Concat(check.ProblemsOf(file.Rows, cancel))
                .Concat(file.Rows.Where(_conflicts.ContainsKey).Select(row => _conflicts[row]))
                .OrderBy(static problem => problem.Origin.Span.Start))
            .ToImmutableArray();
    }

    /// <summary>Makes the catalogue of a compilation.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="context">What the project adds.</param>
    /// <param name="cancel">Stops reading the project's files.</param>
    /// <returns>A catalogue that any number of threads may ask.</returns>
    public static ModelCatalog For(
        Compilation compilation,
        ModelContext? context = null,
        CancellationToken cancel = default)
    {
        context ??= ModelContext.Empty;
        return new ModelCatalog(compilation, context, ProjectModels.Read(context.Files, cancel));
    }

    /// <summary>Gets what is written down about a method.</summary>
    /// <param name="method">A method, constructor or accessor, reduced and constructed as it may be.</param>
    /// <returns>A summary, or null: then its body or signature speaks.</returns>
    public MethodSummary? SummaryOf(IMethodSymbol method)
    {
        // Only its type arguments tell a delegate that logs from any other.
        if (method.MethodKind == MethodKind.DelegateInvoke)
            return _delegates.SummaryOf(method);

        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        return _summaries.GetOrAdd(definition.PartialDefinitionPart ?? definition, _summarise);
    }

    /// <summary>Gets what rows say about a property of objects of a type that inherits it.</summary>
    /// <param name="property">The property, as its type declares it.</param>
    /// <param name="receiver">The declared type of the object.</param>
    /// <returns>A summary, or null: then what is known of the property is all.</returns>
    public MethodSummary? SummaryOf(IPropertySymbol property, ITypeSymbol receiver)
    {
        if (receiver is not INamedTypeSymbol { TypeKind: TypeKind.Class } type
            || property is not { IsStatic: false, IsIndexer: false, GetMethod: { } getter }
            || (!property.IsOverride && SymbolEqualityComparer.Default.Equals(type, property.ContainingType)))
        {
            return null;
        }

        var known = _inherited.GetOrAdd(type.OriginalDefinition, static _ => new(SymbolEqualityComparer.Default));
        return known.TryGetValue(property.OriginalDefinition, out var summary)
            ? summary
            : known.GetOrAdd(property.OriginalDefinition, Summarise(getter.OriginalDefinition, type));
    }

    /// <summary>Gets how an argument is read, from the constant that decides it.</summary>
    /// <param name="constant">A message template, or a flag that asks for the whole object.</param>
    /// <param name="position">The position of the argument among those that the template's holes take, from 0.</param>
    /// <param name="otherwise">How it is read if the constant says nothing about it.</param>
    public static ReadMode ModeOf(object constant, int position, ReadMode otherwise) => constant switch
    {
        string template => MessageTemplate.Parse(template).ModeAt(position, otherwise),
        true => ReadMode.Whole,
        _ => otherwise,
    };

    private MethodSummary? Summarise(IMethodSymbol method)
    {
        var project = _projectRows.Find(method, _compilation.Assembly);
        var library = ModelLibrary.Index.Find(method, _compilation.Assembly);
        var conditions = ModelConditions.Of(_compilation, project, library);
        if (conditions is null)
            return Summarise(method, project, library);

        MethodSummary? Where(ImmutableArray<ConstantCondition> met) =>
            Summarise(method, conditions.ChosenFrom(project, met), conditions.ChosenFrom(library, met));

        var always = Where(ImmutableArray<ConstantCondition>.Empty);
        return (always ?? MethodSummary.Unsaid).With(new SummaryChoice(conditions.All, Where));
    }

    private MethodSummary? Summarise(IMethodSymbol getter, INamedTypeSymbol type) =>
        (_projectRows.FindInherited(getter, type) ?? ModelLibrary.Index.FindInherited(getter, type)) is { } match
            ? SummaryBuilder.Build(getter, match, _context)
            : null;

    private MethodSummary? Summarise(IMethodSymbol method, ModelMatch? project, ModelMatch? library) =>
        (project is null ? null : SummaryBuilder.Build(method, project, library, _context))
        ?? _generated.SummaryOf(method)
        ?? _requests.SummaryOf(method)
        ?? _kept.SummaryOf(method)
        ?? (library is null ? null : SummaryBuilder.Build(method, library, _context));
}
