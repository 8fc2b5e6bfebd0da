using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Rules.Framework;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Repository;

/// <summary>Keeps the house in order: which folder may use which, and how large things get.</summary>
public sealed class ArchitectureTests
{
    private const int FileLines = 400;
    private const int MethodLines = 60;
    private const int Columns = 120;

    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Symbols"] = [],
        ["Taxonomy"] = [],
        ["Resources"] = ["Taxonomy"],
        ["Configuration"] = ["Symbols", "Taxonomy"],
        ["Flow"] = ["Symbols"],
        ["Models"] = ["Flow", "Taxonomy", "Symbols", "Configuration"],
        ["Classification"] = ["Models", "Taxonomy", "Symbols", "Configuration"],
        ["Reporting"] = ["Flow", "Taxonomy", "Symbols", "Resources"],
        ["Rules"] =
            ["Symbols", "Taxonomy", "Resources", "Configuration", "Flow", "Models", "Classification", "Reporting"],
    };

    [Fact]
    public void Folders_use_only_what_they_may() =>
        AssertNone(Analyzer().SelectMany(ForbiddenUses));

    [Fact]
    public void Every_folder_has_its_line_in_the_table() =>
        AssertNone(Analyzer().Select(FolderOf).Except(MayUse.Keys.Append("")));

    [Fact]
    public void Namespaces_are_folders() =>
        AssertNone(Own()
            .Where(static path => NamespacesIn(path).Any(space =>
                space is not FileScopedNamespaceDeclarationSyntax || space.Name.ToString() != NamespaceOf(path)))
            .Select(Short));

    [Fact]
    public void Files_hold_one_type_that_bears_their_name() =>
        AssertNone(Own()
            .Where(static path => TypesIn(path) is not [] && !TypesIn(path).SequenceEqual([TypeNamedBy(path)]))
            .Select(Short));

    [Fact]
    public void Files_methods_and_lines_keep_their_limits() =>
        AssertNone(Own().Concat(Tests()).SelectMany(TooLong));

    // It reads and writes: of two threads that find something at once, one may undo what the other wrote.
    [Fact]
    public void Rules_gather_nothing_by_compound_or() =>
        AssertNone(RepositoryFiles.Sources("src", "PrivacyAnalyzers", "Rules")
            .Where(static path => File.ReadAllText(path).Contains("|= ", StringComparison.Ordinal))
            .Select(Short));

    [Fact]
    public void Rules_are_sealed_internal_and_in_a_file_of_their_name() =>
        Assert.All(AllRules.Instances, static rule =>
        {
            var type = rule.GetType();
            Assert.True(type.IsSealed && !type.IsPublic, type.Name);
            Assert.NotEmpty(RepositoryFiles.Read("src", "PrivacyAnalyzers", "Rules", $"{type.Name}.cs"));
        });

    [Fact]
    public void Rules_have_tests_of_their_name() =>
        Assert.All(AllRules.Instances, static rule => Assert.NotEmpty(
            RepositoryFiles.Read("tests", "PrivacyAnalyzers.Tests", "Rules", $"{rule.GetType().Name}Tests.cs")));

    [Fact]
    public void Fixes_are_sealed_internal_and_in_a_file_of_their_name() =>
        Assert.All(AllFixes.Instances, static fix =>
        {
            var type = fix.GetType();
            Assert.True(type.IsSealed && !type.IsPublic, type.Name);
            Assert.EndsWith("Fix", type.Name, StringComparison.Ordinal);
            Assert.NotEmpty(RepositoryFiles.Read("src", "PrivacyAnalyzers.CodeFixes", "Rules", $"{type.Name}.cs"));
        });

    [Fact]
    public void Fixes_have_tests_of_their_name() =>
        Assert.All(AllFixes.Instances, static fix => Assert.NotEmpty(
            RepositoryFiles.Read("tests", "PrivacyAnalyzers.Tests", "Fixes", $"{fix.GetType().Name}Tests.cs")));

    [Fact]
    public void Numbers_of_rules_begin_with_their_group() =>
        Assert.All(AllRules.Instances.Select(AllRules.DescriptorOf), static descriptor =>
            Assert.Equal(
                $"PRIV{(int)Enum.Parse<Taxonomy.RuleGroup>(descriptor.Category)}",
                descriptor.Id[..5]));

    [Fact]
    public void Rules_report_so_that_findings_can_be_accepted() => AssertNone(AllRules.Instances
        .Where(static rule => AllRules.DescriptorOf(rule).Category != "Configuration")
        .Where(static rule => SourceOf(rule).Contains(".ReportDiagnostic(", StringComparison.Ordinal))
        .Select(static rule => $"{rule.GetType().Name} calls ReportDiagnostic; call Report instead."));

    [Fact]
    public void Rules_that_report_at_the_end_say_so() => AssertNone(AllRules.Instances
        .OfType<PrivacyRule>()
        .Where(static rule => SourceOf(rule).Contains("RegisterCompilationEndAction", StringComparison.Ordinal)
            != SourceOf(rule).Contains(".AtEnd()", StringComparison.Ordinal))
        .Select(static rule => rule.GetType().Name));

    private static string SourceOf(object rule) =>
        RepositoryFiles.Read("src", "PrivacyAnalyzers", "Rules", $"{rule.GetType().Name}.cs");

    private static void AssertNone(IEnumerable<string> faults)
    {
        var all = faults.ToList();
        Assert.True(all.Count == 0, string.Join(Environment.NewLine, all));
    }

    private static IEnumerable<string> Analyzer() => RepositoryFiles.Sources("src", "PrivacyAnalyzers");

    private static IEnumerable<string> Own() => RepositoryFiles.Sources("src");

    private static IEnumerable<string> Tests() => RepositoryFiles.Sources("tests");

    private static string Short(string path) => Path.GetRelativePath(RepositoryFolder.Root, path);

    private static CompilationUnitSyntax Parse(string path) =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(path), new(LanguageVersion.Latest)).GetCompilationUnitRoot();

    private static string FolderOf(string path)
    {
        var parts = Short(path).Split(Path.DirectorySeparatorChar);
        return parts.Length > 3 ? parts[2] : "";
    }

    private static IEnumerable<string> ForbiddenUses(string path)
    {
        var folder = FolderOf(path);
        return Parse(path).Usings
            .Select(static directive => directive.Name?.ToString().Split('.') ?? [])
            .Where(static name => name is ["PrivacyAnalyzers", _, ..])
            .Select(static name => name[1])
            .Where(used => folder.Length > 0 && used != folder && !MayUse[folder].Contains(used))
            .Select(used => $"{Short(path)} uses {used}");
    }

    // src/PrivacyAnalyzers.Annotations/X.cs is in namespace PrivacyAnalyzers.Annotations. The engine is one namespace.
    private static string NamespaceOf(string path)
    {
        string[] folders = Short(path).Split('/', '\\')[1..^1];
        return string.Join('.', folders is ["PrivacyAnalyzers", "Flow", _] ? folders[..2] : folders);
    }

    private static IEnumerable<BaseNamespaceDeclarationSyntax> NamespacesIn(string path) =>
        Parse(path).DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>();

    // Transfer.Calls.cs is a part of Transfer, ConfigurationOption{T}.cs a generic type.
    private static string TypeNamedBy(string path) => Path.GetFileNameWithoutExtension(path).Split('.', '{')[0];

    private static List<string> TypesIn(string path) =>
        Parse(path).DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .Select(static node => node switch
            {
                BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
                DelegateDeclarationSyntax type => type.Identifier.ValueText,
                _ => null,
            })
            .OfType<string>()
            .ToList();

    private static IEnumerable<string> TooLong(string path)
    {
        var lines = File.ReadAllLines(path);
        var columns = lines.Count(static line => line.Length > Columns);
        var longest = Parse(path).DescendantNodes().OfType<BaseMethodDeclarationSyntax>()
            .Select(static method => method.SyntaxTree.GetLineSpan(method.Span))
            .Select(static span => span.EndLinePosition.Line - span.StartLinePosition.Line + 1)
            .DefaultIfEmpty()
            .Max();
        if (lines.Length > FileLines)
            yield return $"{Short(path)} has {lines.Length} lines";
        if (columns > 0)
            yield return $"{Short(path)} has {columns} lines longer than {Columns}";
        if (longest > MethodLines)
            yield return $"{Short(path)} has a method of {longest} lines";
    }
}
