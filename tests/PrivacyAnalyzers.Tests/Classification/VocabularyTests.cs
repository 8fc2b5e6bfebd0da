namespace PrivacyAnalyzers.Tests.Classification;

/// <summary>Which attributes are tags, and what they say.</summary>
public sealed class VocabularyTests
{
    [Theory]
    [InlineData("[ContactData]", "Contact Moderate (ContactData)")]
    [InlineData("[HealthDataAttribute]", "Health High (HealthData)")]
    [InlineData("[ProtectionIncidentData]", "ProtectionIncident Severe (ProtectionIncidentData)")]
    [InlineData("[PseudonymData]", "Pseudonym Low (PseudonymData)")]
    [InlineData("[PersonalData]", "Unspecified Moderate (PersonalData)")]
    [InlineData("[ProtectedPersonalData]", "Unspecified Moderate (ProtectedPersonalData)")]
    [InlineData("[UnknownDataClassification]", "Unspecified Moderate (UnknownDataClassification), to be classified")]
    [InlineData("[NoDataClassification]", TaggedCode.None)]
    [InlineData("[NotPersonalData(\"a colour\")]", TaggedCode.None)]
    [InlineData("[Obsolete]", TaggedCode.None)]
    public void A_known_attribute_says_what_it_says(string attribute, string expected) =>
        AssertTag(expected, attribute);

    [Theory]
    [InlineData("[ContactData(Sensitivity = Sensitivity.Severe)]", "Contact Severe (ContactData)")]
    [InlineData("[ContactData(Subject = DataSubject.Child)]", "Contact High (ContactData)")]
    [InlineData("[BiometricData(Subject = DataSubject.Child)]", "Biometric Severe (BiometricData)")]
    [InlineData("[ContactData(Subject = DataSubject.Staff)]", "Contact Moderate (ContactData)")]
    [InlineData("[HealthData(Sensitivity = Sensitivity.Low, Subject = DataSubject.Child)]", "Health Low (HealthData)")]
    [InlineData("[HealthData(Sensitivity = Sensitivity.Default)]", "Health High (HealthData)")]
    public void Sensitivity_comes_from_tag_or_category_and_rises_for_children(string tag, string expected) =>
        AssertTag(expected, tag);

    [Theory]
    [InlineData("[ContactData, HealthData]", "Health High (HealthData)")]
    [InlineData("[PersonalData, ContactData]", "Contact Moderate (ContactData)")]
    [InlineData("[ContactData, IdentityData]", "Identity Moderate (IdentityData)")]
    [InlineData("[ContactData, NotPersonalData(\"hotline\")]", TaggedCode.None)]
    public void Several_tags_speak_with_one_voice(string tags, string expected) => AssertTag(expected, tags);

    [Theory]
    [InlineData(
        "class SecretAttribute() : HumanitarianDataAttribute(DataCategory.Credential);",
        "[Secret]",
        "Credential High (Secret)")]
    [InlineData(
        "class SecretAttribute : HumanitarianDataAttribute { SecretAttribute() : base(DataCategory.Belief) { } }",
        "[Secret]",
        "Belief High (Secret)")]
    [InlineData(
        "class SecretAttribute(DataCategory what) : HumanitarianDataAttribute(what);",
        "[Secret(DataCategory.Genetic, Sensitivity = Sensitivity.Low)]",
        "Genetic Low (Secret)")]
    [InlineData(
        "class SecretAttribute() : DataClassificationAttribute(HumanitarianTaxonomy.Family);",
        "[Secret]",
        "Family Moderate (Secret)")]
    [InlineData(
        "class SecretAttribute() : DataClassificationAttribute(new DataClassification(\"Acme\", \"Secret\"));",
        "[Secret]",
        "Unspecified Moderate (Secret)")]
    [InlineData(
        "class BaseAttribute() : HumanitarianDataAttribute(DataCategory.Image); class SecretAttribute : BaseAttribute;",
        "[Secret]",
        "Image Moderate (Secret)")]
    [InlineData(
        "class SecretAttribute<T>() : HumanitarianDataAttribute(DataCategory.Image);",
        "[Secret<int>]",
        "Image Moderate (Secret)")]
    public void An_attribute_that_a_project_derives_is_a_tag(string declaration, string tag, string expected) =>
        Assert.Equal(expected, TaggedCode.Of($"{declaration} {Person(tag)}").TagOf("P:Person.Phone"));

    [Fact]
    public void An_attribute_of_the_same_name_elsewhere_is_no_tag()
    {
        const string code = """
            namespace Ours
            {
                [AttributeUsage(AttributeTargets.All)] class ContactDataAttribute : Attribute;
                class Person { [Ours.ContactData] public string? Phone { get; set; } }
                class Other { [PrivacyAnalyzers.Annotations.ContactData] public string? Phone { get; set; } }
            }
            """;
        var tagged = TaggedCode.Of(code);

        Assert.Equal(TaggedCode.None, tagged.TagOf("P:Ours.Person.Phone"));
        Assert.NotEqual(TaggedCode.None, tagged.TagOf("P:Ours.Other.Phone"));
    }

    [Fact]
    public void An_attribute_of_a_library_keeps_its_meaning_through_metadata()
    {
        var attributes = TaggedCode.Library(
            """
            [ContactData]
            public class PhoneAttribute() : HumanitarianDataAttribute(DataCategory.Contact);
            public class OtherAttribute() : HumanitarianDataAttribute(DataCategory.Contact);
            """,
            "Attributes");
        var tagged = TaggedCode.Compiled(
            "public class Person { [Phone] public string? Phone; [Other] public string? Fax; public string? Color; }",
            references: attributes);

        Assert.Equal("Contact Moderate (Phone)", tagged.TagOf("F:Person.Phone"));
        Assert.Equal("Unspecified Moderate (Other)", tagged.TagOf("F:Person.Fax"));
        Assert.Equal(TaggedCode.None, tagged.TagOf("F:Person.Color"));
    }

