using PrivacyAnalyzers.Classification.Names;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Tests.Classification.Names;

public sealed class NameVocabularyTests
{
    private static readonly NameVocabulary Names = NameVocabulary.Of([], []);

    [Theory]
    [InlineData("HIVStatus_2", "hiv statu")]
    [InlineData("prénomsÉlèves", "prenom eleve")]
    [InlineData("date-of_birth", "date of birth")]
    [InlineData("Contraseña", "contrasena")]
    [InlineData("Cœur", "coeur")]
    [InlineData("IPAddress", "ip addres")]
    [InlineData("_x1", "x")]
    [InlineData("", "")]
    public void An_identifier_is_split_into_words(string identifier, string words) =>
        Assert.Equal(words, string.Join(' ', NameWords.Of(identifier)));

    [Theory]
    [InlineData("FirstName", DataCategory.Identity)]
    [InlineData("Firstname", DataCategory.Identity)]
    [InlineData("name_first_name", null)]
    [InlineData("Prénom", DataCategory.Identity)]
    [InlineData("Apellidos", DataCategory.Identity)]
    [InlineData("PhoneNumber", DataCategory.Contact)]
    [InlineData("HomePhoneNumber2", DataCategory.Contact)]
    [InlineData("PatientPhone", DataCategory.Contact)]
    [InlineData("TelefonoDelBeneficiario", DataCategory.Contact)]
    [InlineData("EMail", DataCategory.Contact)]
    [InlineData("DateDeNaissance", DataCategory.Biographic)]
    [InlineData("date_of_birth", DataCategory.Biographic)]
    [InlineData("NumeroDePasaporte", DataCategory.OfficialIdentifier)]
    [InlineData("ration_card_no", DataCategory.OfficialIdentifier)]
    [InlineData("MotDePasse", DataCategory.Credential)]
    [InlineData("VIH", DataCategory.Health)]
    [InlineData("caseNotes", DataCategory.FreeText)]
    [InlineData("CaseCode", DataCategory.Pseudonym)]
    [InlineData("Message", null)]
    [InlineData("Usage", null)]
    [InlineData("Ship", null)]
    [InlineData("Side", null)]
    [InlineData("EmailCount", null)]
    [InlineData("EmailTemplate", null)]
    [InlineData("PassportControl", null)]
    [InlineData("HashedPassword", null)]
    [InlineData("HostName", null)]
    [InlineData("PersonId", null)]
    [InlineData("Number", null)]
    public void A_name_suggests_what_its_words_together_mean(string name, DataCategory? category) =>
        Assert.Equal(category, Names.Match(name)?.Category);

    [Theory]
    [InlineData("Name", true, false)]
    [InlineData("BeneficiaryName", true, true)]
    [InlineData("ChildName", true, false)]
    [InlineData("FirstName", false, false)]
    public void A_word_with_other_meanings_is_ambiguous(string name, bool isAmbiguous, bool namesPerson)
    {
        var match = Names.Match(name);

        Assert.Equal((isAmbiguous, namesPerson), (match?.IsAmbiguous, match?.NamesPerson));
    }

    [Theory]
    [InlineData("Beneficiary", true)]
    [InlineData("Beneficiaries", false)]
    [InlineData("PatientDto", true)]
    [InlineData("CreatePatientRequest", true)]
    [InlineData("RegisteredRefugee", true)]
    [InlineData("FicheBénéficiaire", true)]
    [InlineData("AsylumSeeker", true)]
    [InlineData("Niño", true)]
    [InlineData("Child", true)]
    [InlineData("ChildNode", false)]
    [InlineData("NextChild", false)]
    [InlineData("PatientRepository", false)]
    [InlineData("MinorVersion", false)]
    [InlineData("Camp", false)]
    public void A_type_is_about_a_person_if_it_is_called_so(string type, bool expected) =>
        Assert.Equal(expected, Names.NamesPerson(type));

    [Theory]
    [InlineData("ConsentToShare", true)]
    [InlineData("consentement", true)]
    [InlineData("ConsentimientoInformado", true)]
    [InlineData("Content", false)]
    [InlineData("HasConsent", true)]
    [InlineData("PatientConsent", false)]
    [InlineData("AskForConsent", false)]
    [InlineData("ConsentRequired", false)]
    [InlineData("ConsentScreen", false)]
    public void Consent_is_told_from_what_is_about_consent(string name, bool expected) =>
        Assert.Equal(expected, Names.SaysConsent(name));

    [Fact]
    public void A_language_that_a_project_does_not_use_suggests_nothing()
    {
        var spanish = NameVocabulary.Of(["es"], []);

        Assert.Null(spanish.Match("Prenom"));
        Assert.Equal(DataCategory.Identity, spanish.Match("Apellido")?.Category);
    }

    [Fact]
    public void A_name_that_a_project_ignores_suggests_nothing() =>
        Assert.Null(NameVocabulary.Of([], ["ApellidoDelProyecto", "apellido"]).Match("Apellido"));

    [Fact]
    public void Every_language_has_words_for_every_category() => Assert.All(
        NameLanguage.Codes,
        static code => Assert.All(
            Enum.GetNames<DataCategory>().Except(["Unspecified", "SensitiveAggregate"]),
            category => Assert.NotEmpty(NameLanguage.Of(code).Under(category))));

    [Fact]
    public void Headings_are_categories_or_known() => Assert.All(NameLanguage.Codes, static code => Assert.Empty(
        NameLanguage.Of(code).Headings.Except(
        [
            .. Enum.GetNames<DataCategory>(), "Consent", "Person", "ConsentWord", "Qualifier", "Link", "TypeWord",
        ])));
}
