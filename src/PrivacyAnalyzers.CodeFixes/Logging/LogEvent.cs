using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.CodeFixes.Logging;

/// <summary>
/// The arguments of <c>[LoggerMessage]</c> for the event of a call: <c>new EventId(12, "Lost")</c> becomes
/// <c>EventId = 12, EventName = "Lost"</c>.
/// </summary>
internal static class LogEvent
{
    /// <summary>Gets the arguments.</summary>
    /// <param name="value">The event of the call, or null for none.</param>
    /// <returns>The arguments, or null if the event is only known at run time.</returns>
    public static IEnumerable<string>? ArgumentsFor(IOperation? value)
    {
        if (value is null)
        {
            return [];
        }

        var parts = value is IObjectCreationOperation creation
            ? creation.Arguments.Select(static argument => argument.Value.ConstantValue).ToList()
            : [value.ConstantValue];
        return parts switch
        {
            [{ HasValue: true, Value: int id }] => [Id(id)],
            [{ HasValue: true, Value: int id }, { HasValue: true, Value: null }] => [Id(id)],
            [{ HasValue: true, Value: int id }, { HasValue: true, Value: string name }] => [Id(id), Name(name)],
            _ => null,
        };
    }

    private static string Id(int id) => $"EventId = {id.ToString(CultureInfo.InvariantCulture)}";

    private static string Name(string name) => $"EventName = {SymbolDisplay.FormatLiteral(name, quote: true)}";
}
