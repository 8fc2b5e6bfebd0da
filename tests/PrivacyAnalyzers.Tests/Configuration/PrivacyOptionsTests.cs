using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Tests.Configuration;

public sealed class PrivacyOptionsTests
{
    private const string Code = """
        namespace Acme
        {
            public static class Masking
            {
                public static string Mask(string value) => "";
                public static string Mask(int value) => "";
                public static string Mask<T>(System.Collections.Generic.List<T> values, string value) => "";
                public static string Show(string value) => value;
            }
            public class Outer { public class Masking { public string Mask(string value) => ""; } }
        }
        """;

    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create(
        "Code",
        [CSharpSyntaxTree.ParseText(Code, path: "/src/a.cs"), CSharpSyntaxTree.ParseText("", path: "/test/b.cs")],
        Basic.Reference.Assemblies.Net100.References.All);

    [Fact]
    public void A_project_without_options_has_no_problems()
    {
        var options = KeyedOptions.Read(Compilation, "dotnet_diagnostic.PRIV1001.severity = error\nindent_size = 4");

        Assert.Empty(options.Problems);
        Assert.Empty(options.TagAttributes);
        Assert.Empty(options.RedactorMethods);
    }

    [Fact]
    public void Keys_and_values_are_read_in_any_case()
    {
        var options = KeyedOptions.Read(
            Compilation,
            "Privacy.Sensitivity.HEALTH = SEVERE\nPRIVACY.TAG_ATTRIBUTES = Acme.Mark: contact");

        Assert.Empty(options.Problems);
        Assert.Equal("Contact", Assert.Single(options.TagAttributes).Category.ToString());
    }

    [Theory]
    [InlineData("privacy.context = default", "Moderate", "High", "Moderate")]
    [InlineData("privacy.context = conflict", "High", "High", "High")]
    [InlineData("privacy.context = Displacement", "Moderate", "High", "High")]
    [InlineData("privacy.context = health", "Moderate", "Severe", "Moderate")]
    [InlineData("privacy.context = health, displacement", "Moderate", "Severe", "High")]
    [InlineData("privacy.context = conflict\nprivacy.sensitivity.contact = low", "Low", "High", "High")]
    public void A_context_raises_what_does_more_harm_there(string lines, string contact, string health, string family)
    {
        var options = KeyedOptions.Read(Compilation, lines);

        Assert.Empty(options.Problems);
        Assert.Equal(contact, options.SensitivityOf(DataCategory.Contact).ToString());
        Assert.Equal(health, options.SensitivityOf(DataCategory.Health).ToString());
        Assert.Equal(family, options.SensitivityOf(DataCategory.Family).ToString());
    }

    [Fact]
    public void A_context_raises_nothing_above_severe() => Assert.Equal(
        Sensitivity.Severe,
        KeyedOptions.Read(Compilation, "privacy.context = conflict\nprivacy.sensitivity.location = severe")
            .SensitivityOf(DataCategory.Location));

    [Theory]
    [InlineData("privacy.redactor_method = A.B", "privacy.redactor_methods")]
    [InlineData("privacy.sensitivity.helth = low", "privacy.sensitivity.health")]
    [InlineData("privacy.colour_of_ink = A.B", null)]
    public void An_unknown_option_is_a_problem_that_names_the_nearest(string line, string? nearest)
    {
        var problem = Assert.Single(KeyedOptions.Read(Compilation, line).Problems);

        Assert.Equal(ConfigurationProblemKind.Unknown, problem.Kind);
        Assert.Equal(line.Split(" = ")[0], problem.Key);
        Assert.Equal(nearest, problem.Nearest.FirstOrDefault());
        Assert.Contains("privacy.tag_attributes", problem.ValidValues);
    }

    [Theory]
    [InlineData("privacy.sensitivity.health = sever", "sever", "severe", "moderate")]
    [InlineData("privacy.sensitivity.health = 3", "3", null, "moderate")]
    [InlineData("privacy.sensitivity.health = default", "default", null, "moderate")]
    [InlineData("privacy.sensitivity.health =", "", null, "moderate")]
    [InlineData("privacy.context = conflicts", "conflicts", "Conflict", "Displacement")]
    [InlineData("privacy.tag_attributes = Acme.Mark: Kontact", "Kontact", "Contact", "Pseudonym")]
    [InlineData("privacy.tag_attributes = Acme.Mark: 3", "3", null, "Contact")]
    [InlineData("privacy.tag_attributes = Acme Mark", "Acme Mark", null, "Namespace.NameAttribute: Category")]
    [InlineData("privacy.tag_attributes = Good.Mark, : Contact", ": Contact", null, "Namespace.NameAttribute")]
    [InlineData("privacy.redactor_methods = Mask", "Mask", null, "Type.Method")]
    [InlineData("privacy.redactor_methods = Acme.Masking.Mask(", "Acme.Masking.Mask(", null, "Type.Method")]
    [InlineData("privacy.redactor_methods = M:", "M:", null, "Namespace.Type.Method")]
    public void A_malformed_value_is_a_problem_that_names_the_valid_ones(
        string line, string value, string? nearest, string valid)
    {
        var problem = Assert.Single(KeyedOptions.Read(Compilation, line).Problems);

        Assert.Equal(ConfigurationProblemKind.Malformed, problem.Kind);
        Assert.Equal(line.Split('=')[0].Trim(), problem.Key);
        Assert.Equal(value, problem.Value);
        Assert.Equal(nearest, problem.Nearest.FirstOrDefault());
        Assert.Contains(valid, problem.ValidValues);
    }