    [Fact]
    public void The_members_of_an_identity_user_are_personal_without_a_tag_of_the_project()
    {
        var tagged = TaggedCode.Of("class AppUser : IdentityUser { public override string? Email { get; set; } }");

        Assert.Equal("Contact Moderate (IdentityUser)", tagged.TagOf("P:AppUser.Email"));
        Assert.Equal("Contact Moderate (IdentityUser)", TagOfUser(tagged, "NormalizedEmail"));
        Assert.Equal("Contact Moderate (IdentityUser)", TagOfUser(tagged, "PhoneNumber"));
        Assert.Equal("Identity Moderate (IdentityUser)", TagOfUser(tagged, "UserName"));
        Assert.Equal("Identity Moderate (IdentityUser)", TagOfUser(tagged, "NormalizedUserName"));
        Assert.Equal("Pseudonym Low (IdentityUser)", TagOfUser(tagged, "Id"));
        Assert.Equal(TaggedCode.None, TagOfUser(tagged, "LockoutEnabled"));
    }

    [Fact]
    public void A_tag_without_a_category_does_not_hide_the_category_that_is_inherited()
    {
        var tagged = TaggedCode.Of(
            """
            class AppUser : IdentityUser
            {
                [ProtectedPersonalData] public override string? Email { get; set; }
                [PersonalData] public string? Nickname { get; set; }
            }
            """);

        Assert.Equal("Contact Moderate (IdentityUser)", tagged.TagOf("P:AppUser.Email"));
        Assert.Equal("Unspecified Moderate (PersonalData)", tagged.TagOf("P:AppUser.Nickname"));
    }

    [Theory]
    [InlineData("Acme.MarkAttribute: Contact", "Contact Moderate (Mark)")]
    [InlineData("Acme.Mark:health", "Health High (Mark)")]
    [InlineData("Acme.Mark", "Unspecified Moderate (Mark)")]
    [InlineData("Acme.BaseAttribute: Family", "Family Moderate (Mark)")]
    [InlineData("Other.Mark, Acme.Mark: Genetic", "Genetic Severe (Mark)")]
    [InlineData("Other.MarkAttribute: Contact", TaggedCode.None)]
    [InlineData("MarkAttribute: Contact", TaggedCode.None)]
    public void An_attribute_that_the_configuration_names_is_a_tag(string value, string expected)
    {
        const string code = """
            namespace Acme
            {
                public class BaseAttribute : Attribute;
                public class MarkAttribute : BaseAttribute;
                public class Person { [Mark] public string? Phone; }
            }
            """;
        var option = $"privacy.tag_attributes = {value}";

        Assert.Equal(expected, TaggedCode.Of(code, option).TagOf("F:Acme.Person.Phone"));
        Assert.Equal(expected, TaggedCode.Compiled(code, option).TagOf("F:Acme.Person.Phone"));
    }

    [Fact]
    public void The_configuration_gives_a_category_to_an_attribute_of_another_taxonomy()
    {
        var attributes = TaggedCode.Library(
            """
            namespace Acme
            {
                public class PrivateAttribute() : DataClassificationAttribute(new("Acme", "Private"));
                public class SecretAttribute() : DataClassificationAttribute(new("Acme", "Secret"));
            }
            """,
            "Attributes");
        var tagged = TaggedCode.Of(
            "class Person { [Acme.Private] public string? Phone; [Acme.Secret] public string? Code; }",
            "privacy.tag_attributes = Acme.PrivateAttribute: Contact",
            attributes);

        Assert.Equal("Contact Moderate (Private)", tagged.TagOf("F:Person.Phone"));
        Assert.Equal("Unspecified Moderate (Secret)", tagged.TagOf("F:Person.Code"));
    }

    [Theory]
    [InlineData("privacy.sensitivity.contact = severe", "Contact Severe (ContactData)")]
    [InlineData("privacy.sensitivity.Contact = LOW", "Contact Low (ContactData)")]
    [InlineData("privacy.sensitivity.health = low", "Contact Moderate (ContactData)")]
    public void The_configuration_moves_the_level_of_a_category(string option, string expected) =>
        Assert.Equal(expected, TaggedCode.Of(Person("[ContactData]"), option).TagOf("P:Person.Phone"));

    [Fact]
    public void A_level_in_a_tag_wins_over_the_configuration() => Assert.Equal(
        "Contact High (ContactData)",
        TaggedCode
            .Of(Person("[ContactData(Sensitivity = Sensitivity.High)]"), "privacy.sensitivity.contact = low")
            .TagOf("P:Person.Phone"));

    private static string Person(string tag) => $$"""
        public class Person
        {
            {{tag}} public string? Phone { get; set; }
            [ContactData] public string? Fax { get; set; }
        }
        """;

    private static void AssertTag(string expected, string tag)
    {
        Assert.Equal(expected, TaggedCode.Of(Person(tag)).TagOf("P:Person.Phone"));
        Assert.Equal(expected, TaggedCode.Compiled(Person(tag)).TagOf("P:Person.Phone"));
    }

    private static string TagOfUser(TaggedCode tagged, string member) =>
        tagged.TagOf($"P:Microsoft.AspNetCore.Identity.IdentityUser`1.{member}");
}
