using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Repository;

/// <summary>Every fix mends a document, a project and a solution at once, unless it says why it must not.</summary>
public sealed class FixAllTests
{
    // There should be one table of pseudonyms: to mark all at once would mark too many.
    private static readonly HashSet<Type> OneByOne = [typeof(MarkPseudonymMapFix)];

    private static readonly Regex All = new("Mends?All(Async)?[(]", RegexOptions.None, TimeSpan.FromSeconds(1));

    public static TheoryData<Type> Fixes { get; } = [.. AllFixes.Instances.Select(static fix => fix.GetType())];

    [Theory]
    [MemberData(nameof(Fixes))]
    public void Fix_mends_all_findings_of_every_scope(Type type)
    {
        var fix = AllFixes.Instances.Single(one => one.GetType() == type);
        var scopes = fix.GetFixAllProvider()?.GetSupportedFixAllScopes() ?? [];

        Assert.Equal(
            OneByOne.Contains(type) ? [] : [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution],
            scopes.Intersect([FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution]).Order());
    }

    [Theory]
    [MemberData(nameof(Fixes))]
    public void Fix_has_tests_for_every_scope(Type type)
    {
        if (OneByOne.Contains(type))
            return;

        var folder = Path.Combine(RepositoryFolder.Root, "tests", "PrivacyAnalyzers.Tests", "Fixes");
        var tests = Directory.GetFiles(folder, "*Tests.cs").Select(File.ReadAllText);

        Assert.Contains(tests, text => (text.Contains($", {type.Name}>", StringComparison.Ordinal)
                || text.Contains($"class {type.Name}Tests", StringComparison.Ordinal))
            && All.IsMatch(text)
            && text.Contains("FixAllScope.Solution", StringComparison.Ordinal));
    }
}
