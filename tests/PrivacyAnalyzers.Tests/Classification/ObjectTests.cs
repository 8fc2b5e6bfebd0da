namespace PrivacyAnalyzers.Tests.Classification;

/// <summary>What an object shows, and which types carry a person.</summary>
public sealed class ObjectTests
{
    private const string Types = """
        [IdentityData] public struct Name;
        public class Address { [LocationData] public string? Street { get; set; } public string? Country { get; set; } }
        public class Human { [IdentityData] public string? Alias { get; set; } }
        public class Person : Human
        {
            [ContactData] public string? Phone { get; set; }
            [ContactData] private string? Secret { get; set; }
            [ContactData] public string? Inbox { set { } }
            [ContactData] public static string? Hotline { get; set; }
            [ContactData] public string this[int index] => "";
            public string? Color { get; set; }
            public List<Address> Homes { get; } = [];
        }
        public class Case { public Person? Owner { get; set; } public Name Title { get; set; } }
        public class Archive { public Case? First { get; set; } }
        public interface IHuman { [IdentityData] string Alias { get; } }
        public interface IPerson : IHuman { string Color { get; } }
        public class Node { public Node? Next { get; set; } [PseudonymData] public string? Code { get; set; } }
        public class Envelope<T> { public T? Content { get; set; } }
        """;

    [Fact]
    public void Public_readable_members_are_shown_own_before_inherited_and_those_of_held_objects() =>
        AssertMembers("Person.Phone, Address.Street, Human.Alias", "T:Person");

    [Fact]
    public void Objects_in_objects_are_shown_to_the_second_level()
    {
        AssertMembers("Person.Phone, Human.Alias, Name", "T:Case");
        AssertMembers("", "T:Archive");
    }

    [Fact]
    public void Members_of_inherited_interfaces_are_shown() => AssertMembers("IHuman.Alias", "T:IPerson");

    [Fact]
    public void A_type_that_holds_itself_is_shown_once() => AssertMembers("Node.Code", "T:Node");

    [Fact]
    public void A_hidden_member_is_not_shown_under_the_name_that_hides_it()
    {
        var tagged = TaggedCode.Of(
            """
            class Human { [IdentityData] public string? Name; [ContactData] public string? Phone; }
            class Ship : Human { public new string? Name; }
            """);

        Assert.Equal("Human.Phone", tagged.MembersOf("T:Ship"));
    }

    [Theory]
    [InlineData("Person[]", "Person.Phone, Address.Street, Human.Alias")]
    [InlineData("List<Person?>", "Person.Phone, Address.Street, Human.Alias")]
    [InlineData("Task<IReadOnlyDictionary<int, Person>>", "Person.Phone, Address.Street, Human.Alias")]
    [InlineData("(int, Address)", "Address.Street")]
    [InlineData("Envelope<Address>", "Address.Street")]
    [InlineData("Func<Person>", "")]
    [InlineData("IComparer<Person>", "")]
    [InlineData("string", "")]
    public void Containers_show_what_they_contain(string type, string expected)
    {
        var tagged = TaggedCode.Of($"{Types} class Holder {{ public {type} Value = default!; }}");

        Assert.Equal(expected, tagged.MembersOfTypeOf("F:Holder.Value"));
    }

    [Theory]
    [InlineData("Name", true)]
    [InlineData("Name?", true)]
    [InlineData("Name[][]", true)]
    [InlineData("List<Name>", true)]
    [InlineData("Task<Name>", true)]
    [InlineData("ValueTask<List<Name>>", true)]
    [InlineData("IAsyncEnumerable<Name>", true)]
    [InlineData("Dictionary<Name, int>", true)]
    [InlineData("(int Row, Name Title)", true)]
    [InlineData("System.Linq.IGrouping<Name, int>", true)]
    [InlineData("Func<Name>", false)]
    [InlineData("Action<Name>", false)]
    [InlineData("IEqualityComparer<Name>", false)]
    [InlineData("Person", false)]
    [InlineData("List<int>", false)]
    [InlineData("dynamic", false)]
    public void A_type_is_personal_if_its_values_hold_one_that_is(string type, bool isPersonal)
    {
        var tagged = TaggedCode.Of($"{Types} class Holder {{ public {type} Value = default!; }}");

        Assert.Equal(
            isPersonal ? "Identity Moderate (IdentityData)" : TaggedCode.None,
            tagged.TagOfTypeOf("F:Holder.Value"));
    }

    [Fact]
    public void A_type_parameter_is_as_personal_as_its_constraint()
    {
        var tagged = TaggedCode.Of(
            """
            [IdentityData] class Human;
            class Box<T, TOther> where T : Human { public T? Value; public TOther? Other; }
            """);

        Assert.Equal("Identity Moderate (IdentityData)", tagged.TagOfTypeOf("F:Box`2.Value"));
        Assert.Equal(TaggedCode.None, tagged.TagOfTypeOf("F:Box`2.Other"));
    }

    [Fact]
    public void The_same_question_gets_the_same_instance_from_every_thread()
    {
        var tagged = TaggedCode.Of(Types);
        var symbol = tagged.Symbol("P:Person.Phone");
        var answers = new object?[64];

        Parallel.For(0, answers.Length, index => answers[index] = tagged.Classifier.TagOf(symbol));

        Assert.NotNull(answers[0]);
        Assert.All(answers, answer => Assert.Same(answers[0], answer));
    }

    private static void AssertMembers(string expected, string id)
    {
        Assert.Equal(expected, TaggedCode.Of(Types).MembersOf(id));
        Assert.Equal(expected, TaggedCode.Compiled(Types).MembersOf(id));
    }
}
