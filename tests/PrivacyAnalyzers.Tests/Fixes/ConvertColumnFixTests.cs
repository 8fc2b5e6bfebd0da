using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class ConvertColumnFixTests
{
    private const string Conversion = """

                model.Entity<Visit>().Property(entity => entity.State).HasConversion(
                    value => protector.Protect(value),
                    value => protector.Unprotect(value));
        """;

    private static readonly FixVerifier Rule =
        Verify.Verify.Fix<SensitiveDataStoredInClear, ConvertColumnFix>().OnTheWeb().ForFiles();

    [Fact]
    public Task Column_is_encrypted() => Rule.Mends(Code("string", "", Settings), Code("string", Conversion, Settings));

    [Fact]
    public Task Column_that_may_be_null_is_encrypted() => Rule.Mends(
        Code("string?", "", Settings),
        Code("string?", Conversion.Replace("(value),", "(value!),", StringComparison.Ordinal), Settings));

    [Theory]
    [InlineData("int", Settings)]
    [InlineData("string", "")]
    [InlineData("string", "protected override void OnModelCreating(ModelBuilder model) => model.Entity<Visit>();")]
    public Task Column_or_context_without_such_a_form_is_left_alone(string type, string settings) =>
        Rule.OffersNothing(Code(type, "", settings));

    [Fact]
    public Task Context_without_a_protector_is_left_alone() => Rule.OffersNothing(
        Code("string", "", Settings).Replace("IDataProtector protector", "string protector", StringComparison.Ordinal));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_columns_are_encrypted(FixAllScope scope) => Rule.MendsAll(
        scope,
        [Code("string", "", Settings)],
        [Code("string", Conversion, Settings)]);

    private const string Settings = """
        protected override void OnModelCreating(ModelBuilder model)
            {
                model.Entity<Visit>().HasKey(visit => visit.Id);@
            }
        """;

    private static string Code(string type, string conversion, string settings) => $$"""
        using Microsoft.AspNetCore.DataProtection;
        using Microsoft.EntityFrameworkCore;

        [Retention(Days = 1)]
        public class Visit
        {
            public int Id { get; set; }

            [HealthData] public {{type}} State { get; set; } = default!;
        }

        public class Register(IDataProtector protector) : DbContext
        {
            public DbSet<Visit> Visits => Set<Visit>();

            public override string ToString() => protector.ToString()!;

            {{settings.Replace("@", conversion, StringComparison.Ordinal)}}
        }
        """;
}
