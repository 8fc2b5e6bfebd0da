using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Classification;
using PrivacyAnalyzers.Classification.Names;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Models;
using PrivacyAnalyzers.Rules.Framework.Bodies;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// All that the rules share about one compilation: its configuration, what in it is personal, and the flows in each
/// body. Whichever rule comes first pays for the work, the others find it done.
/// </summary>
internal sealed class PrivacyAnalysis
{
    private static readonly ConditionalWeakTable<Compilation, PrivacyAnalysis> Analyses = new();

    private readonly object _gate = new();
    private readonly object _entityGate = new();
    private readonly Compilation _compilation;
    private readonly ImmutableArray<AdditionalText> _files;
    private readonly Lazy<NameVocabulary> _names;
    private readonly Lazy<StoredTypes> _stored;
    private readonly Lazy<Governance> _governance;
    private readonly Lazy<AcceptedFindings> _accepted;
    private readonly Lazy<ImmutableArray<CommittedRegister>> _registers;
    private volatile bool _isClassified;
    private volatile Classifier? _classifier;
    private FlowEngine? _engine;
    private FlowEngine? _untagged;
    private SerializedMembers? _serialized;
    private EntityModel? _entities;
    private bool _hasEntities;
    private ClientAddresses? _clients;
    private Exports? _exports;

    private PrivacyAnalysis(Compilation compilation, AnalyzerOptions options)
    {
        _compilation = compilation;
        _files = options.AdditionalFiles;
        Options = PrivacyOptions.Read(options, compilation);
        _names = new(() => NameVocabulary.Of(Options.Languages, Options.IgnoredNames));
        _stored = new(() => StoredTypes.In(compilation));
        _governance = new(() => Governance.Read(_files, CancellationToken.None));
        _accepted = new(() => new AcceptedFindings(compilation, options, Options.Today));
        _registers = new(() => CommittedRegister.ReadAll(_files, CancellationToken.None));
    }

    /// <summary>Gets the configuration.</summary>
    public PrivacyOptions Options { get; }

    /// <summary>Gets what names suggest in the languages of the project.</summary>
    public NameVocabulary Names => _names.Value;

    /// <summary>Gets the types whose objects the compilation puts into a database.</summary>
    public StoredTypes Stored => _stored.Value;

    /// <summary>Gets what the project declares about its data.</summary>
    public Governance Governance => _governance.Value;

    /// <summary>Gets the findings that somebody accepted.</summary>
    public AcceptedFindings Accepted => _accepted.Value;

    /// <summary>Gets the records of processing that are under version control.</summary>
    public ImmutableArray<CommittedRegister> Registers => _registers.Value;

    public static PrivacyAnalysis For(Compilation compilation, AnalyzerOptions options) =>
        Analyses.GetValue(compilation, key => new PrivacyAnalysis(key, options));

    /// <summary>Finds out whether anything is tagged; if not, there is nothing to look at.</summary>
    /// <param name="cancel">Cancels the search; the next caller starts again.</param>
    /// <returns>True when something is tagged.</returns>
    public bool HasPersonalData(CancellationToken cancel) => EngineFor(cancel) is not null;

    /// <summary>Gets what is known about symbols and types, or null where nothing is tagged.</summary>
    /// <param name="cancel">Cancels the search; the next caller starts again.</param>
    public IFlowKnowledge? KnowledgeFor(CancellationToken cancel) => EngineFor(cancel)?.Knowledge;

    /// <summary>Computes the flows of labelled data in a body, for which rules ask <see cref="CodeBody"/>.</summary>
    /// <param name="owner">The member that the body belongs to.</param>
    /// <param name="blocks">The operations of the body.</param>
    /// <param name="cancel">Cancels the computation.</param>
    /// <returns>The flows, in an order that does not depend on timing.</returns>
    public ImmutableArray<TaintFlow> FlowsIn(
        ISymbol owner,
        ImmutableArray<IOperation> blocks,
        CancellationToken cancel) =>
        EngineFor(cancel)?.FlowsIn(owner, blocks, cancel) is { IsEmpty: false } flows
            ? flows.Select(flow => _serialized!.Of(flow, cancel)).OfType<TaintFlow>().ToImmutableArray()
            : ImmutableArray<TaintFlow>.Empty;

    /// <summary>Gets what callers have to know about a method, also where nothing is tagged.</summary>
    /// <param name="method">A method of the compilation.</param>
    /// <param name="cancel">Cancels the computation; the next caller starts again.</param>
    /// <returns>The summary, or null where there is no code.</returns>
    public MethodSummary? SummaryOf(IMethodSymbol method, CancellationToken cancel) =>
        new SummaryStore(EngineFor(cancel) ?? UntaggedEngineFor(cancel)).SummaryOf(method, CallContext.Any, cancel);

    /// <summary>Gets the tags of the compilation, also of one in which nothing is tagged yet.</summary>
    /// <param name="cancel">Cancels the search; the next caller starts again.</param>
    /// <returns>The classifier.</returns>
    public Classifier ClassifierFor(CancellationToken cancel)
    {
        if (_isClassified && _classifier is { } known)
        {
            return known;
        }

        lock (_gate)
        {
            if (_classifier is null)
            {
                EngineFor(cancel);
                _classifier ??= Classifier.Create(_compilation, Options, cancel, hasOtherSources: true)!;
            }

            return _classifier;
        }
    }

    /// <summary>Gets the model of what Entity Framework Core stores, or null where it stores nothing.</summary>
    /// <param name="cancel">Cancels the search; the next caller starts again.</param>
    public EntityModel? EntitiesFor(CancellationToken cancel)
    {
        lock (_entityGate)
        {
            if (!_hasEntities)
            {
                _entities = EntityModel.Of(_compilation, Stored, Options.IsEncryptedStore, cancel);
                _hasEntities = true;
            }

            return _entities;
        }
    }

    /// <summary>Gets the base addresses that the compilation gives to clients.</summary>
    /// <param name="cancel">Cancels the search; the next caller starts again.</param>
    public ClientAddresses ClientsFor(CancellationToken cancel)
    {
        lock (_entityGate)
        {
            return _clients ??= ClientAddresses.In(_compilation, cancel);
        }
    }

    /// <summary>Gets what methods of the compilation hand to the people that it is about.</summary>
    /// <param name="cancel">Cancels the search; the next caller starts again.</param>
    public Exports ExportsFor(CancellationToken cancel)
    {
        lock (_entityGate)
        {
            return _exports ??= Exports.In(_compilation, cancel);
        }
    }

    private FlowEngine UntaggedEngineFor(CancellationToken cancel)
    {
        var classifier = ClassifierFor(cancel);
        lock (_gate)
        {
            return _untagged ??= EngineWith(classifier);
        }
    }

    private FlowEngine EngineWith(Classifier classifier) =>
        new(_compilation, new PrivacyKnowledge(_compilation, classifier, Options, _files));

    // Every rule asks at every body.
    private FlowEngine? EngineFor(CancellationToken cancel)
    {
        if (_isClassified)
        {
            return _engine;
        }

        lock (_gate)
        {
            if (!_isClassified)
            {
                var hasSources = ProjectModels.DeclareSources(_files, cancel);
                _classifier = Classifier.Create(_compilation, Options, cancel, hasSources);
                _engine = _classifier is null ? null : EngineWith(_classifier);
                _serialized = _classifier is null ? null : new SerializedMembers(_compilation, _classifier);
                _isClassified = true;
            }

            return _engine;
        }
    }
}
