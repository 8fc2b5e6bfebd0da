using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Tests.Rules;

/// <summary>
/// Words that mean personal data in one sentence and something else in another: by themselves they say nothing, to none
/// of the rules that read names.
/// </summary>
public sealed class VocabularyCollisionTests
{
    private static readonly string[] Words =
    [
        "Race", "RaceCondition", "Party", "ThirdParty", "Union", "UnionType", "Sentence", "Diagnostic",
        "Vulnerability", "Nombre", "Location", "CodeLocation", "Origin", "Address",
        "MemoryAddress", "MessageAddress", "Name", "FileName", "Alias", "Case", "LetterCase", "CaseFile",
        "Fingerprint", "KeyFingerprint", "Iris", "Clan", "Gender", "Genre", "Traite", "Coordonnees", "Clave",
        "Mobile", "Portable", "Color", "State",
    ];

    public static TheoryData<string> Collisions => new(Words);

    [Theory]
    [MemberData(nameof(Collisions))]
    public async Task Member_is_accepted(string word)
    {
        var code = $"class Setting {{ public string {word} {{ get; set; }} = \"\"; }}";
        await Verify.Verify.Rule<UntaggedPersonalData>().Accepts(code);
        await Verify.Verify.Rule<UntaggedFreeText>().Accepts(code);
    }

    [Theory]
    [MemberData(nameof(Collisions))]
    public Task Placeholder_is_accepted(string word) => Verify.Verify.Rule<PersonalPlaceholder>().Accepts(
        $"void Save(string text) => Logger.LogInformation(\"Saved {{{word}}}\", text);");

    [Theory]
    [MemberData(nameof(Collisions))]
    public Task Parameter_of_an_address_is_accepted(string word) =>
        Verify.Verify.Rule<PersonalDataFromUrl>().OnTheWeb().ForFiles().Accepts($$"""
            using Microsoft.AspNetCore.Mvc;

            public class SettingsController : ControllerBase
            {
                [HttpGet] public string Find([FromQuery] string {{word}}) => {{word}};
            }
            """);

    [Theory]
    [InlineData("class Authorize { public string Prompt = \"consent\"; public string Consent = \"always\"; }")]
    [InlineData("class Client { public bool RequireConsent { get; set; } = true; }")]
    [InlineData("class Client { public bool AllowRememberConsent { get; set; } = true; }")]
    [InlineData("class Client { public bool PromptForConsent { get; set; } = true; }")]
    [InlineData("enum Prompt { None, Consent = 1 }")]
    public Task Consent_of_a_protocol_is_accepted(string code) =>
        Verify.Verify.Rule<ConsentByDefault>().Accepts(code);
}
