using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.CodeFixes.Logging;

/// <summary>
/// The <c>[LoggerMessage]</c> method that does what a log call did, with tags on its parameters, and the call of it. It
/// is put together step by step; a step that cannot be made says so.
/// </summary>
internal sealed class ClassifiedLogMethod(LogCall call, LogText text, SemanticModel model, int position)
{
    private const string Space = "Microsoft.Extensions.Logging.";

    private readonly List<string> _settings = [];
    private readonly List<string> _parameters = [];
    private readonly List<string> _arguments = [];
    private readonly ParameterTypes _types = new(model, position, CancellationToken.None);

    /// <summary>Gets the name of the method.</summary>
    public string Name { get; } = HoleNames.Method(text, name => IsTaken(name, call, model, position));

    /// <summary>Gets the lines of the declaration.</summary>
    public IEnumerable<string> Declaration =>
    [
        $"[{Shortened(_types.For(Space + "LoggerMessageAttribute"))}({string.Join(", ", _settings)})]",
        $"private static partial void {Name}({string.Join(", ", _parameters)});",
    ];

    /// <summary>Gets the call that replaces the old one.</summary>
    public string Call => $"{Name}({string.Join(", ", _arguments)})";

    /// <summary>Makes the method of its parts.</summary>
    /// <param name="tagsOf">Gets the tags of a value as texts, or null if they are not known.</param>
    /// <returns>True when all of the old call is in the new one.</returns>
    public bool TryBuild(Func<MessageValue, IReadOnlyList<string>?> tagsOf) =>
        TryAdd(call.Logger, _types.For(Space + "ILogger"), "logger")
        && TryAddEvent()
        && TryAddLevel()
        && TryAddException()
        && TryAddMessage(tagsOf);

    private static string Shortened(string attribute) => attribute.EndsWith("Attribute", StringComparison.Ordinal)
        ? attribute.Substring(0, attribute.Length - "Attribute".Length)
        : attribute;

    private static bool IsTaken(string name, LogCall call, SemanticModel model, int position) =>
        !model.LookupSymbols(position, name: name).IsEmpty
        || !model.LookupSymbols(call.Syntax.SpanStart, name: name).IsEmpty;

    private bool TryAdd(IOperation? value, string? type, string name)
    {
        if (value?.Syntax is not ExpressionSyntax expression || type is null)
        {
            return false;
        }

        _parameters.Add($"{type} {name}");
        _arguments.Add(expression.ToString());
        return true;
    }

    private bool TryAddEvent()
    {
        var settings = LogEvent.ArgumentsFor(call.Event);
        _settings.AddRange(settings ?? []);
        return settings is not null;
    }

    private bool TryAddLevel()
    {
        var type = _types.For(Space + "LogLevel");
        var level = call.VariableLevel switch
        {
            null => call.Level,
            IFieldReferenceOperation { Field: { HasConstantValue: true, Name: var name } } => name,
            _ => null,
        };
        if (level is null)
        {
            return TryAdd(call.VariableLevel, type, "level");
        }

        _settings.Add($"Level = {type}.{level}");
        return true;
    }

    private bool TryAddException() =>
        call.Exception is null or { ConstantValue: { HasValue: true, Value: null } }
        || (call.Exception.Syntax is ExpressionSyntax value && TryAdd(call.Exception, _types.For(value), "exception"));

    private bool TryAddMessage(Func<MessageValue, IReadOnlyList<string>?> tagsOf)
    {
        _settings.Add($"Message = {SymbolDisplay.FormatLiteral(text.Template, quote: true)}");
        foreach (var value in text.Values)
        {
            if (_types.For(value.Expression) is not { } type || tagsOf(value) is not { } tags)
            {
                return false;
            }

            var tag = tags.Count > 0 ? $"[{string.Join(", ", tags)}] " : string.Empty;
            _parameters.Add($"{tag}{type} {HoleNames.Parameter(value.Name)}");
            _arguments.Add(value.Expression.ToString());
        }

        return true;
    }
}
