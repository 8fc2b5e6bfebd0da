using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class DrawCaseCodeFixTests
{
    private const string Text = "Guid.NewGuid().ToString(\"N\")";

    private static readonly FixVerifier Rule = Verify.Verify.Fix<CaseCodeFromPersonalData, DrawCaseCodeFix>();

    [Theory]
    [InlineData("void Open(Beneficiary b) => b.CaseCode = $\"{b.FirstName[0]}{b.BirthDate:yyMMdd}\";",
        "void Open(Beneficiary b) => b.CaseCode = " + Text + ";")]
    [InlineData("Beneficiary Open(string x, Contact c) => new() { CaseCode = c.Phone + x };",
        "Beneficiary Open(string x, Contact c) => new() { CaseCode = " + Text + " };")]
    [InlineData("CaseFile Open(Beneficiary a, Beneficiary b) => new(a.FirstName + b.FirstName, 1);",
        "CaseFile Open(Beneficiary a, Beneficiary b) => new(" + Text + ", 1);")]
    public Task Code_is_drawn_where_it_is_assigned(string before, string after) => Rule.Mends(before, after);

    [Theory]
    [InlineData("CaseFile Open(Beneficiary b) => new($\"{b.FirstName[0]}{b.BirthDate:yy}\", 1);",
        "CaseFile Open(Beneficiary b) => new(b.CaseCode, 1);")]
    [InlineData("Beneficiary Copy(Beneficiary b) => new() { CaseCode = b.FirstName };",
        "Beneficiary Copy(Beneficiary b) => new() { CaseCode = b.CaseCode };")]
    public Task Code_that_the_person_has_is_copied(string before, string after) => Rule.Mends(before, after);

    [Theory]
    [InlineData("class Case { [IdentityData] public string Name = \"\"; [PseudonymData] public string Code => Name; }")]
    [InlineData("class Case { [BiographicData] public int Age; [PseudonymData] public int Code; "
        + "void Set() { Code = Age; } }")]
    public Task Code_that_is_computed_or_no_text_is_left_alone(string code) => Rule.OffersNothing(code);

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_codes_are_drawn(FixAllScope scope) => Rule.MendsAll(
        scope,
        ["void A(Beneficiary b) => b.CaseCode = b.FirstName; void B(Beneficiary b) => b.CaseCode = b.Phone;"],
        [$"void A(Beneficiary b) => b.CaseCode = {Text}; void B(Beneficiary b) => b.CaseCode = {Text};"]);
}
