using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PrivacyAnalyzers.Tests.Classification;

/// <summary>When the analysis is switched on at all.</summary>
public sealed class PresenceTests
{
    [Theory]
    [InlineData("class Person { public string? Phone; }")]
    [InlineData("class Person { /* [ContactData] */ public string? Phone = \"[ContactData]\"; }")]
    [InlineData("class Person { public string? ContactData; } class PersonalDatabase;")]
    [InlineData("class IdentityUserList; // IdentityUser")]
    [InlineData("/// <see cref=\"ContactDataAttribute\"/>\nclass Person;")]
    public void Vocabularies_that_nobody_uses_switch_nothing_on(string code) =>
        Assert.False(TaggedCode.Of(code).IsSwitchedOn);

    [Theory]
    [InlineData("class Person { [ContactData] public string? Phone; }")]
    [InlineData("class Person { [ContactDataAttribute] public string? Phone; }")]
    [InlineData("class Person { [global::PrivacyAnalyzers.Annotations.ContactData] public string? Phone; }")]
    [InlineData("class Person { [PersonalData] public string? Phone { get; set; } }")]
    [InlineData("class Person { [UnknownDataClassification] public string? Phone { get; set; } }")]
    [InlineData("class Person { void Call() { void Dial([ContactData] string phone) { } Dial(\"\"); } }")]
    [InlineData("class Person { Action<string> Dial = ([ContactData] string phone) => { }; }")]
    [InlineData("class SecretAttribute() : DataClassificationAttribute(DataClassification.Unknown);")]
    [InlineData("class SecretAttribute() : HumanitarianDataAttribute(DataCategory.Contact);")]
    [InlineData("class AppUser : IdentityUser<int>;")]
    [InlineData("class Users { public IdentityUser? Last; }")]
    public void A_tag_in_the_source_switches_it_on(string code) => Assert.True(TaggedCode.Of(code).IsSwitchedOn);

    [Fact]
    public void A_tag_under_another_name_switches_it_on()
    {
        var tagged = TaggedCode.Of(
            """
            using Phone = PrivacyAnalyzers.Annotations.ContactDataAttribute;
            class Person { [Phone] public string? Number; }
            """);

        Assert.Equal("Contact Moderate (ContactData)", tagged.TagOf("F:Person.Number"));
    }

    [Fact]
    public void A_tagged_library_switches_it_on_and_an_untagged_one_does_not()
    {
        Assert.True(TaggedCode.Compiled("public class Person { [ContactData] public string? Phone; }").IsSwitchedOn);
        Assert.False(TaggedCode.Compiled("public class Person { public string? Phone; }").IsSwitchedOn);
    }

    [Fact]
    public void A_library_that_uses_the_attributes_of_another_switches_it_on()
    {
        var attributes = TaggedCode.Library(
            "public class PhoneAttribute() : DataClassificationAttribute(DataClassification.Unknown);",
            "Attributes");

        Assert.True(TaggedCode
            .Compiled("public class Person { [Phone] public string? Phone; }", references: attributes)
            .IsSwitchedOn);
    }

    [Fact]
    public void A_project_reference_of_an_editor_switches_it_on_only_if_its_source_uses_a_tag()
    {
        var tagged = TaggedCode.Compile("public class Person { [ContactData] public string? Phone; }");
        var plain = TaggedCode.Compile("public class Person { public string? Phone; }");

        Assert.True(TaggedCode.Of(Consumer(tagged)).IsSwitchedOn);
        Assert.Equal("Contact Moderate (ContactData)", TaggedCode.Of(Consumer(tagged)).TagOf("F:Person.Phone"));
        Assert.False(TaggedCode.Of(Consumer(plain)).IsSwitchedOn);
    }

    [Fact]
    public void A_word_without_a_vocabulary_to_resolve_it_switches_nothing_on() => Assert.False(TaggedCode
        .Of(Compilation("class PersonalDataAttribute : System.Attribute; class Person { [PersonalData] int Row; }"))
        .IsSwitchedOn);

    [Fact]
    public void A_copy_of_an_attribute_in_the_source_is_a_vocabulary()
    {
        var tagged = TaggedCode.Of(Compilation(
            """
            namespace Microsoft.AspNetCore.Identity { class PersonalDataAttribute : System.Attribute; }
            class Person { [Microsoft.AspNetCore.Identity.PersonalData] public int Row; }
            """));

        Assert.Equal("Unspecified Moderate (PersonalData)", tagged.TagOf("F:Person.Row"));
    }

    [Fact]
    public void An_attribute_in_the_configuration_switches_it_on() =>
        Assert.True(TaggedCode.Of("class Person;", "privacy.tag_attributes = Acme.Mark").IsSwitchedOn);

    [Fact]
    public void A_word_is_found_wherever_a_long_file_is_cut()
    {
        for (var padding = 8150; padding < 8200; padding++)
        {
            var code = $"//{new string('x', padding)}\nclass Person {{ [ContactData] public int Row; }}";

            Assert.True(TaggedCode.Of(code).IsSwitchedOn);
        }
    }

    private static CSharpCompilation Consumer(Compilation library) =>
        Compilation("class Consumer;", [.. TaggedCode.Vocabularies, library.ToMetadataReference()]);

    private static CSharpCompilation Compilation(string code, IEnumerable<MetadataReference>? references = null) =>
        CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText(code)],
            references ?? TaggedCode.Framework,
            new(OutputKind.DynamicallyLinkedLibrary));
}
