using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class UnfilledPlaceholderTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<UnfilledPlaceholder>().ForFiles();

    [Theory]
    [InlineData("[Purpose({|PRIV9010:\"TODO\"|})] class Payee;")]
    [InlineData("[Retention(Policy = {|PRIV9010:\"TODO\"|})] class Payee;")]
    [InlineData("class Store { [NotPersonalData({|PRIV9010:\"TODO: why\"|})] public string Name = \"\"; }")]
    [InlineData("class Payee { [ContactData(Justification = {|PRIV9010:\" TODO\"|})] "
        + "public string Phone = \"\"; }")]
    [InlineData("class OurAttribute() : HumanitarianDataAttribute(PrivacyAnalyzers.Taxonomy.DataCategory.Contact); "
        + "class Payee { [Our(Justification = {|PRIV9010:\"TODO\"|})] public string Phone = \"\"; }")]
    [InlineData("[assembly: DataController({|PRIV9010:\"TODO\"|})]")]
    [InlineData("#pragma warning disable PRIV1001 {|PRIV9010:// TODO: why|}\n")]
    [InlineData("{|PRIV9010:// TODO|}\n#pragma warning disable PRIV1001\n")]
    [InlineData("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"a\", \"PRIV1001\", "
        + "Justification = {|PRIV9010:\"TODO: why\"|})] class Payee;")]
    [InlineData("[PrivacyException(\"PRIV1001\", Reason = \"order\", ApprovedBy = {|PRIV9010:\"TODO: who\"|})] "
        + "class Payee;")]
    [InlineData("[LegalBasis({|PRIV9010:\"TODO\"|})] class Payee;")]
    public Task Placeholder_is_reported(string code) => Rule.Reports(code);

    [Theory]
    [InlineData("[Purpose(\"cash-2026\")] class Payee;")]
    [InlineData("[Retention(Policy = \"todo lo archivado\")] class Payee;")]
    [InlineData("class Store { [NotPersonalData(\"TODOS is the name of a warehouse\")] public string Name = \"\"; }")]
    [InlineData("class Store { [Obsolete(\"TODO: remove\")] public string Name = \"\"; }")]
    [InlineData("class Store { [Missing(\"TODO\")] public string Name = \"\"; } class MissingAttribute(string x) "
        + ": Attribute { public string X => x; }")]
    [InlineData("#pragma warning disable CS0168 // TODO: why\n")]
    [InlineData("#pragma warning disable PRIV1001 // court order\n// TODO: more\n")]
    [InlineData("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"a\", \"CA1001\", Justification = \"TODO\")] "
        + "class Payee;")]
    public Task Other_text_is_accepted(string code) => Rule.Accepts(code);
}
