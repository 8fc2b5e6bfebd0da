using System.Globalization;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class UntaggedPersonalDataTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<UntaggedPersonalData>();

    [Theory]
    [InlineData("class Refugee { public string {|PRIV6001:Prenom|} { get; set; } = \"\"; }")]
    [InlineData("class Persona { public string {|PRIV6001:Nombre|} { get; set; } = \"\"; }")]
    [InlineData("record PatientDto(string {|PRIV6001:Name|}, int {|PRIV6001:Age|}, string Ward);")]
    [InlineData("struct Migrant { public string {|PRIV6001:PasswordText|}; public DateTime? {|PRIV6001:Dob|}; }")]
    [InlineData("class Patient { public bool {|PRIV6001:Pregnant|} { get; set; } }")]
    [InlineData("class Staff { public string {|PRIV6001:Email|} { get; set; } = \"\"; }")]
    [InlineData("class Patient { public Sex {|PRIV6001:Sex|} { get; set; } } enum Sex { Female, Male }")]
    [InlineData("class Bénéficiaire { public string {|PRIV6001:Téléphone|} { get; set; } = \"\"; }")]
    [InlineData("class Detainee { public string? {|PRIV6001:Sentence|} { get; set; } }")]
    [InlineData("interface IPatient { string {|PRIV6001:Diagnosis|} { get; } }")]
    [InlineData("class Urgent : Patient { public string? {|PRIV6001:Alias|} { get; set; } } class Patient;")]
    public Task Data_of_a_person_is_reported(string code) => Rule.Reports(code);

    [Theory]
    [InlineData("class Row { [ContactData] public string A = \"\"; public string {|PRIV6001:Name|} = \"\"; }")]
    [InlineData("class Row { public string {|PRIV6001:FirstName|} = \"\", {|PRIV6001:LastName|} = \"\"; }")]
    [InlineData("class Invoice { public string {|PRIV6001:PatientName|} = \"\"; public string Name = \"\"; }")]
    public Task Data_that_is_likely_of_a_person_is_reported(string code) => Rule.Reports(code);

    [Fact]
    public Task Data_in_a_table_is_reported() => Rule.Reports("""
        class Entry { public string {|PRIV6001:Surname|} { get; set; } = ""; public string Name { get; set; } = ""; }
        class Register : Microsoft.EntityFrameworkCore.DbContext
        {
            public Microsoft.EntityFrameworkCore.DbSet<Entry> Entries => Set<Entry>();
        }
        """);

    [Fact]
    public Task Number_of_a_row_in_another_table_is_accepted() => Rule.Accepts(Members("Household", "int", "", ""));

    [Theory]
    [InlineData("Camp", "int")]
    [InlineData("Household", "string")]
    public Task Number_of_no_row_in_another_table_is_reported(string table, string type) =>
        Rule.Reports(Members(table, type, "{|PRIV6001:", "|}"));

    private static string Members(string table, string type, string start, string end) => $$"""
        class Member
        {
            [IdentityData]
            public string Name { get; set; } = "";

            public {{type}} {{start}}HouseholdId{{end}} { get; set; } = default!;
        }

        class {{table}}
        {
            public int Id { get; set; }
        }

        class Register : Microsoft.EntityFrameworkCore.DbContext
        {
            public Microsoft.EntityFrameworkCore.DbSet<Member> Members => Set<Member>();

            public Microsoft.EntityFrameworkCore.DbSet<{{table}}> Others => Set<{{table}}>();
        }
        """;

    [Theory]
    [InlineData("class Entry { public string Surname { get; set; } = \"\"; }")]
    [InlineData("class SmtpSettings { public string Email = \"\", Password = \"\", Address = \"\", Name = \"\"; }")]
    [InlineData("class Company { public string Name = \"\", Email = \"\", Phone = \"\", Address = \"\"; }")]
    [InlineData("class PatientRepository { public string Name { get; } = \"\"; }")]
    [InlineData("class ChildNode { public string Name { get; } = \"\"; }")]
    [InlineData("class Patient { [IdentityData] public string Name { get; set; } = \"\"; }")]
    [InlineData("class Patient { [NotPersonalData(\"ward\")] public string Name { get; set; } = \"\"; }")]
    [InlineData("[IdentityData] class Patient { public string Name { get; set; } = \"\"; }")]
    [InlineData("record Patient([property: IdentityData] string Name);")]
    [InlineData("class Patient { public bool Email { get; set; } public bool Traite { get; set; } }")]
    [InlineData("class Patient { private string _name = \"\"; public string Read() => _name; }")]
    [InlineData("class Patient { public const string Name = \"x\"; public static readonly string Alias = \"x\"; }")]
    [InlineData("class Patient { public List<string> Names { get; } = []; public Action? Phone { get; set; } }")]
    [InlineData("class Patient { public int NombreEnfants { get; set; } "
        + "public string WardName { get; set; } = \"\"; }")]
    [InlineData("enum Patient { Name, Age, Diagnosis }")]
    public Task Other_members_are_accepted(string code) => Rule.Accepts(code);

    [Theory]
    [InlineData("class RaceCondition { public string Race = \"\"; }")]
    [InlineData("class Contract { public string Party = \"\", ThirdParty = \"\"; }")]
    [InlineData("class TypeShape { public string Union = \"\"; }")]
    [InlineData("class Paragraph { public string Sentence = \"\"; }")]
    [InlineData("class Finding { public string Diagnostic = \"\", Location = \"\", Vulnerability = \"\"; }")]
    [InlineData("class Statistique { public int Nombre; public int NombrePersonnes; public string Traite = \"\"; }")]
    [InlineData("class Contrat { public string Location = \"\"; }")]
    [InlineData("class CorsRule { public string Origin = \"\"; }")]
    [InlineData("class Message { public string Address = \"\"; public long MemoryAddress; }")]
    [InlineData("class Column { public string Name = \"\", Alias = \"\"; }")]
    [InlineData("class Switch { public string Case = \"\", LetterCase = \"\"; }")]
    [InlineData("class PublicKey { public string Fingerprint = \"\"; }")]
    [InlineData("class Product { public string Iris = \"\", Clan = \"\"; }")]
    [InlineData("class Noun { public string Gender = \"\"; } class Album { public string Genre = \"\"; }")]
    [InlineData("class Carte { public string Coordonnees = \"\"; }")]
    [InlineData("class Ajuste { public string Clave = \"\"; }")]
    [InlineData("class Site { public string Mobile = \"\", Portable = \"\"; public bool IsMobile; }")]
    [InlineData("class Game { public string Color = \"\", Race = \"\", State = \"\"; }")]
    [InlineData("class OAuth { public string Consent = \"\"; }")]
    public Task Words_with_other_meanings_are_accepted(string code) => Rule.Accepts(code);

    [Fact]
    public Task A_name_that_the_project_ignores_is_accepted() =>
        Rule.With("privacy.vocabulary.ignore", "Nombre").Accepts("class Persona { public string Nombre = \"\"; }");

    [Fact]
    public Task A_language_that_the_project_does_not_use_is_accepted() =>
        Rule.With("privacy.vocabulary.languages", "en, fr").Accepts("class Refugee { public string Apellido = \"\"; }");

    [Fact]
    public async Task Finding_says_what_the_name_suggests()
    {
        var found = await Rule.Reports("class Persona { public string {|PRIV6001:Cedula|} = \"\"; }");

        Assert.Equal(
            "'Persona.Cedula' looks like personal data (official identifier) but is not tagged",
            found.Single().GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal("OfficialIdentifier", found.Single().Properties["categories"]);
    }
}
