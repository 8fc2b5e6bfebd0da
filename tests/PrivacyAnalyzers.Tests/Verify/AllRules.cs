using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Tests.Verify;

/// <summary>The rules of the package, found as the compiler finds them: by their attribute.</summary>
internal static class AllRules
{
    public static IReadOnlyList<DiagnosticAnalyzer> Instances { get; } = typeof(PersonalDataInLogs).Assembly.GetTypes()
        .Where(static type => type.GetCustomAttributes(typeof(DiagnosticAnalyzerAttribute), inherit: false).Length > 0)
        .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
        .OrderBy(static rule => DescriptorOf(rule).Id, StringComparer.Ordinal)
        .ToList();

    public static TheoryData<string> Ids => new(Instances.Select(static rule => DescriptorOf(rule).Id));

    public static DiagnosticAnalyzer ById(string id) => Instances.Single(rule => DescriptorOf(rule).Id == id);

    public static DiagnosticDescriptor DescriptorOf(DiagnosticAnalyzer rule) => rule.SupportedDiagnostics.Single();
}
