using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Reporting;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class TagLostByCopyTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<TagLostByCopy>();

    [Theory]
    [InlineData("new Card { Name = {|PRIV6002:b.FullName|} }")]
    [InlineData("new Card { Name = {|PRIV6002:b.FullName.Trim()|} }")]
    [InlineData("new Card { Name = {|PRIV6002:$\"{b.FirstName} of {b.Camp}\"|} }")]
    [InlineData("new Card { Name = {|PRIV6002:b.Diagnosis ?? \"\"|} }")]
    [InlineData("new Card { Name = {|PRIV6002:b?.FullName|} }")]
    [InlineData("new Card { Name = {|PRIV6002:b?.FullName?.ToUpperInvariant()|} }")]
    [InlineData("new Card { Name = {|PRIV6002:b.HouseholdSize > 1 ? b.FullName : \"\"|} }")]
    [InlineData("new Card { Born = {|PRIV6002:b.BirthDate|} }")]
    [InlineData("new Card { Open = {|PRIV6002:b.Phone|} }")]
    [InlineData("new Pair({|PRIV6002:b.FullName|}, 1)")]
    [InlineData("new Pair(\"\", 1) with { Name = {|PRIV6002:b.FullName|} }")]
    [InlineData("new Shop({|PRIV6002:b.FullName|})")]
    public Task Copy_into_something_without_a_tag_is_reported(string made) => Rule.Reports(In(made));

    [Theory]
    [InlineData("new Card { Tagged = b.FullName }")]
    [InlineData("new Card { Decided = b.FullName }")]
    [InlineData("new Card { Anything = b.FullName }")]
    [InlineData("new Card { HasPhone = b.Phone.Length > 0 }")]
    [InlineData("new Card { Length = b.Phone.Length }")]
    [InlineData("new Card { Name = b.Camp }")]
    [InlineData("new Card { Name = b.CaseCode }")]
    [InlineData("new Card { Name = Masked(b.FullName) }")]
    [InlineData("new Card { Name = nameof(b.FullName) }")]
    [InlineData("new Box<string> { Value = b.FullName }")]
    [InlineData("new Known(b.FullName)")]
    [InlineData("new Contact(b.Phone, b.Camp)")]
    [InlineData("new ArgumentException(b.FullName)")]
    [InlineData("new KeyValuePair<string, string>(\"name\", b.FullName)")]
    public Task Copy_that_is_tagged_or_is_none_is_accepted(string made) => Rule.Accepts(In(made));

    [Fact]
    public Task Copy_through_a_variable_is_reported() => Rule.Reports(In("null") + """
        Card Later(Beneficiary b)
        {
            var name = b.FullName;
            var card = new Card();
            card.Name = {|PRIV6002:name|};
            return card;
        }
        """);

    [Fact]
    public Task Copies_in_a_query_are_reported() => Rule.Reports(In("null") + """
        List<Card> All(List<Beneficiary> all) =>
            all.Select(b => new Card { Name = {|PRIV6002:b.FullName|}, Tagged = b.FullName }).ToList();
        """);

    [Theory]
    [InlineData("list.Names.Add({|PRIV6002:b.FullName|});")]
    [InlineData("list.Names.Insert(0, {|PRIV6002:b.FullName|});")]
    [InlineData("list.Names[0] = {|PRIV6002:b.FullName|};")]
    [InlineData("list.ByCode[b.CaseCode] = {|PRIV6002:b.Phone|};")]
    [InlineData("list.ByCode.Add(b.CaseCode, {|PRIV6002:b.Phone|});")]
    [InlineData("new Directory { Names = { {|PRIV6002:b.FullName|} } }.ToString();")]
    [InlineData("list.Names = {|PRIV6002:all.Select(one => one.FullName).ToList()|};")]
    [InlineData("list.Names.AddRange({|PRIV6002:all.Select(one => one.FullName)|});")]
    [InlineData("list.Names = {|PRIV6002:all.Select(one => one.FullName.Trim()).Distinct().ToList()|};")]
    public Task Copy_into_a_collection_without_a_tag_is_reported(string code) => Rule.Reports(Listing(code));

    [Theory]
    [InlineData("list.Tagged.Add(b.FullName);")]
    [InlineData("list.Names.Add(b.Camp);")]
    [InlineData("list.Names.Add(b.CaseCode);")]
    [InlineData("list.Anything.Add(b.FullName);")]
    [InlineData("list.Bag[\"name\"] = b.FullName;")]
    [InlineData("list.People.Add(b);")]
    [InlineData("list.Names.Remove(b.FullName);")]
    [InlineData("list.ByCode[b.FullName] = b.Camp;")]
    [InlineData("new List<string>().Add(b.FullName);")]
    [InlineData("list.Names = all.Select(one => Masked(one.FullName)).ToList();")]
    [InlineData("list.Lengths = all.Select(one => one.FullName.Length).ToList();")]
    [InlineData("list.Names = all.Where(one => one.FullName == \"\").Select(one => one.Camp).ToList();")]
    public Task Collection_that_is_tagged_or_takes_anything_is_accepted(string code) => Rule.Accepts(Listing(code));

    private static string Listing(string code) => $$"""
        class Directory
        {
            public List<string> Names { get; set; } = [];
            public List<int> Lengths { get; set; } = [];
            public Dictionary<string, string> ByCode { get; } = [];
            [IdentityData] public List<string> Tagged { get; } = [];
            public List<object> Anything { get; } = [];
            public Dictionary<string, object> Bag { get; } = [];
            public List<Beneficiary> People { get; } = [];
        }

        static string Masked(string text) => new('*', text.Length);

        void Fill(Directory list, Beneficiary b, List<Beneficiary> all)
        {
            {{code}}
        }
        """;

    [Fact]
    public Task Private_state_is_accepted() => Rule.Accepts("""
        private string name = "";
        private string Name { get; set; } = "";

        void Keep(Beneficiary b)
        {
            name = b.FullName;
            Name = b.FullName;
        }
        """);

    [Fact]
    public async Task What_others_can_ask_for_is_a_suggestion()
    {
        var found = await Rule.ForFiles().Reports("""
            public class Desk
            {
                public string Caller(Beneficiary b) => {|PRIV6002:b.Phone|};

                [return: ContactData]
                public string Known(Beneficiary b) => b.Phone;

                internal string Own(Beneficiary b) => b.Phone;

                public string Masked(Beneficiary b, Redactor redactor) => redactor.Redact(b.Phone);

                public Func<Beneficiary, string> Reader() => b => b.Phone;
            }
            """);

        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(found).Severity);
    }

    [Fact]
    public Task Property_that_shows_tagged_ones_is_reported_where_others_can_ask() => Rule.ForFiles().Reports("""
        public class Person
        {
            [IdentityData] public string First { get; set; } = "";

            public string Shown => {|PRIV6002:"Dear " + First|};

            [IdentityData] public string Known => First;

            internal string Own => First;
        }
        """);

    [Fact]
    public async Task Finding_says_what_to_tag_and_how()
    {
        var found = Assert.Single(await Rule.Reports(In("new Card { Name = {|PRIV6002:b.FullName|} }")));

        Assert.Equal("P:Subject.Card.Name", found.Properties[FindingProperties.Target]);
        Assert.Equal("P:Beneficiary.FullName", found.Properties[FindingProperties.Symbols]);
        Assert.Equal("Identity", found.Properties[FindingProperties.Categories]);
        Assert.Equal("Moderate", found.Properties[FindingProperties.Sensitivity]);
        Assert.Equal("IOM 10;UN 7", found.Properties[FindingProperties.Principles]);
        Assert.True(Assert.Single(found.AdditionalLocations).IsInSource);
    }

    private static string In(string made) => $$"""
        class Card
        {
            public string? Name { get; set; }
            public DateOnly Born { get; set; }
            public string Open = "";
            [IdentityData] public string Tagged { get; set; } = "";
            [NotPersonalData("made up")] public string Decided { get; set; } = "";
            public object? Anything { get; set; }
            public bool HasPhone { get; set; }
            public int Length { get; set; }
        }

        class Box<T> { public T? Value { get; set; } }

        record Pair(string Name, int Count);

        class Shop(string name) { public int Size => name.Length; }

        class Known([IdentityData] string name) { public int Size => name.Length; }

        static string Masked(string text) => new('*', text.Length);

        object? Make(Beneficiary b) => {{made}};

        """;
}
