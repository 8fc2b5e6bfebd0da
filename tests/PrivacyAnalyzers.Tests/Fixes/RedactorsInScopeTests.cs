using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

/// <summary>Which redactors <see cref="RedactValueFix"/> finds, and which it must not use.</summary>
public sealed class RedactorsInScopeTests
{
    private static readonly FixVerifier Logs = Verify.Verify.Fix<PersonalDataInLogs, RedactValueFix>();

    [Theory]
    [InlineData("private readonly Redactor _redactor = null!; void Save(Beneficiary b)", "_redactor")]
    [InlineData("private Redactor Safe { get; } = null!; void Save(Beneficiary b)", "Safe")]
    [InlineData("private static readonly Redactor Safe = null!; static void Save(Beneficiary b)", "Safe")]
    [InlineData("void Save(Beneficiary b, ErasingRedactor eraser)", "eraser")]
    public Task Redactor_in_scope_is_used(string declaration, string redactor) => Logs.Mends(
        $$"""{{declaration}} { Logger.LogInformation(b.Phone); }""",
        $$"""{{declaration}} { Logger.LogInformation({{redactor}}.Redact(b.Phone)); }""");

    [Theory]
    [InlineData("void Save(Beneficiary b) { Logger.LogInformation(b.Phone); }")]
    [InlineData("private Redactor _own = null!; static void Save(Beneficiary b) => Logger.LogInformation(b.Phone);")]
    [InlineData("private Redactor Safe { set { } } void Save(Beneficiary b) { Logger.LogInformation(b.Phone); }")]
    [InlineData("private Redactor? _redactor; void Save(Beneficiary b) { Logger.LogInformation(b.Phone); }")]
    [InlineData("void Save(Beneficiary b, NullRedactor none) { Logger.LogInformation(b.Phone); }")]
    [InlineData("void Save(Beneficiary b) { Logger.LogInformation(b.Phone); Redactor r = null!; r.Redact(\"\"); }")]
    [InlineData("void Save(Beneficiary b) { Redactor r; Logger.LogInformation(b.Phone); r = null!; r.Redact(\"\"); }")]
    [InlineData("void Save(Beneficiary b, Redactor r) { "
        + "static void Log(Beneficiary b) => Logger.LogInformation(b.Phone); Log(b); r.Redact(\"\"); }")]
    public Task Redactor_that_cannot_be_used_is_not_offered(string code) => Logs.OffersNothing(code);

    [Fact]
    public Task Redactor_of_another_class_is_not_offered() => Logs.ForFiles().OffersNothing("""
        class Base { private protected Redactor Mine = null!; private Redactor Own = null!; Redactor Use() => Own; }
        class Other { public Redactor Theirs = null!; }
        class Subject : Other
        {
            class Inner { void Save(Beneficiary b, ILogger log) => log.LogInformation(b.Phone); }
        }
        """);

    [Fact]
    public Task Every_redactor_in_scope_has_its_entry() => Logs.Offers(
        """
        private readonly Redactor _hash = null!;

        void Save(Beneficiary b, Redactor stars) => Logger.LogInformation(b.Phone);
        """,
        "Redact with 'stars.Redact'",
        "Redact with '_hash.Redact'");

    [Fact]
    public Task Chosen_redactor_is_the_one_used() => Logs.Mends(
        "Redactor _hash = null!; void Do(Beneficiary b, Redactor r) => Logger.LogInformation(b.Phone);",
        "Redactor _hash = null!; void Do(Beneficiary b, Redactor r) => Logger.LogInformation(_hash.Redact(b.Phone));",
        "Redact with '_hash.Redact'");

    [Theory]
    [InlineData("Subject.Mask.Hide")]
    [InlineData("Mask.Hide")]
    [InlineData("M:Subject.Mask.Hide(System.String)")]
    public Task Configured_method_is_used(string name) => Logs.With("privacy.redactor_methods", name).Mends(
        """
        void Save(Beneficiary b) => Logger.LogInformation($"{b.Phone} in {b.Camp}");

        static class Mask { public static string Hide(string value) => "***" + value.Length; }
        """,
        """
        void Save(Beneficiary b) => Logger.LogInformation($"{Mask.Hide(b.Phone)} in {b.Camp}");

        static class Mask { public static string Hide(string value) => "***" + value.Length; }
        """);

    [Theory]
    [InlineData("public static string Hide(int value) => \"\";")]
    [InlineData("public static int Hide(string value) => 0;")]
    [InlineData("public string Hide(string value) => \"\";")]
    [InlineData("public static string Hide(string value, int length) => \"\";")]
    [InlineData("static string Hide(string value) => \"\";")]
    public Task Configured_method_that_does_not_fit_is_not_offered(string method) => Logs
        .With("privacy.redactor_methods", "Subject.Mask.Hide")
        .OffersNothing($$"""
            void Save(Beneficiary b) => Logger.LogInformation(b.Phone);

            class Mask { {{method}} }
            """);

    [Fact]
    public Task Configured_method_that_does_not_take_null_is_not_offered() => Logs
        .With("privacy.redactor_methods", "Subject.Mask.Hide")
        .OffersNothing("""
            void Save(Beneficiary b) => Logger.LogInformation(b.Diagnosis);

            static class Mask { public static string Hide(string value) => "***" + value.Length; }
            """);

    [Fact]
    public Task Provider_is_asked_for_the_classification_of_the_tag() => Logs.Mends(
        "void Save(Beneficiary b, IRedactorProvider provider) => Logger.LogInformation(b.Phone);",
        "void Save(Beneficiary b, IRedactorProvider provider) => "
            + "Logger.LogInformation(provider.GetRedactor(HumanitarianTaxonomy.Contact).Redact(b.Phone));");

    [Fact]
    public Task Provider_is_not_asked_when_values_differ_in_their_tags() => Logs.OffersNothing("""
        void Save(Beneficiary b, IRedactorProvider provider) => Logger.LogInformation($"{b.Phone} {b.FullName}");
        """);

    [Fact]
    public Task Provider_is_not_asked_about_a_tag_of_another_family() => Logs
        .With("privacy.tag_attributes", "Subject.SecretAttribute: Contact")
        .OffersNothing("""
            sealed class SecretAttribute : Attribute { }

            [Secret] string Phone { get; } = "";

            void Save(IRedactorProvider provider) => Logger.LogInformation(Phone);
            """);
}
