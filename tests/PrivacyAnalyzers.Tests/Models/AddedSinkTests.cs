using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Models;

/// <summary>A project that says where data ends still sees what goes through the same method.</summary>
public sealed class AddedSinkTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<PersonalDataOnConsole>();

    [Theory]
    [InlineData("element M:System.Linq.Enumerable.Append", "new[] { b.Camp }.Append(b.FullName).Last()")]
    [InlineData("value M:System.Text.StringBuilder.Append", "new StringBuilder().Append(b.FullName).ToString()")]
    [InlineData("text M:Names.Shout", "Names.Shout(b.FullName)")]
    [InlineData("text M:Names.Copy", "Copied(b.FullName)")]
    [InlineData("text +M:IShow.Show", "((IShow)new Shown()).Show(b.FullName)")]
    [InlineData("text M:Shown.Show", "((IShow)new Shown()).Show(b.FullName)")]
    public Task A_sink_row_leaves_alone_what_flows(string row, string value) =>
        Rule.ForFiles().WithModels($"sink Log {row}\n").Reports(Code($"{{|PRIV1008:{value}|}}"));

    [Theory]
    [InlineData("M:System.Linq.Enumerable.Append", "new[] { b.Camp }.Append(b.FullName).Last()")]
    [InlineData("M:System.Text.StringBuilder.Append", "new StringBuilder().Append(b.FullName).ToString()")]
    [InlineData("M:Names.Shout", "Names.Shout(b.FullName)")]
    [InlineData("M:Names.Copy", "Copied(b.FullName)")]
    public Task A_neutral_row_stops_what_flows(string member, string value) =>
        Rule.ForFiles().WithModels($"neutral - - {member}\n").Accepts(Code(value));

    private static string Code(string value) => $$"""
        interface IShow { string Show(string text); }

        sealed class Shown : IShow { public string Show(string text) => text; }

        static class Names
        {
            public static string Shout(string text) => text + "!";

            public static void Copy(string text, string[] place) => place[0] = text;
        }

        static class Case
        {
            static string Copied(string text)
            {
                var place = new string[1];
                Names.Copy(text, place);
                return place[0];
            }

            static void Show(Beneficiary b) => Console.WriteLine({{value}});
        }
        """;
}
