using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;

namespace PrivacyAnalyzers.Tests.Repository;

/// <summary>The fixes of the package, found as an editor finds them: by their attribute.</summary>
internal static class AllFixes
{
    public static IReadOnlyList<CodeFixProvider> Instances { get; } = typeof(RedactValueFix).Assembly.GetTypes()
        .Where(static type => type.IsDefined(typeof(ExportCodeFixProviderAttribute), inherit: false))
        .Select(static type => (CodeFixProvider)Activator.CreateInstance(type)!)
        .OrderBy(static fix => fix.GetType().Name, StringComparer.Ordinal)
        .ToList();

    /// <summary>Gets the fixes for a rule.</summary>
    public static IEnumerable<CodeFixProvider> For(string id) =>
        Instances.Where(fix => fix.FixableDiagnosticIds.Contains(id));
}
