using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Flow;

/// <summary>
/// The ways in which an object with tagged members gets to code that sees no more than an object, without one of the
/// members being named. Each is code that the engine has to look at; the twin hands on what may be shown.
/// </summary>
public sealed class HandedOnObjectTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<PersonalDataOnConsole>().ForFiles();

    public static TheoryData<string> Ways => new(
        "Console.WriteLine(WHAT);",
        "object shown = WHAT; Console.WriteLine(shown);",
        "Console.WriteLine($\"{WHAT}\");",
        "Console.WriteLine(\"\" + WHAT);",
        "var text = \"\"; text += WHAT; Console.WriteLine(text);",
        "Console.WriteLine(WHAT.ToString());",
        "Console.WriteLine(WHAT?.ToString());",
        "Console.WriteLine(JsonSerializer.Serialize(WHAT));",
        "Console.WriteLine(WHAT.AsText());",
        "Console.WriteLine(WHAT.Text);",
        "Console.WriteLine(new Box<PROFILE>(WHAT).Text);",
        "Console.WriteLine(new Box<PROFILE>(WHAT).AsText());",
        "Console.WriteLine(Texts.Of(WHAT));",
        "Console.WriteLine(string.Join(\", \", new[] { WHAT }.Select(p => p.ToString())));",
        "Console.WriteLine(JsonSerializer.Serialize(new { Case = WHAT }));",
        "Console.WriteLine(JsonSerializer.Serialize(new List<PROFILE> { WHAT }));",
        "List<object> all = [WHAT]; Console.WriteLine(all[0]);",
        "Action<PROFILE> show = Console.WriteLine; show(WHAT);",
        "Show show = Console.WriteLine; show(WHAT);",
        "IText shown = WHAT; Console.WriteLine(shown.AsText());");

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Object_with_tagged_members_is_followed(string way) =>
        Assert.NotEmpty(await Rule.Diagnostics(Program(way, "Profile")));

    [Theory]
    [MemberData(nameof(Ways))]
    public Task Object_without_tagged_members_is_accepted(string way) => Rule.Accepts(Program(way, "Shelter"));

    [Theory]
    [InlineData("found.Dump();", "sink Console this.* M:Profile.Dump")]
    [InlineData("Desk.Last = found;", "sink Console value.* P:Desk.Last")]
    [InlineData("Desk.Show(found);", "sink Console found.* M:Desk.Show")]
    public async Task Member_that_a_row_describes_gets_the_object(string code, string row)
    {
        const string Members = """
            sealed record Profile([property: IdentityData] string Name) { public void Dump() { } }
            class Desk { public static Profile? Last { get; set; } public static void Show(Profile found) { } }
            """;
        var program = $"{Members} class Work {{ void Do(Profile found) {{ {code} }} }}";

        Assert.NotEmpty(await Rule.WithModels(row).Diagnostics(program));
        await Rule.Accepts(program);
    }

    private static string Program(string way, string type) => $$"""
        interface IText { string AsText(); }

        abstract record Entity : IText
        {
            public string Text => JsonSerializer.Serialize(this, GetType());
            public string AsText() => JsonSerializer.Serialize(this, GetType());
        }

        sealed record Profile([property: IdentityData] string Name) : Entity;

        sealed record Shelter(string Name) : Entity;

        sealed record Box<T>(T Content)
        {
            public string Text => JsonSerializer.Serialize(Content);
            public string AsText() => JsonSerializer.Serialize(Content);
        }

        delegate void Show({{type}} value);

        static class Texts
        {
            public static string Of<T>(T value) => JsonSerializer.Serialize(value);
        }

        class Desk
        {
            void Look({{type}} found)
            {
                {{way.Replace("WHAT", "found").Replace("PROFILE", type)}}
            }
        }
        """;
}
