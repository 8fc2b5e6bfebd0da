namespace PrivacyAnalyzers.Tests.Classification;

/// <summary>Where a tag may stand; each case is seen in the project's own source and in a compiled library.</summary>
public sealed class PlacementTests
{
    private const string Contact = "Contact Moderate (ContactData)";
    private const string Identity = "Identity Moderate (IdentityData)";

    [Fact]
    public void A_property_is_tagged_and_its_neighbour_is_not()
    {
        const string code = """
            public class Person
            {
                [ContactData] public string? Phone { get; set; }
                public string? Color { get; set; }
            }
            """;

        AssertTag(Contact, code, "P:Person.Phone");
        AssertTag(TaggedCode.None, code, "P:Person.Color");
    }

    [Fact]
    public void An_accessor_and_its_value_belong_to_the_property()
    {
        const string code = """
            public class Person
            {
                [ContactData] public string? Phone { get; set; }
                public string? Color { get; set; }
            }
            """;

        AssertTag(Contact, code, "M:Person.get_Phone");
        AssertTag(TaggedCode.None, code, "M:Person.get_Color");
        Assert.Equal(Contact, TaggedCode.Of(code).TagOf("M:Person.set_Phone(System.String)", "value"));
        Assert.Equal(TaggedCode.None, TaggedCode.Of(code).TagOf("M:Person.set_Color(System.String)", "value"));
    }

    [Fact]
    public void A_field_is_tagged_and_its_neighbour_is_not()
    {
        const string code = "public class Person { [ContactData] public string? Phone; public string? Color; }";

        AssertTag(Contact, code, "F:Person.Phone");
        AssertTag(TaggedCode.None, code, "F:Person.Color");
    }

    [Fact]
    public void A_tag_on_the_backing_field_covers_the_property()
    {
        const string code = """
            public class Person
            {
                [field: ContactData] public string? Phone { get; set; }
                [field: NonSerialized] public string? Color { get; set; }
            }
            """;

        Assert.Equal(Contact, TaggedCode.Of(code).TagOf("P:Person.Phone"));
        Assert.Equal(TaggedCode.None, TaggedCode.Of(code).TagOf("P:Person.Color"));
    }

    [Fact]
    public void A_parameter_is_tagged_and_its_neighbour_is_not()
    {
        const string code = "public class Phones { public void Call([ContactData] string phone, string color) { } }";

        AssertTag(Contact, code, "M:Phones.Call(System.String,System.String)", "phone");
        AssertTag(TaggedCode.None, code, "M:Phones.Call(System.String,System.String)", "color");
    }

    [Fact]
    public void A_return_value_is_tagged_and_the_parameters_are_not()
    {
        const string code = """
            public class Phones
            {
                [return: ContactData] public string Find(string color) => color;
                public string Other() => "";
            }
            """;

        AssertTag(Contact, code, "M:Phones.Find(System.String)");
        AssertTag(TaggedCode.None, code, "M:Phones.Find(System.String)", "color");
        AssertTag(TaggedCode.None, code, "M:Phones.Other");
    }

    [Fact]
    public void A_tag_of_the_project_may_stand_on_the_method_itself()
    {
        const string code = """
            [AttributeUsage(AttributeTargets.Method)]
            public sealed class SecretAttribute() : HumanitarianDataAttribute(DataCategory.Credential);
            public class Vault { [Secret] public string Open() => ""; public string Close() => ""; }
            """;

        Assert.Equal("Credential High (Secret)", TaggedCode.Of(code).TagOf("M:Vault.Open"));
        Assert.Equal(TaggedCode.None, TaggedCode.Of(code).TagOf("M:Vault.Close"));
    }

    [Theory]
    [InlineData("public record Person([ContactData] string Phone, string Color);")]
    [InlineData("public record Person([property: ContactData] string Phone, string Color);")]
    [InlineData("public record struct Person([ContactData] string Phone, string Color);")]
    [InlineData("public readonly record struct Person([property: ContactData] string Phone, string Color);")]
    public void A_positional_record_parameter_and_its_property_are_one_datum(string code)
    {
        AssertTag(Contact, code, "P:Person.Phone");
        AssertTag(Contact, code, "M:Person.#ctor(System.String,System.String)", "Phone");
        AssertTag(TaggedCode.None, code, "P:Person.Color");
        AssertTag(TaggedCode.None, code, "M:Person.#ctor(System.String,System.String)", "Color");
    }

