using System.Collections.Concurrent;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Symbols;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// Which types arrive where code names a type parameter or a base: in a pipeline of a mediator, of which
/// <c>LoggingBehavior&lt;TRequest, TResponse&gt;</c> is a part, the requests that the compilation has handlers for; as
/// an <c>IDomainEvent</c> the events that it has handlers for. Only handlers count: that a type could be sent says
/// nothing.
/// </summary>
internal sealed class MessageTypes
{
    private static readonly ImmutableArray<MessageLibrary> Libraries = ImmutableArray.Create(
        new MessageLibrary(
            Handlers: ["MediatR.IRequestHandler`1", "MediatR.IRequestHandler`2"],
            Pipelines:
            [
                "MediatR.IPipelineBehavior`2", "MediatR.Pipeline.IRequestPreProcessor`1",
                "MediatR.Pipeline.IRequestPostProcessor`2", "MediatR.Pipeline.IRequestExceptionHandler`3",
                "MediatR.Pipeline.IRequestExceptionAction`2",
            ]),
        new MessageLibrary(["MediatR.IStreamRequestHandler`2"], ["MediatR.IStreamPipelineBehavior`2"]),
        new MessageLibrary(["MediatR.INotificationHandler`1"], []),
        new MessageLibrary(
            Handlers:
            [
                "Mediator.IRequestHandler`1", "Mediator.IRequestHandler`2", "Mediator.ICommandHandler`1",
                "Mediator.ICommandHandler`2", "Mediator.IQueryHandler`2",
            ],
            Pipelines: ["Mediator.IPipelineBehavior`2"]),
        new MessageLibrary(["Mediator.INotificationHandler`1"], []),
        new MessageLibrary(["MassTransit.IConsumer`1"], ["MassTransit.IFilter`1"]),
        new MessageLibrary(["NServiceBus.IHandleMessages`1"], []),
        new MessageLibrary(["Rebus.Handlers.IHandleMessages`1"], []));

    private readonly Compilation _compilation;
    private readonly DerivedTypes _derived;
    private readonly Lazy<HashSet<ISymbol>> _handled;
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<INamedTypeSymbol>> _known =
        new(SymbolEqualityComparer.Default);

    private readonly Func<ISymbol, ImmutableArray<INamedTypeSymbol>> _find;

    public MessageTypes(Compilation compilation)
    {
        _compilation = compilation;
        _derived = DerivedTypes.In(compilation);
        _handled = new(FindHandled);
        _find = Find;
    }

    /// <summary>Gets the types that arrive as a type, in the order of their names.</summary>
    /// <param name="type">A type parameter, or a class or interface of the compilation.</param>
    /// <returns>The types, none where no handler shows any.</returns>
    public ImmutableArray<INamedTypeSymbol> Of(ITypeSymbol type) => MayBeOther(type)
        ? _known.GetOrAdd(type.OriginalDefinition, _find)
        : ImmutableArray<INamedTypeSymbol>.Empty;

    // A base of a library is too far: everything may be an object or a record.
    private bool MayBeOther(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol { DeclaringType.TypeKind: TypeKind.Class } => true,
        INamedTypeSymbol { TypeKind: TypeKind.Interface or TypeKind.Class, IsSealed: false } =>
            SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _compilation.Assembly),
        _ => false,
    };

    private ImmutableArray<INamedTypeSymbol> Find(ISymbol type)
    {
        var found = type is ITypeParameterSymbol parameter
            ? ArrivingIn(parameter)
            : _derived.Of((ITypeSymbol)type).Where(derived => _handled.Value.Contains(derived));
        return found
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .OrderBy(static one => one.ToDisplayString(), StringComparer.Ordinal)
            .ToImmutableArray();
    }

    private IEnumerable<INamedTypeSymbol> ArrivingIn(ITypeParameterSymbol parameter)
    {
        foreach (var face in parameter.DeclaringType!.AllInterfaces)
        {
            var position = PositionOf(parameter, face);
            if (position < 0)
                continue;

            var name = NameOf(face);
            foreach (var handler in Libraries.Where(library => library.Pipelines.Contains(name)).SelectMany(HandlersOf)
                .Concat(Wraps(parameter.DeclaringType, face) ? [face.OriginalDefinition] : []))
            {
                foreach (var message in HandledBy(handler, position).Where(one => Fits(one, parameter)))
                    yield return message;
            }
        }
    }

    private HashSet<ISymbol> FindHandled() => new(
        Libraries.SelectMany(HandlersOf)
            .Concat(_derived.InterfacesWithBounds())
            .SelectMany(handler => HandledBy(handler, position: 0)),
        SymbolEqualityComparer.Default);

    private IEnumerable<INamedTypeSymbol> HandlersOf(MessageLibrary library) =>
        library.Handlers.SelectMany(name => _compilation.TypesNamed(name));

    private IEnumerable<INamedTypeSymbol> HandledBy(INamedTypeSymbol handler, int position) => _derived.Of(handler)
        .SelectMany(static type => type.AllInterfaces)
        .Where(face => SymbolEqualityComparer.Default.Equals(face.OriginalDefinition, handler))
        .Select(face => face.TypeArguments.ElementAtOrDefault(position))
        .OfType<INamedTypeSymbol>()
        .Select(static message => message.OriginalDefinition);

    // A decorator of handlers is made around another handler of the same messages.
    private static bool Wraps(INamedTypeSymbol type, INamedTypeSymbol face) => type.InstanceConstructors
        .SelectMany(static constructor => constructor.Parameters)
        .Any(parameter => SymbolEqualityComparer.Default.Equals(parameter.Type, face));

    // A filter is told of the message through its context: IFilter<ConsumeContext<T>>.
    private static int PositionOf(ITypeParameterSymbol parameter, INamedTypeSymbol face)
    {
        for (var position = 0; position < face.TypeArguments.Length; position++)
        {
            var argument = face.TypeArguments[position];
            var inner = argument is INamedTypeSymbol { TypeArguments: [var first] } ? first : argument;
            if (SymbolEqualityComparer.Default.Equals(inner, parameter))
                return position;
        }

        return -1;
    }

    private static bool Fits(INamedTypeSymbol message, ITypeParameterSymbol parameter) =>
        parameter.ConstraintTypes.All(bound => bound is ITypeParameterSymbol
            || message.AllInterfaces.Concat<ITypeSymbol>(message.SelfAndBases()).Any(one =>
                SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, bound.OriginalDefinition)));

    private static string NameOf(INamedTypeSymbol type) =>
        $"{type.ContainingNamespace.ToDisplayString()}.{type.MetadataName}";

    /// <summary>The interfaces of a library that say which messages there are, and those that get each.</summary>
    private sealed record MessageLibrary(string[] Handlers, string[] Pipelines);
}
