using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Models;

namespace PrivacyAnalyzers.Tests.Models;

public sealed class MessageTemplateTests
{
    [Theory]
    [InlineData("Paid {Amount} to {Person}", "Amount,Person")]
    [InlineData("Paid {Amount,10:N2} to {@Person}", "Amount,Person")]
    [InlineData("{{not a hole}} {Hole}", "Hole")]
    [InlineData("{{{Hole}}}", "Hole")]
    [InlineData("{0} and {1}", "0,1")]
    [InlineData("open { brace", "")]
    [InlineData("{}{ }{@}", "")]
    [InlineData("}{", "")]
    [InlineData("", "")]
    public void Holes_have_names(string text, string names) =>
        Assert.Equal(names, string.Join(',', MessageTemplate.Parse(text).Holes.Select(static hole => hole.Name)));

    [Theory]
    [InlineData("{Name} {@Person}", 0, ReadMode.Printed)]
    [InlineData("{Name} {@Person}", 1, ReadMode.Whole)]
    [InlineData("{@Person} {Name}", 0, ReadMode.Whole)]
    [InlineData("{@Person}", 1, ReadMode.Printed)]
    [InlineData("{@1} {0}", 1, ReadMode.Whole)]
    [InlineData("{@1} {0}", 0, ReadMode.Printed)]
    [InlineData("{0} {@Person}", 1, ReadMode.Whole)]
    [InlineData("no hole", 0, ReadMode.Printed)]
    [InlineData("{@Person}", -1, ReadMode.Printed)]
    public void The_hole_of_a_position_says_how_its_value_is_read(string template, int position, object mode) =>
        Assert.Equal(mode, ModelCatalog.ModeOf(template, position, ReadMode.Printed));

    [Fact]
    public void A_dollar_prints_what_would_be_taken_apart() =>
        Assert.Equal(ReadMode.Printed, ModelCatalog.ModeOf("{$Person}", 0, ReadMode.Whole));

    [Theory]
    [InlineData(true, ReadMode.Whole)]
    [InlineData(false, ReadMode.Printed)]
    [InlineData(7, ReadMode.Printed)]
    public void A_flag_asks_for_the_whole_object(object flag, object mode) =>
        Assert.Equal(mode, ModelCatalog.ModeOf(flag, 0, ReadMode.Printed));
}
