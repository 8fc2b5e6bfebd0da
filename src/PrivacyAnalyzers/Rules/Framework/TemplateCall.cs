using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Models;
using PrivacyAnalyzers.Symbols;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// A call of a logger with a message template: in <c>LogInformation("Sent to {Email}", text)</c> the value <c>text</c>
/// fills the hole <c>Email</c>.
/// </summary>
internal static class TemplateCall
{
    private static readonly ImmutableArray<QualifiedName> Loggers = ImmutableArray.CreateRange(
        new[]
        {
            "Microsoft.Extensions.Logging.LoggerExtensions", "Serilog.ILogger", "Serilog.Log", "NLog.ILogger",
            "NLog.ILoggerBase", "NLog.Logger",
        }.Select(static name => QualifiedName.TryParse(name)!));

    /// <summary>Gets the names of the methods that take a message template.</summary>
    public static ImmutableArray<string> MethodNames { get; } = ImmutableArray.Create(
        "LogTrace",
        "LogDebug",
        "LogInformation",
        "LogWarning",
        "LogError",
        "LogCritical",
        "Log",
        "BeginScope",
        "Write",
        "Verbose",
        "Trace",
        "Debug",
        "Info",
        "Information",
        "Warn",
        "Warning",
        "Error",
        "Fatal",
        "ConditionalTrace",
        "ConditionalDebug");

    private static readonly ImmutableArray<string> Templates =
        ImmutableArray.Create("message", "messageFormat", "messageTemplate");

    /// <summary>Gets the values of a call with the names of the holes that they fill.</summary>
    /// <param name="call">Any call.</param>
    /// <returns>The pairs in the order of the text; nothing for other calls and for texts made at run time.</returns>
    public static IEnumerable<(string Hole, IOperation Value)> Values(IInvocationOperation call)
    {
        if (!Loggers.Any(logger => logger.Matches(call.TargetMethod.ContainingType)))
            return [];

        var template = call.Arguments.FirstOrDefault(static argument =>
            argument.Parameter is { } parameter && Templates.Contains(parameter.Name));
        if (template is not { Value.ConstantValue: { HasValue: true, Value: string text } })
            return [];

        var holes = MessageTemplate.Parse(text).Holes;
        var values = call.Arguments
            .Where(argument => argument.Parameter?.Ordinal > template.Parameter!.Ordinal)
            .OrderBy(static argument => argument.Parameter!.Ordinal)
            .SelectMany(static argument => ValuesOf(argument));
        return holes.All(static hole => hole.Position < 0)
            ? holes.Zip(values, static (hole, value) => (hole.Name, value))
            : [];
    }

    /// <summary>Gets the names of the holes of a call as far as its text tells, or null if only binding does.</summary>
    public static IEnumerable<string>? HolesOf(InvocationExpressionSyntax call)
    {
        var arguments = call.ArgumentList.Arguments;
        var template = arguments.FirstOrDefault(static argument => TextOf(argument)?.Contains("{") == true);
        if (template is not null)
            return MessageTemplate.Parse(TextOf(template)!).Holes.Select(static hole => hole.Name);

        // A template of another name comes before the values that it names.
        return arguments.Count(static argument => TextOf(argument) is null) > 1 ? null : [];
    }

    private static string? TextOf(ArgumentSyntax argument) =>
        argument.Expression is LiteralExpressionSyntax { Token.Value: string text } ? text : null;

    private static ImmutableArray<IOperation> ValuesOf(IArgumentOperation argument) =>
        argument is { ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer: { } many } }
            ? many.ElementValues
            : ImmutableArray.Create(argument.Value);
}
