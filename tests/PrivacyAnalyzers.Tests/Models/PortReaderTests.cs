using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Models;

namespace PrivacyAnalyzers.Tests.Models;

public sealed class PortReaderTests
{
    [Fact]
    public void A_name_is_a_parameter()
    {
        var port = PortReader.Read(ModelRole.Sink, "message")!.Input!;

        Assert.Equal("message", port.Root);
        Assert.Empty(port.Members);
        Assert.Null(port.Mode);
    }

    [Fact]
    public void Members_and_elements_follow_the_root() =>
        Assert.Equal(
            "Items|[]|Name",
            string.Join('|', PortReader.Read(ModelRole.Sink, "order.Items[].Name")!.Input!.Members));

    [Fact]
    public void Braces_name_the_parameter_that_decides_how_elements_are_read()
    {
        var port = PortReader.Read(ModelRole.Sink, "args[]{message}")!.Input!;

        Assert.Equal(AccessPath.Element, Assert.Single(port.Members));
        Assert.Equal("message", port.ModeParameter);
    }

    [Theory]
    [InlineData("value.*->return", ReadMode.Whole)]
    [InlineData("value.ToString()->return", ReadMode.Printed)]
    [InlineData("value->return", null)]
    public void A_step_says_how_it_reads(string text, object? mode) =>
        Assert.Equal((ReadMode?)mode, PortReader.Read(ModelRole.Step, text)!.Input!.Mode);

    [Fact]
    public void A_call_names_what_the_function_gets()
    {
        var ports = PortReader.Read(ModelRole.Call, "selector(source[],_)->return[]")!;

        Assert.Equal("selector", ports.Input!.Root);
        Assert.Equal(["source", null], ports.Arguments!.Value.Select(static argument => argument?.Root));
        Assert.Equal("return", ports.Output!.Root);
    }

    [Fact]
    public void A_sink_may_be_what_a_function_returns() =>
        Assert.Empty(PortReader.Read(ModelRole.Sink, "messageFunc()")!.Arguments!.Value);

    [Theory]
    [InlineData(nameof(ModelRole.Sink), "")]
    [InlineData(nameof(ModelRole.Sink), "message.")]
    [InlineData(nameof(ModelRole.Sink), "message[")]
    [InlineData(nameof(ModelRole.Sink), "args[]{message")]
    [InlineData(nameof(ModelRole.Sink), "args{}")]
    [InlineData(nameof(ModelRole.Sink), "a->b")]
    [InlineData(nameof(ModelRole.Sink), "return")]
    [InlineData(nameof(ModelRole.Sink), "value.*.Name")]
    [InlineData(nameof(ModelRole.Source), "return.*")]
    [InlineData(nameof(ModelRole.Source), "value->")]
    [InlineData(nameof(ModelRole.Source), "value.*->this")]
    [InlineData(nameof(ModelRole.Source), "value->this.*")]
    [InlineData(nameof(ModelRole.Step), "value")]
    [InlineData(nameof(ModelRole.Step), "value->")]
    [InlineData(nameof(ModelRole.Step), "value->return.*")]
    [InlineData(nameof(ModelRole.Step), "value{format}->return")]
    [InlineData(nameof(ModelRole.Call), "selector")]
    [InlineData(nameof(ModelRole.Call), "selector(")]
    [InlineData(nameof(ModelRole.Call), "selector(a b)")]
    [InlineData(nameof(ModelRole.Call), "selector(a,)")]
    [InlineData(nameof(ModelRole.Call), "selector()->")]
    [InlineData(nameof(ModelRole.Neutral), "value")]
    public void Anything_else_is_malformed(string role, string text) =>
        Assert.Null(PortReader.Read(Enum.Parse<ModelRole>(role), text));
}