    [Fact]
    public void A_wrong_entry_leaves_the_others_of_its_list_alone()
    {
        var options = KeyedOptions.Read(Compilation, "privacy.tag_attributes = Acme.Mark: Contact,, 7, Acme.Other");

        Assert.Equal(["Acme.Mark", "Acme.Other"], options.TagAttributes.Select(attribute => attribute.Name.ToString()));
        Assert.Equal("7", Assert.Single(options.Problems).Value);
    }

    [Theory]
    [InlineData("Masking.Mask", "M:Acme.Masking.Mask(System.String)", true)]
    [InlineData("Masking.Mask", "M:Acme.Outer.Masking.Mask(System.String)", true)]
    [InlineData("Acme.Masking.Mask", "M:Acme.Outer.Masking.Mask(System.String)", false)]
    [InlineData("Acme.Masking.Mask", "M:Acme.Masking.Mask(System.Int32)", true)]
    [InlineData("Masking.Mask", "M:Acme.Masking.Show(System.String)", false)]
    [InlineData("king.Mask", "M:Acme.Masking.Mask(System.String)", false)]
    [InlineData("M:Acme.Masking.Mask", "M:Acme.Masking.Mask(System.Int32)", true)]
    [InlineData("M:Masking.Mask", "M:Acme.Masking.Mask(System.Int32)", false)]
    [InlineData("M:Acme.Masking.Mask(System.String)", "M:Acme.Masking.Mask(System.String)", true)]
    [InlineData("M:Acme.Masking.Mask(System.String)", "M:Acme.Masking.Mask(System.Int32)", false)]
    public void A_redactor_is_named_by_type_and_method_or_by_documentation_id(string value, string id, bool isRedactor)
    {
        var options = KeyedOptions.Read(Compilation, $"privacy.redactor_methods = {value}");

        Assert.Empty(options.Problems);
        Assert.Equal(isRedactor, options.IsRedactor(Method(id)));
    }

    [Fact]
    public void Commas_in_a_documentation_id_do_not_end_an_entry()
    {
        const string id = "M:Acme.Masking.Mask``1(System.Collections.Generic.List{``0},System.String)";
        var options = KeyedOptions.Read(Compilation, $"privacy.redactor_methods = {id}, Masking.Show");

        Assert.Equal(2, options.RedactorMethods.Length);
        Assert.True(options.IsRedactor(Method(id)));
        Assert.False(options.IsRedactor(Method("M:Acme.Masking.Mask(System.String)")));
    }

    [Fact]
    public void What_folders_say_adds_up_and_a_folder_overrules_the_global_file()
    {
        var global = KeyedOptions.Parse("privacy.tag_attributes = Global.Mark\nprivacy.oops = 1");
        var perFolder = new Dictionary<string, ImmutableDictionary<string, string>>
        {
            ["/src/a.cs"] = KeyedOptions.Parse("privacy.tag_attributes = Source.Mark, Both.Mark\nprivacy.oops = 1"),
            ["/test/b.cs"] = KeyedOptions.Parse("privacy.tag_attributes = Test.Mark, Both.Mark: Contact"),
        };

        var options = PrivacyOptions.Read(
            new AnalyzerOptions([], new KeyedOptions(global, tree => perFolder[tree.FilePath])),
            Compilation);

        Assert.Equal(
            ["Both.Mark Contact", "Source.Mark Unspecified", "Test.Mark Unspecified"],
            options.TagAttributes.Select(attribute => $"{attribute.Name} {attribute.Category}"));
        Assert.Equal("privacy.oops", Assert.Single(options.Problems).Key);
    }

    [Fact]
    public void Global_options_hold_for_a_compilation_without_files()
    {
        var options = KeyedOptions.Read(CSharpCompilation.Create("Empty"), "privacy.tag_attributes = Acme.Mark");

        Assert.Single(options.TagAttributes);
    }

    [Fact]
    public void A_host_that_cannot_list_keys_is_asked_for_those_that_exist()
    {
        var options = PrivacyOptions.Read(new AnalyzerOptions([], new UnlistedOptions()), Compilation);

        Assert.Equal("Acme.Mark", Assert.Single(options.TagAttributes).Name.ToString());
        Assert.Empty(options.Problems);
    }

    private static IMethodSymbol Method(string id) =>
        (IMethodSymbol)DocumentationCommentId.GetFirstSymbolForDeclarationId(id, Compilation)!;

    private sealed class UnlistedOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Values : AnalyzerConfigOptions
        {
            public override bool TryGetValue(
                string key,
                [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
            {
                value = key == "privacy.tag_attributes" ? "Acme.Mark" : null;
                return value is not null;
            }
        }
    }
}
