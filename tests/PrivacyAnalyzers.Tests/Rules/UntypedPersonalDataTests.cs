using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class UntypedPersonalDataTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<UntypedPersonalData>().OnTheWeb();

    [Theory]
    [InlineData("bag[\"phone\"] = {|PRIV6006:b.Phone|}")]
    [InlineData("bag.Add(\"phone\", {|PRIV6006:b.Phone|})")]
    [InlineData("_ = new Dictionary<string, object?> { [\"phone\"] = {|PRIV6006:b.Phone|} }")]
    [InlineData("_ = new Dictionary<string, object?> { { \"phone\", {|PRIV6006:b.Phone|} } }")]
    [InlineData("loose.Phone = {|PRIV6006:b.Phone|}")]
    [InlineData("table[\"phone\"] = {|PRIV6006:b.Phone|}")]
    [InlineData("view[\"phone\"] = {|PRIV6006:b.Phone|}")]
    public Task Tagged_value_in_a_bag_is_reported(string code) => Rule.Reports(In(code));

    [Theory]
    [InlineData("bag[\"camp\"] = b.Camp")]
    [InlineData("bag[\"phone\"] = redactor.Redact(b.Phone)")]
    [InlineData("texts[\"phone\"] = b.Phone")]
    [InlineData("loose.Camp = b.Camp")]
    [InlineData("_ = new Contact(b.Phone, b.Camp)")]
    public Task Other_values_and_other_places_are_accepted(string code) => Rule.Accepts(In(code));

    private static string In(string code) => $$"""
        void Fill(
            Beneficiary b,
            Redactor redactor,
            Dictionary<string, object?> bag,
            Dictionary<string, string> texts,
            System.Collections.Hashtable table,
            Microsoft.AspNetCore.Mvc.ViewFeatures.ViewDataDictionary view,
            dynamic loose)
        {
            {{code}};
        }
        """;
}
