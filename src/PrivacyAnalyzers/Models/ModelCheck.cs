using PrivacyAnalyzers.Flow;

namespace PrivacyAnalyzers.Models;

/// <summary>
/// Looks up what rows name, for the project's own files and in tests of the built-in ones: a row about
/// <c>M:Acme.Audit.Wriet</c> answers to no member and is a problem that says <c>Write</c>.
/// </summary>
internal sealed class ModelCheck
{
    private readonly Compilation _compilation;
    private readonly Dictionary<string, INamedTypeSymbol?> _containers = new(StringComparer.Ordinal);

    public ModelCheck(Compilation compilation) => _compilation = compilation;

    /// <summary>Gets the rows that no symbol of the compilation answers to.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="cancel">Stops the search.</param>
    public IEnumerable<ModelProblem> ProblemsOf(IEnumerable<ModelRow> rows, CancellationToken cancel)
    {
        foreach (var row in rows)
        {
            cancel.ThrowIfCancellationRequested();
            if (ProblemOf(row) is { } problem)
                yield return problem;
        }
    }

    /// <summary>Gets the methods and accessors that a row is about, without those that it extends to.</summary>
    /// <param name="member">The member of the row.</param>
    public ImmutableArray<IMethodSymbol> MethodsOf(MemberId member) =>
        ContainerOf(member) is { } container
            ? (Declared(container, member) is { IsEmpty: false } declared ? declared : Inherited(container, member))
            : ImmutableArray<IMethodSymbol>.Empty;

    private static ImmutableArray<IMethodSymbol> Declared(INamedTypeSymbol container, MemberId member) =>
        container.GetMembers().Where(symbol => IsMeant(symbol, member)).SelectMany(Bodies).ToImmutableArray();

    // Of properties, what objects of a type below the declaring one hold may be known better.
    private static ImmutableArray<IMethodSymbol> Inherited(INamedTypeSymbol container, MemberId member)
    {
        for (var type = container.BaseType; type is not null && member.IsProperty; type = type.BaseType)
        {
            var found = type.GetMembers(member.MemberName).OfType<IPropertySymbol>()
                .Where(static property => !property.IsStatic && !property.IsIndexer)
                .Select(static property => property.GetMethod)
                .OfType<IMethodSymbol>()
                .ToImmutableArray();
            if (!found.IsEmpty)
                return found;
        }

        return ImmutableArray<IMethodSymbol>.Empty;
    }

    private ModelProblem? ProblemOf(ModelRow row)
    {
        var methods = MethodsOf(row.Member);
        if (methods.IsEmpty)
            return new(ModelProblemKind.UnknownMember, row.MemberOrigin, row.Member.Text, NearestTo(row.Member));

        if (row.Condition?.Property is { } property && Find($"P:{property}") is null)
            return new(ModelProblemKind.UnknownMember, row.PortsOrigin, property, NearestToProperty(property));

        var names = row.Ports.All().SelectMany(NamesIn)
            .Concat(row.Condition is { } condition ? [condition.Parameter] : [])
            .ToImmutableArray();
        bool HasPorts(IMethodSymbol method) => names.All(name => Has(method, name));

        if (row.Member is { IsExtended: true, IsConstructor: true } || methods.Any(HasPorts))
            return null;

        var port = names.FirstOrDefault(name => !methods.Any(method => Has(method, name)));
        var known = methods.SelectMany(static method => method.Parameters).Select(static parameter => parameter.Name);
        var nearest = port is null ? string.Empty : NearestWord.To(port, known.Distinct());
        return new(ModelProblemKind.UnknownPort, row.PortsOrigin, port ?? string.Empty, nearest);
    }

    // Rows come type by type: each is looked up once.
    private INamedTypeSymbol? ContainerOf(MemberId member)
    {
        if (!_containers.TryGetValue(member.Container, out var container))
        {
            container = Find($"T:{member.Container}") as INamedTypeSymbol;
            _containers.Add(member.Container, container);
        }

        return container;
    }

    private string NearestTo(MemberId member)
    {
        if (ContainerOf(member) is { } container)
            return NearestWord.To(member.MemberName, NamesFor(member, container).Distinct());

        var dot = member.Container.LastIndexOf('.');
        var space = dot < 0 ? string.Empty : member.Container.Substring(0, dot);
        return Find($"N:{space}") is INamespaceSymbol found
            ? NearestWord.To(member.TypeName, found.GetTypeMembers().Select(static type => type.Name))
            : string.Empty;
    }

    private static IEnumerable<string> NamesFor(MemberId member, INamedTypeSymbol container) => member.IsProperty
        ? container.MemberNames.Concat(container.SelfAndBases()
            .SelectMany(static type => type.GetMembers().OfType<IPropertySymbol>())
            .Select(static property => property.Name))
        : container.MemberNames;

    private string NearestToProperty(string property) =>
        MemberId.Parse($"P:{property}") is { } member ? NearestTo(member) : string.Empty;

    private ISymbol? Find(string id) => DocumentationCommentId.GetFirstSymbolForDeclarationId(id, _compilation);

    private static bool IsMeant(ISymbol symbol, MemberId member) =>
        symbol is IMethodSymbol or IPropertySymbol
        && MayBeMeant(symbol, member)
        && symbol.GetDocumentationCommentId() is { } id
        && member.Means(id);

    // Names rule out most members before their IDs are built; explicit implementations have another name in an ID.
    private static bool MayBeMeant(ISymbol symbol, MemberId member) =>
        symbol.MetadataName == member.MemberName || member.MemberName.IndexOf('#') >= 0;

    private static IEnumerable<IMethodSymbol> Bodies(ISymbol symbol) => symbol is IPropertySymbol property
        ? new[] { property.GetMethod, property.SetMethod }.OfType<IMethodSymbol>()
        : [(IMethodSymbol)symbol];

    private static IEnumerable<string> NamesIn(ModelPort port) =>
        port.ModeParameter is null ? [port.Root] : [port.Root, port.ModeParameter];

    private static bool Has(IMethodSymbol method, string root) =>
        new ModelPort(root, ImmutableArray<string>.Empty, null, null).PlacesIn(method).Any();
}
