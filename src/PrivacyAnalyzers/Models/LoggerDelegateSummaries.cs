using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Symbols;

namespace PrivacyAnalyzers.Models;

/// <summary>
/// What rows cannot say, part two: the delegates that <c>LoggerMessage.Define</c> and <c>DefineScope</c> make. They are
/// kept in fields and called from anywhere, and nothing but their type tells them: an <c>Action</c> from an
/// <c>ILogger</c> to an <c>Exception</c>, a <c>Func</c> from an <c>ILogger</c> to an <c>IDisposable</c>. All between
/// the two is logged: <c>name</c> in <c>_paid(logger, name, null)</c>.
/// </summary>
internal sealed class LoggerDelegateSummaries
{
    private readonly INamedTypeSymbol? _logger;
    private readonly ISymbol? _define;
    private readonly ISymbol? _defineScope;

    public LoggerDelegateSummaries(Compilation compilation)
    {
        _logger = compilation.TypeNamed("Microsoft.Extensions.Logging.ILogger");
        var factory = compilation.TypeNamed("Microsoft.Extensions.Logging.LoggerMessage");
        _define = factory?.GetMembers("Define").FirstOrDefault();
        _defineScope = factory?.GetMembers("DefineScope").FirstOrDefault();
    }

    /// <summary>Gets the summary of calling a delegate of which only the type is known.</summary>
    /// <param name="invoke">The delegate's <c>Invoke</c>, constructed.</param>
    /// <returns>Its sinks, or null for any other delegate.</returns>
    public MethodSummary? SummaryOf(IMethodSymbol invoke)
    {
        var type = invoke.ContainingType;
        if (FactoryOf(type) is not { } factory || !IsLogger(type.TypeArguments[0]))
            return null;

        return new MethodSummary
        {
            Origin = SummaryOrigin.Declared,
            Sinks = invoke.Parameters
                .Skip(1)
                .Select(parameter => new AccessPath(Port.Parameter(parameter.Ordinal)))
                .Select(place => LogSink.At(place, ReadMode.Printed, factory))
                .ToImmutableArray(),
        };
    }

    private ISymbol? FactoryOf(INamedTypeSymbol type)
    {
        if (type.TypeArguments.Length < 2 || type.ContainingNamespace is not { Name: nameof(System) } space
            || !space.ContainingNamespace.IsGlobalNamespace)
        {
            return null;
        }

        var last = type.TypeArguments[type.TypeArguments.Length - 1];
        return type.Name switch
        {
            nameof(Action) when last.IsException() => _define,
            nameof(Func<int>) when last.SpecialType == SpecialType.System_IDisposable => _defineScope,
            _ => null,
        };
    }

    private bool IsLogger(ITypeSymbol type) => SymbolEqualityComparer.Default.Equals(type, _logger);
}
