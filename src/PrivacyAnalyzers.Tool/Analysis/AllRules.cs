using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Tool.Analysis;

/// <summary>The rules of the package, found as the compiler finds them: by their attribute.</summary>
internal static class AllRules
{
    private static readonly ImmutableArray<Type> Types =
    [
        .. typeof(PersonalDataInLogs).Assembly.GetTypes()
            .Where(static type => type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
            .OrderBy(static type => type.Name, StringComparer.Ordinal),
    ];

    /// <summary>Gets what the rules say about themselves, by their IDs.</summary>
    public static ImmutableSortedDictionary<string, DiagnosticDescriptor> Descriptors { get; } =
        Create().SelectMany(static rule => rule.SupportedDiagnostics).ToImmutableSortedDictionary(
            static descriptor => descriptor.Id, static descriptor => descriptor, StringComparer.Ordinal);

    /// <summary>Makes the rules for one analysis.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Create() =>
        [.. Types.Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];
}
