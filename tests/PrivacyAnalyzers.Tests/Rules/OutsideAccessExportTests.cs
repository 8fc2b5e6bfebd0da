using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class OutsideAccessExportTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<OutsideAccessExport>().OnTheWeb();

    private const string User = "class AppUser : Microsoft.AspNetCore.Identity.IdentityUser { ";

    [Theory]
    [InlineData("public string? {|PRIV7011:MobilePhone|} { get; set; }")]
    [InlineData("[BiographicData] public DateOnly {|PRIV7011:Since|} { get; set; }")]
    public Task Property_that_the_download_lacks_is_reported(string member) => Rule.Reports(User + member + " }");

    [Theory]
    [InlineData("[Microsoft.AspNetCore.Identity.PersonalData] public string? MobilePhone { get; set; }")]
    [InlineData("[Microsoft.AspNetCore.Identity.ProtectedPersonalData] public string? MobilePhone { get; set; }")]
    [InlineData("[NotPersonalData(\"hotline\")] public string? MobilePhone { get; set; }")]
    [InlineData("public string? Name { get; set; }")]
    [InlineData("public string? Theme { get; set; }")]
    [InlineData("public override string? Email { get; set; }")]
    public Task Other_property_is_accepted(string member) => Rule.Accepts(User + member + " }");

    [Theory]
    [InlineData("[Exports(typeof(Other))] string Export(Other o) => \"\";")]
    [InlineData("[Exports(typeof(Visit))] string Export(Visit v) => \"\";")]
    public Task Stored_type_that_no_export_reaches_is_reported(string export) =>
        Rule.Reports(Stored(export, "{|PRIV7011:Case|}"));

    [Theory]
    [InlineData("[Exports(typeof(Case)), Exports(typeof(Other))] string Export(Case c) => \"\";")]
    [InlineData("[Exports(typeof(Household))] string Export(Household h) => \"\";")]
    [InlineData("string Export(Case c) => \"\";")]
    public Task Stored_type_that_an_export_reaches_or_none_is_declared_is_accepted(string export) =>
        Rule.Accepts(Stored(export, "Case"));

    private static string Stored(string export, string name) => $$"""
        class {{name}} { public int Id { get; set; } [IdentityData] public string Person { get; set; } = ""; }

        class Visit { public int Id { get; set; } public DateOnly Day { get; set; } }

        class Household { public int Id { get; set; } public List<Case> Members { get; set; } = []; }

        class Other { [IdentityData] public string Person { get; set; } = ""; }

        class Register : Microsoft.EntityFrameworkCore.DbContext
        {
            public Microsoft.EntityFrameworkCore.DbSet<Case> Cases => Set<Case>();

            public Microsoft.EntityFrameworkCore.DbSet<Visit> Visits => Set<Visit>();
        }

        {{export}}
        """;

    [Fact]
    public Task Property_of_another_type_is_accepted() =>
        Rule.Accepts("class Patient { public string? MobilePhone { get; set; } }");
}
