using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class PersonalDataInLedgerTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<PersonalDataInLedger>();

    private const string Types = """
        [AppendOnly]
        interface ILedger
        {
            void Append(string text);
            Task AppendAsync(Beneficiary b);
            string? Find(string text);
        }

        sealed class Chain : ILedger
        {
            public void Append(string text) { }
            public Task AppendAsync(Beneficiary b) => Task.CompletedTask;
            public string? Find(string text) => null;
        }

        class Events
        {
            [AppendOnly] public long Raise(string text) => text.Length;
            public long Count(string text) => text.Length;
        }

        """;

    [Theory]
    [InlineData("ledger.Append({|PRIV2006:b.FullName|})")]
    [InlineData("ledger.AppendAsync({|PRIV2006:b|})")]
    [InlineData("new Chain().Append({|PRIV2006:b.FullName|})")]
    [InlineData("new Events().Raise({|PRIV2006:b.Phone|})")]
    [InlineData("Write({|PRIV2006:b.FullName|}, ledger)")]
    public Task Personal_data_that_is_appended_is_reported(string call) => Rule.Reports(In(call));

    [Theory]
    [InlineData("ledger.Append(b.CaseCode)")]
    [InlineData("ledger.Append(b.Camp)")]
    [InlineData("ledger.Find(b.FullName)")]
    [InlineData("new Events().Count(b.Phone)")]
    [InlineData("ledger.Append(Convert.ToHexString(System.Security.Cryptography.HMACSHA256.HashData("
        + "new byte[32], Encoding.UTF8.GetBytes(b.FullName))))")]
    public Task Pointers_questions_and_keyed_hashes_are_accepted(string call) => Rule.Accepts(In(call));

    [Fact]
    public async Task Health_data_is_an_error_and_a_name_a_warning()
    {
        var found = await Rule.Reports(Types + """
            void Health(Beneficiary b, ILedger ledger) => ledger.Append({|PRIV2006:b.Diagnosis|}!);
            void Name(Beneficiary b, ILedger ledger) => ledger.Append({|PRIV2006:b.FullName|});
            """);

        Assert.Equal(
            [DiagnosticSeverity.Error, DiagnosticSeverity.Warning],
            found.Select(static finding => finding.Severity));
    }

    [Fact]
    public Task Row_of_the_project_makes_a_ledger_of_a_library() => Rule
        .WithModels("sink Ledger value M:System.Text.StringBuilder.Append")
        .Reports("void Write(Beneficiary b, StringBuilder chain) => chain.Append({|PRIV2006:b.FullName|});");

    private static string In(string call) => Types + $$"""
        void Keep(Beneficiary b, ILedger ledger)
        {
            {{call}};
        }

        static void Write(string text, ILedger ledger) => ledger.Append(text);
        """;
}
