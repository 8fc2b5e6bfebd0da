using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class RawCaptureKeptTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<RawCaptureKept>().ForFiles();

    [Fact]
    public Task Capture_beside_its_template_is_reported() => Rule.Reports(In("""
        [BiometricData(Raw = true)] public byte[] {|PRIV2008:Scan|} { get; set; } = [];
        [BiometricData] public byte[] Template { get; set; } = [];
        """));

    [Theory]
    [InlineData("[BiometricData] public byte[] Template { get; set; } = [];")]
    [InlineData("[BiometricData(Raw = true)] public byte[] Scan { get; set; } = [];")]
    [InlineData("[BiometricData] public byte[] T { get; set; } = []; [BiometricData(Raw = false)] "
        + "public byte[] Other { get; set; } = [];")]
    [InlineData("[BiometricData] public byte[] T { get; set; } = []; [BiometricData(Raw = true), Retention(Days = 1)] "
        + "public byte[] Scan { get; set; } = [];")]
    [InlineData("[BiometricData] public byte[] T { get; set; } = []; [ImageData] "
        + "public byte[] Photo { get; set; } = [];")]
    public Task Template_alone_and_capture_that_goes_are_accepted(string members) => Rule.Accepts(In(members));

    private static string In(string members) => $$"""
        using Microsoft.EntityFrameworkCore;

        class Db : DbContext
        {
            public DbSet<Enrolment> Enrolments => Set<Enrolment>();
        }

        class Enrolment
        {
            public int Id { get; set; }
            {{members}}
        }
        """;
}