    [Fact]
    public void A_property_that_merely_shares_the_name_of_a_parameter_is_not_tagged()
    {
        const string code = """
            public record Person(string Phone) { public Person([ContactData] int phone) : this("") { } }
            public class Plain { public Plain([ContactData] string Phone) { } public string? Phone { get; set; } }
            """;

        AssertTag(TaggedCode.None, code, "P:Person.Phone");
        AssertTag(TaggedCode.None, code, "P:Plain.Phone");
        AssertTag(Contact, code, "M:Plain.#ctor(System.String)", "Phone");
    }

    [Fact]
    public void A_primary_constructor_parameter_is_tagged_and_its_neighbour_is_not()
    {
        const string code = """
            public class Caller([ContactData] string phone, string color) { public string Dial() => phone + color; }
            """;

        AssertTag(Contact, code, "M:Caller.#ctor(System.String,System.String)", "phone");
        AssertTag(TaggedCode.None, code, "M:Caller.#ctor(System.String,System.String)", "color");
    }

    [Fact]
    public void A_tagged_type_covers_the_state_of_its_instances()
    {
        const string code = """
            [IdentityData]
            public class Person
            {
                public const int Version = 1;
                public static string? Last { get; set; }
                public string? Name { get; set; }
                public string? Alias;
                public Action? Changed { get; set; }
                [ContactData] public string? Phone { get; set; }
                [NotPersonalData("internal number")] public int Row { get; set; }
            }
            """;

        AssertTag(Identity, code, "P:Person.Name");
        AssertTag(Identity, code, "F:Person.Alias");
        AssertTag(Contact, code, "P:Person.Phone");
        AssertTag(TaggedCode.None, code, "P:Person.Row");
        AssertTag(TaggedCode.None, code, "P:Person.Last");
        AssertTag(TaggedCode.None, code, "F:Person.Version");
        AssertTag(TaggedCode.None, code, "P:Person.Changed");
    }

    [Fact]
    public void A_value_of_a_tagged_type_is_personal()
    {
        const string code = "[IdentityData] public struct Name { } public struct Color { }";

        AssertTag(Identity, code, "T:Name");
        AssertTag(TaggedCode.None, code, "T:Color");
    }

    [Fact]
    public void The_equality_contract_of_a_tagged_record_is_not_personal()
    {
        const string code = "[IdentityData] public record Person(string Name);";

        Assert.Equal(Identity, TaggedCode.Of(code).TagOf("P:Person.Name"));
        Assert.Equal(TaggedCode.None, TaggedCode.Of(code).TagOf("P:Person.EqualityContract"));
    }

    [Theory]
    [InlineData("[IdentityData] public class Human;", "Human")]
    [InlineData("[IdentityData] public interface IHuman;", "IHuman")]
    [InlineData("[IdentityData] public interface IHuman; public class Base : IHuman;", "Base")]
    [InlineData("[IdentityData] public class Human<T>;", "Human<int>")]
    public void A_type_takes_over_the_tag_of_its_bases(string declarations, string @base)
    {
        var code = $"{declarations} public class Person : {@base} {{ public string? Name {{ get; set; }} }}";

        AssertTag(Identity, code, "P:Person.Name");
        AssertTag(Identity, code, "T:Person");
    }

    [Fact]
    public void A_type_may_say_that_it_is_not_what_its_base_is()
    {
        const string code = """
            [IdentityData] public class Party { public string? Name { get; set; } }
            [NotPersonalData("a company")] public class Supplier : Party { public string? Address { get; set; } }
            """;

        AssertTag(TaggedCode.None, code, "T:Supplier");
        AssertTag(TaggedCode.None, code, "P:Supplier.Address");
        AssertTag(Identity, code, "P:Party.Name");
    }

    [Fact]
    public void A_member_of_an_interface_tags_its_implementations()
    {
        const string code = """
            public interface IPerson
            {
                [ContactData] string Phone { get; }
                [return: ContactData] string Find();
                string Color { get; }
            }
            public class Person : IPerson
            {
                public string Phone => "";
                public string Find() => "";
                public string Color => "";
            }
            public class Hidden : IPerson
            {
                string IPerson.Phone => "";
                string IPerson.Find() => "";
                string IPerson.Color => "";
                public string Phone => "";
            }
            """;

        AssertTag(Contact, code, "P:Person.Phone");
        AssertTag(Contact, code, "M:Person.Find");
        AssertTag(TaggedCode.None, code, "P:Person.Color");
        AssertTag(TaggedCode.None, code, "P:Hidden.Phone");
        Assert.Equal(Contact, TaggedCode.Of(code).TagOf("P:Hidden.IPerson#Phone"));
    }

