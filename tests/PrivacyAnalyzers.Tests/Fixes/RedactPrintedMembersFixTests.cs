using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class RedactPrintedMembersFixTests
{
    private const string Title = "Leave personal data out of the text of 'Visitor'";

    private static readonly FixVerifier Logs =
        Verify.Verify.Fix<PersonalObjectInLogs, RedactPrintedMembersFix>().ForFiles();

    [Fact]
    public Task Record_without_a_body_gets_one() => Logs.Mends(
        WithUse("public sealed record Visitor([property: ContactData] string Phone, string City);"),
        WithUse("""
            public sealed record Visitor([property: ContactData] string Phone, string City)
            {
                private bool PrintMembers(StringBuilder builder)
                {
                    builder.Append("Phone = ***, City = ");
                    builder.Append(City);
                    return true;
                }
            }
            """));

    [Fact]
    public Task Record_with_members_keeps_them() => Logs.Mends(
        WithUse("""
            namespace Relief
            {
                public record Visitor
                {
                    public int Age { get; init; }

                    [IdentityData] public string Name = "";
                    public string Shout() => Name + "!"; // loud
                }
            }
            """),
        WithUse("""
            namespace Relief
            {
                public record Visitor
                {
                    public int Age { get; init; }

                    [IdentityData] public string Name = "";
                    public string Shout() => Name + "!"; // loud

                    protected virtual bool PrintMembers(StringBuilder builder)
                    {
                        builder.Append("Age = ");
                        builder.Append(Age);
                        builder.Append(", Name = ***");
                        return true;
                    }
                }
            }
            """));

    [Fact]
    public Task Pseudonym_is_printed_as_before() => Logs.Mends(
        WithUse("public record Visitor([property: PseudonymData] string Case, [property: HealthData] string Ill) { }"),
        WithUse("""
            public record Visitor([property: PseudonymData] string Case, [property: HealthData] string Ill)
            {
                protected virtual bool PrintMembers(StringBuilder builder)
                {
                    builder.Append("Case = ");
                    builder.Append(Case);
                    builder.Append(", Ill = ***");
                    return true;
                }
            }
            """));

    [Fact]
    public Task Record_struct_is_mended() => Logs.Mends(
        WithUse("public readonly record struct Visitor([property: LocationData] double X, char[] @class, Uri? Link);"),
        WithUse("""
            public readonly record struct Visitor([property: LocationData] double X, char[] @class, Uri? Link)
            {
                private bool PrintMembers(StringBuilder builder)
                {
                    builder.Append("X = ***, class = ");
                    builder.Append((object?)@class);
                    builder.Append(", Link = ");
                    builder.Append(Link);
                    return true;
                }
            }
            """));

    [Fact]
    public Task Derived_record_prints_its_base_first() => Logs.Mends(
        WithUse("""
            public record Person(int Age);

            public sealed record Visitor(int Age, [property: IdentityData] string Name) : Person(Age);
            """),
        WithUse("""
            public record Person(int Age);

            public sealed record Visitor(int Age, [property: IdentityData] string Name) : Person(Age)
            {
                protected override bool PrintMembers(StringBuilder builder)
                {
                    if (base.PrintMembers(builder))
                    {
                        builder.Append(", ");
                    }

                    builder.Append("Name = ***");
                    return true;
                }
            }
            """));

    [Fact]
    public Task Base_that_declares_the_data_is_mended() => Logs.Mends(
        WithUse("""
            public abstract record Person([property: IdentityData] string Name);
            public record Visitor(string Name, int Hours) : Person(Name);
            """),
        WithUse("""
            public abstract record Person([property: IdentityData] string Name)
            {
                protected virtual bool PrintMembers(StringBuilder builder)
                {
                    builder.Append("Name = ***");
                    return true;
                }
            }
            public record Visitor(string Name, int Hours) : Person(Name);
            """),
        "Leave personal data out of the text of 'Person'");

    [Fact]
    public Task Base_that_is_no_code_of_the_solution_is_printed_by_an_override() => Logs
        .Referencing("namespace Library { public record Person([property: IdentityData] string Name, int Age); }")
        .Mends(
            WithUse("public record Visitor(string Name, int Age, Uri Link) : Library.Person(Name, Age);"),
            WithUse("""
                public record Visitor(string Name, int Age, Uri Link) : Library.Person(Name, Age)
                {
                    public override string ToString() => $"Visitor {{ Name = ***, Age = {Age}, Link = {Link} }}";
                }
                """));

    [Fact]
    public Task Record_that_is_no_code_of_the_solution_is_left_alone() => Logs
        .Referencing("namespace Library { public record Visitor([property: IdentityData] string Name); }")
        .OffersNothing(WithUse("").Replace("Visitor visitor", "Library.Visitor visitor"));

    [Fact]
    public Task Record_inside_the_record_is_mended() => Logs.Mends(
        WithUse("""
            public record Visitor(Place Place, int Hours);
            public record struct Place([property: LocationData] string Shelter);
            """),
        WithUse("""
            public record Visitor(Place Place, int Hours);
            public record struct Place([property: LocationData] string Shelter)
            {
                private bool PrintMembers(StringBuilder builder)
                {
                    builder.Append("Shelter = ***");
                    return true;
                }
            }
            """),
        "Leave personal data out of the text of 'Place'");

    [Fact]
    public Task All_members_of_a_tagged_record_are_left_out() => Logs.Mends(
        WithUse("[FamilyData] public sealed record Visitor(string Mother, string Father);"),
        WithUse("""
            [FamilyData] public sealed record Visitor(string Mother, string Father)
            {
                private bool PrintMembers(StringBuilder builder)
                {
                    builder.Append("Mother = ***, Father = ***");
                    return true;
                }
            }
            """));

    [Fact]
    public Task Record_with_nothing_but_a_comment_is_left_alone() => Logs.OffersNothing(
        WithUse("public sealed record Visitor([property: ContactData] string Phone) { /* nothing yet */ }"));

    [Fact]
    public Task Object_that_is_taken_apart_is_left_alone() => Logs.OffersNothing("""
        public sealed record Visitor([property: ContactData] string Phone);

        static class Use
        {
            static void Log(Serilog.ILogger log, Visitor visitor) => log.Information("Saw {@Visitor}", visitor);
        }
        """);

    [Fact]
    public Task Record_on_the_console_is_mended() => Verify.Verify
        .Fix<PersonalDataOnConsole, RedactPrintedMembersFix>()
        .ForFiles()
        .Offers(
            "public record Visitor([property: ContactData] string P); "
                + "static class Use { static void Show(Visitor visitor) => Console.WriteLine(visitor); }",
            Title);

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task Records_are_mended_once_however_often_they_are_printed(FixAllScope scope)
    {
        var file = WithUse("public sealed record Visitor([property: ContactData] string Phone);") + """

            public sealed record Guest([property: IdentityData] string Name);

            static class More
            {
                static void Log(ILogger log, Visitor visitor, Guest guest)
                {
                    log.LogInformation("Saw {Visitor} and {Guest}", visitor, guest);
                    log.LogInformation($"Saw {visitor} and {guest}");
                }
            }
            """;
        var mended = file.Replace("Phone);", "Phone)" + Body("Phone")).Replace("Name);", "Name)" + Body("Name"));

        return Logs.MendsAll(scope, [file], [mended]);
    }

    private static string Body(string member) => $$"""

        {
            private bool PrintMembers(StringBuilder builder)
            {
                builder.Append("{{member}} = ***");
                return true;
            }
        }
        """;

    private static string WithUse(string record) => record + $$"""


        static class Use
        {
            static void Log(ILogger log, {{(record.Contains("Relief") ? "Relief." : "")}}Visitor visitor) =>
                log.LogInformation("Saw {Visitor}", visitor);
        }
        """;
}
