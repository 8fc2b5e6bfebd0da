using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Models;

/// <summary>
/// Turns the rows of a member into the summary of one of its overloads: names of parameters become ordinals, and a row
/// whose parameter the overload lacks says nothing about it. The rows <c>sink Log message</c> and <c>sink Log
/// args[]</c> make two sink rows for the overload that has both parameters.
/// </summary>
internal sealed class SummaryBuilder
{
    private readonly IMethodSymbol _method;
    private readonly ModelContext _context;
    private readonly ImmutableArray<SourceRow>.Builder _sources = ImmutableArray.CreateBuilder<SourceRow>();
    private readonly ImmutableArray<SinkRow>.Builder _sinks = ImmutableArray.CreateBuilder<SinkRow>();
    private readonly ImmutableArray<StepRow>.Builder _steps = ImmutableArray.CreateBuilder<StepRow>();
    private readonly ImmutableArray<AccessPath>.Builder _overwrites = ImmutableArray.CreateBuilder<AccessPath>();
    private readonly CallRows _calls = new();
    private IMethodSymbol _declaration;
    private bool _replacesSignature;

    private SummaryBuilder(IMethodSymbol method, ModelContext context)
    {
        _method = method;
        _declaration = method;
        _context = context;
    }

    /// <summary>Builds the summary of a method from the built-in rows.</summary>
    /// <param name="method">The method or accessor.</param>
    /// <param name="match">The rows that hold for it.</param>
    /// <param name="context">What labels look like.</param>
    /// <returns>The summary, or null if no row speaks about this overload.</returns>
    public static MethodSummary? Build(IMethodSymbol method, ModelMatch match, ModelContext context)
    {
        var builder = new SummaryBuilder(method, context);
        builder.Add(match.Declaration, match.Settled);
        return builder.IsSilent ? null : builder.ToSummary(builder.SaysWhatFlows || builder.GivesNothingBack);
    }

    /// <summary>
    /// Builds the summary of a method from the project's rows, which win. Where they only add sinks and sources, what
    /// flows is still what the built-in rows say, or else the code or the signature.
    /// </summary>
    /// <param name="method">The method or accessor.</param>
    /// <param name="match">The project's rows.</param>
    /// <param name="library">The built-in rows, or null.</param>
    /// <param name="context">What labels look like.</param>
    /// <returns>The summary, or null if no row of the project speaks about this overload.</returns>
    public static MethodSummary? Build(
        IMethodSymbol method,
        ModelMatch match,
        ModelMatch? library,
        ModelContext context)
    {
        var builder = new SummaryBuilder(method, context);
        builder.Add(match.Declaration, match.Settled);
        if (builder.IsSilent)
            return null;

        if (!builder.SaysWhatFlows && library is not null)
            builder.Add(library.Declaration, library.Settled.Where(static row => !row.IsSinkOrSource));

        return builder.ToSummary(builder.SaysWhatFlows);
    }

    private bool SaysWhatFlows => _replacesSignature || _steps.Count > 0 || _overwrites.Count > 0;

    private bool IsSilent => !SaysWhatFlows && _sources.Count == 0 && _sinks.Count == 0;

    private void Add(IMethodSymbol declaration, IEnumerable<ModelRow> rows)
    {
        _declaration = declaration;
        foreach (var row in rows)
        {
            Add(row);
        }
    }

    private void Add(ModelRow row)
    {
        switch (row.Role)
        {
            case ModelRole.Source:
                AddSource(row);
                break;
            case ModelRole.Sink:
                AddSinks(row);
                break;
            case ModelRole.Call:
                AddCall(row.Ports);
                break;
            case ModelRole.Clear:
                _overwrites.AddRange(row.Ports.Output!.PlacesIn(_declaration).Select(ContentOf));
                break;
            case ModelRole.Neutral:
                _replacesSignature = true;
                break;
            default:
                AddSteps(row);
                break;
        }
    }

    private void AddSource(ModelRow row)
    {
        if (_context.Label is not { } label)
            return;

        IEnumerable<AccessPath?> inputs = new AccessPath?[] { null };
        if (row.Ports.Input is { } port)
            inputs = port.PlacesIn(_declaration);

        foreach (var input in inputs)
        {
            foreach (var output in row.Ports.Output!.PlacesIn(_declaration))
            {
                var source = new SourceRow(output, label((DataCategory)row.Kind, Member), 0, FlowPath.Empty);
                _sources.Add(source with { Input = input });
            }
        }
    }

    private void AddSinks(ModelRow row)
    {
        var port = row.Ports.Input!;

        // What logs, consoles, exceptions and telemetry take in, they turn into text.
        var mode = port.Mode ?? ReadMode.Printed;
        foreach (var input in port.PlacesIn(_declaration))
        {
            var place = row.Ports.Arguments is null ? input : ResultOf(input, row.Ports);
            _sinks.Add(new SinkRow(place, mode, row.Kind, Member, 0, FlowPath.Empty)
            {
                ModeParameter = port.ModeOrdinalIn(_declaration),
            });
        }
    }

    private void AddSteps(ModelRow row)
    {
        var gained = row.Role == ModelRole.Protect ? row.Kind : 0;
        var lost = row.Role == ModelRole.Unprotect ? row.Kind : 0;
        foreach (var input in row.Ports.Input!.PlacesIn(_declaration))
        {
            foreach (var output in row.Ports.Output!.PlacesIn(_declaration))
            {
                var mode = row.Ports.Input.Mode ?? ReadMode.Value;
                _steps.Add(new StepRow(input, mode, output, gained, lost));
            }
        }
    }

    private void AddCall(ModelPorts ports)
    {
        foreach (var function in ports.Input!.PlacesIn(_declaration))
        {
            var result = ResultOf(function, ports);
            _replacesSignature = true;
            if (ports.Output is not { } target)
                continue;

            foreach (var output in target.PlacesIn(_declaration))
            {
                _steps.Add(new StepRow(result, ReadMode.Value, output, 0));
            }
        }
    }

    private AccessPath ResultOf(AccessPath function, ModelPorts ports) =>
        new(Port.CallResult(_calls.OrdinalOf(function, ports, _declaration)));

    private MethodSummary ToSummary(bool isComplete) => new()
    {
        Origin = SummaryOrigin.Declared,
        Sources = _sources.ToImmutable(),
        Sinks = _sinks.ToImmutable(),
        Steps = _steps.ToImmutable(),
        Overwrites = _overwrites.ToImmutable(),
        Calls = _calls.ToImmutable(),
        IsComplete = isComplete,
    };

    private static AccessPath ContentOf(AccessPath place) => place.Length > 0 ? place : place.Append(MemberNames.Self);

    // A property that is a sink is still a property: what is put in can be read again.
    private bool GivesNothingBack => _method.ReturnsVoid && _method.MethodKind != MethodKind.PropertySet;

    private ISymbol Member => _method.AssociatedSymbol ?? _method;
}
