using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Symbols;

namespace PrivacyAnalyzers.Models;

/// <summary>
/// What rows cannot say, part one: logging methods whose body a generator writes. <c>[LoggerMessage] partial void
/// Paid(ILogger logger, [ContactData] string phone, string name)</c> has one sink, <c>name</c>: a classified parameter
/// is redacted at run time.
/// </summary>
internal sealed class LoggerMessageSummaries
{
    private const string Space = "Microsoft.Extensions.Logging.";

    private readonly INamedTypeSymbol? _attribute;
    private readonly INamedTypeSymbol? _logger;
    private readonly INamedTypeSymbol? _logLevel;
    private readonly LoggedProperties _properties;
    private readonly Func<ISymbol, bool> _isRedacted;

    public LoggerMessageSummaries(Compilation compilation, Func<ISymbol, bool> isRedacted)
    {
        _attribute = compilation.TypeNamed($"{Space}LoggerMessageAttribute");
        _logger = compilation.TypeNamed($"{Space}ILogger");
        _logLevel = compilation.TypeNamed($"{Space}LogLevel");
        _properties = new LoggedProperties(compilation, isRedacted);

        // The generator of the logging package alone knows nothing of classifications and prints every parameter.
        _isRedacted = _properties.GeneratorRedacts ? isRedacted : static _ => false;
    }

    /// <summary>Gets the summary of a method that the generator writes.</summary>
    /// <param name="method">A method as declared.</param>
    /// <returns>Its sinks, or null for any other method.</returns>
    public MethodSummary? SummaryOf(IMethodSymbol method)
    {
        if (_attribute is null || method.MethodKind != MethodKind.Ordinary || !method.ReturnsVoid)
            return null;

        var attribute = method.GetAttributes().FirstOrDefault(found => Same(found.AttributeClass, _attribute));
        if (attribute is null)
            return null;

        var template = MessageTemplate.Parse(MessageOf(attribute));
        return new MethodSummary
        {
            Origin = SummaryOrigin.Declared,
            Sinks = method.Parameters.SelectMany(parameter => SinksOf(parameter, template)).ToImmutableArray(),
        };
    }

    private IEnumerable<SinkRow> SinksOf(IParameterSymbol parameter, MessageTemplate template)
    {
        if (parameter.Type.IsOrInherits(_logger) || Same(parameter.Type, _logLevel) || _isRedacted(parameter)
            || _properties.AreProvided(parameter))
        {
            return [];
        }

        var place = new AccessPath(Port.Parameter(parameter.Ordinal));
        if (_properties.AreLogged(parameter))
        {
            return _properties.Of(parameter.Type)
                .Select(property => place.Append(property.Name))
                .Select(member => LogSink.At(member, ReadMode.Printed, parameter.ContainingSymbol));
        }

        return [LogSink.At(place, template.ModeOf(parameter.Name, ReadMode.Printed), parameter.ContainingSymbol)];
    }

    private static string MessageOf(AttributeData attribute)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument is { Key: "Message", Value.Value: string message })
                return message;
        }

        var last = attribute.ConstructorArguments.LastOrDefault();
        return last is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : string.Empty;
    }

    private static bool Same(ISymbol? left, ISymbol? right) => SymbolEqualityComparer.Default.Equals(left, right);
}