    [Fact]
    public void A_generic_interface_tags_the_members_of_a_class_that_constructs_it()
    {
        const string code = """
            public interface IHas<T> { [ContactData] T Value { get; } T Other { get; } }
            public class Phone : IHas<string> { public string Value => ""; public string Other => ""; }
            """;

        AssertTag(Contact, code, "P:Phone.Value");
        AssertTag(TaggedCode.None, code, "P:Phone.Other");
    }

    [Fact]
    public void An_overridden_member_tags_its_overrides_with_their_parameters()
    {
        const string code = """
            public abstract class Human
            {
                [ContactData] public abstract string Phone { get; }
                public abstract string Color { get; }
                [return: ContactData] public abstract string Find([IdentityData] string name, int row);
            }
            public class Person : Human
            {
                public override string Phone => "";
                public override string Color => "";
                public override string Find(string name, int row) => "";
            }
            public class Official : Person { [NotPersonalData("published")] public override string Phone => ""; }
            public class Minister : Official { public override string Phone => ""; }
            """;

        AssertTag(Contact, code, "P:Person.Phone");
        AssertTag(Contact, code, "M:Person.Find(System.String,System.Int32)");
        AssertTag(Identity, code, "M:Person.Find(System.String,System.Int32)", "name");
        AssertTag(TaggedCode.None, code, "M:Person.Find(System.String,System.Int32)", "row");
        AssertTag(TaggedCode.None, code, "P:Person.Color");
        AssertTag(TaggedCode.None, code, "P:Minister.Phone");
    }

    [Fact]
    public void A_tagged_type_parameter_tags_whatever_has_its_type()
    {
        const string code = """
            public class Envelope<[ContactData] T, TOther>
            {
                public T? Value { get; set; }
                public List<T>? Many { get; set; }
                public TOther? Label { get; set; }
                public void Send(T value, TOther label) { }
            }
            """;

        AssertTag(Contact, code, "P:Envelope`2.Value");
        AssertTag(Contact, code, "P:Envelope`2.Many");
        AssertTag(Contact, code, "M:Envelope`2.Send(`0,`1)", "value");
        AssertTag(TaggedCode.None, code, "P:Envelope`2.Label");
        AssertTag(TaggedCode.None, code, "M:Envelope`2.Send(`0,`1)", "label");
    }

    [Fact]
    public void A_member_of_a_constructed_type_is_the_member_of_its_definition()
    {
        const string code = """
            public class Box<T> { [ContactData] public T? Value { get; set; } public T? Other { get; set; } }
            public class Home { public Box<string>? Box { get; set; } }
            """;
        var tagged = TaggedCode.Of(code);
        var box = ((Microsoft.CodeAnalysis.IPropertySymbol)tagged.Symbol("P:Home.Box")).Type;

        Assert.Same(
            tagged.Classifier.TagOf(tagged.Symbol("P:Box`1.Value")),
            tagged.Classifier.TagOf(box.GetMembers("Value").Single()));
        Assert.Null(tagged.Classifier.TagOf(box.GetMembers("Other").Single()));
    }

    [Fact]
    public void Parameters_of_extensions_and_partial_methods_are_found_from_either_side()
    {
        const string code = """
            public static class Calls
            {
                public static void Call(this object caller, [ContactData] string phone, string color) { }
            }
            public partial class Desk { public partial void Call([ContactData] string phone, string color); }
            public partial class Desk { public partial void Call(string phone, string color) { } }
            """;
        var tagged = TaggedCode.Of(code);
        var extension = (Microsoft.CodeAnalysis.IMethodSymbol)tagged.Symbol(
            "M:Calls.Call(System.Object,System.String,System.String)");
        var reduced = extension.ReduceExtensionMethod(extension.Parameters[0].Type)!;
        var partial = (Microsoft.CodeAnalysis.IMethodSymbol)tagged.Symbol("M:Desk.Call(System.String,System.String)");

        Assert.NotNull(tagged.Classifier.TagOf(reduced.Parameters[0]));
        Assert.Null(tagged.Classifier.TagOf(reduced.Parameters[1]));
        Assert.NotNull(tagged.Classifier.TagOf((partial.PartialImplementationPart ?? partial).Parameters[0]));
        Assert.Null(tagged.Classifier.TagOf((partial.PartialImplementationPart ?? partial).Parameters[1]));
    }

    private static void AssertTag(string expected, string code, string id)
    {
        Assert.Equal(expected, TaggedCode.Of(code).TagOf(id));
        Assert.Equal(expected, TaggedCode.Compiled(code).TagOf(id));
    }

    private static void AssertTag(string expected, string code, string id, string parameter)
    {
        Assert.Equal(expected, TaggedCode.Of(code).TagOf(id, parameter));
        Assert.Equal(expected, TaggedCode.Compiled(code).TagOf(id, parameter));
    }
}
