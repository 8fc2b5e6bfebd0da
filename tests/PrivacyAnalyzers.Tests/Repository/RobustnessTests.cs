using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Repository;

/// <summary>Broken code, half-typed code and odd code: no rule throws, and what can be said is still said.</summary>
public sealed class RobustnessTests
{
    private const string Flow = """
        void Save(Beneficiary b)
        {
            var phone = b.Phone;
            Logger.LogInformation("Saved {Phone}", {|PRIV1001:phone|});
        }
        """;

    private static readonly RuleVerifier Logs = Verify.Verify.Rule<PersonalDataInLogs>().AllowingErrors();

    private static readonly Snippets Broken = new() { AllowsErrors = true };

    public static TheoryData<string> OddCode => new()
    {
        "",
        "void Save(Beneficiary b) => Logger.LogInformation(",
        "void Save(Beneficiary b) => Logger.LogInformation($\"{b.",
        "void Save(Beneficiary b) => Logger.LogInformation(\"{Phone}\", b.Phone, );",
        "void Save(Beneficiary b) { Logger.LogInformation(\"{Phone}\", b.Phone }",
        "void Save(Beneficiary b) { var x = ; Logger.LogInformation(x, b.Phone); }",
        "void Save(Unknown b) => Logger.LogInformation(\"{Phone}\", b.Phone);",
        "void Save(Beneficiary b) => Logger.LogInformation(\"{Phone}\", b.NoSuchMember);",
        "void Save(Beneficiary b) => NoSuchMethod(b.Phone);",
        "void Save(Beneficiary b) => Logger.LogInformation(\"{Phone\", b.Phone);",
        "void Save(Beneficiary b) => Logger.LogInformation(\"{@}{}{{\", b.Phone);",
        "int Save(Beneficiary b) { while (true) { b = b; } }",
        "void Save(Beneficiary b) { bool isDev = isDev; if (isDev) { } }",
        "void A(string s) => B(s); void B(string s) => C(s); void C(string s) { A(s); Logger.LogInformation(s); }",
        "void Save(dynamic d) { Logger.LogInformation((string)d.Phone, d); }",
        "unsafe void Save(Beneficiary b) { fixed (char* p = b.Phone) { Logger.LogInformation(new string(p)); } }",
        "void Save(Beneficiary b) { goto end; end: Logger.LogInformation(b.Phone); }",
        "class Loop : Loop { [ContactData] public string Phone; public override string ToString() => Phone; }",
        "interface ILoop : ILoop { } class L<T> : L<L<T>> { [ContactData] public T P; }",
        "struct S { public S I;[ContactData] public string P; } void A(S s) { var t = s; Logger.LogInformation(t.P); }",
        "record R(R Inner, [property: ContactData] string P); void S(R r) => Logger.LogInformation($\"{r}\");",
        "[ContactData(1, 2)] public string Wrong => \"\"; void S() => Logger.LogInformation(Wrong);",
        "[ContactData(Sensitivity = \"no\")] public string Wrong => \"\"; void S() => Logger.LogInformation(Wrong);",
        "[NoSuchTag] public string Wrong => \"\"; void S() => Logger.LogInformation(Wrong);",
        "void Save(Beneficiary b) { switch (b) { case { Phone: var p }: Logger.LogInformation(p); break; case",
        "async Task Save(Beneficiary b) { await foreach (var x in b) { Logger.LogInformation(x); } }",
        "void Save(Beneficiary b) { (var x, var y) = (b.Phone, b.FullName, 3); Logger.LogInformation(x + y); }",
        "T Save<T>(T t) where T : T => t; void S(Beneficiary b) => Logger.LogInformation(Save(b.Phone));",
    };

    [Theory]
    [MemberData(nameof(OddCode))]
    public Task No_rule_throws_on_odd_code(string code) => AnalyzeAll(Broken.Compile(code));

    [Fact]
    public async Task No_rule_throws_on_code_cut_anywhere()
    {
        var code = Markup.Parse(Flow).Code;
        for (var length = 0; length < code.Length; length += 3)
        {
            await AnalyzeAll(Broken.Compile(code[..length]));
        }
    }

    [Fact]
    public Task Finding_before_a_half_typed_statement_is_still_reported() => Logs.Reports($$"""
        {{Flow}}

        void Later(Beneficiary b) { b.
        """);

    [Fact]
    public Task Finding_beside_an_unknown_type_is_still_reported() => Logs.Reports($$"""
        {{Flow}}

        Unknown Later(Missing.Thing thing) => thing.Do();
        """);

    [Fact]
    public Task Finding_in_a_body_with_an_error_is_still_reported() => Logs.Reports("""
        void Save(Beneficiary b)
        {
            int size = "three";
            Logger.LogInformation("Saved {Phone}", {|PRIV1001:b.Phone|});
            NoSuchMethod(size);
        }
        """);

    [Fact]
    public async Task No_rule_throws_when_references_are_missing()
    {
        var compilation = Broken.Compile(Markup.Parse(Flow).Code);

        Assert.Empty(await AnalyzeAll(compilation.WithReferences()));
    }

    [Fact]
    public async Task No_rule_throws_on_long_chains()
    {
        var sum = string.Join(" + ", Enumerable.Repeat("b.Phone", 600));
        var calls = string.Concat(Enumerable.Range(0, 300).Select(n => $"string M{n}(string s) => M{n + 1}(s);\n"));

        var found = await AnalyzeAll(Broken.Compile($$"""
            void Save(Beneficiary b) { Logger.LogInformation({{sum}}); Logger.LogInformation(M0(b.Phone)); }
            {{calls}}
            string M300(string s) => s;
            """));

        Assert.Contains(found, static diagnostic => diagnostic.Id == "PRIV1001");
    }

    private static Task<System.Collections.Immutable.ImmutableArray<Microsoft.CodeAnalysis.Diagnostic>> AnalyzeAll(
        Microsoft.CodeAnalysis.Compilation compilation) =>
        Broken.Analyze(compilation, [.. AllRules.Instances]);
}
