using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class IdentifyingPublicationTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<IdentifyingPublication>();

    [Theory]
    [InlineData("site.Publish({|PRIV4006:s.Gps|})")]
    [InlineData("site.Publish({|PRIV4006:b.FullName|})")]
    [InlineData("site.PublishAll({|PRIV4006:new[] { b.FullName }|})")]
    [InlineData("site.Share({|PRIV4006:s|})")]
    public Task Publication_that_identifies_is_reported(string call) => Rule.Reports(In(call));

    [Theory]
    [InlineData("site.Publish(Area(s.Gps))")]
    [InlineData("site.Publish(b.CaseCode)")]
    [InlineData("site.Publish(b.Camp)")]
    [InlineData("site.Publish(b.HouseholdSize.ToString())")]
    [InlineData("site.Draft(s.Gps)")]
    public Task Areas_codes_and_drafts_are_accepted(string call) => Rule.Accepts(In(call));

    [Fact]
    public Task Coarse_area_of_an_interface_is_accepted() => Rule.Accepts("""
        interface IMaps { [Anonymizes] string Area(string gps); }
        class Maps : IMaps { public string Area(string gps) => gps; }
        class Site { [Publishes] public void Publish(string text) { } }
        void Tell(Beneficiary b, IMaps maps, Maps own, Site site)
        {
            site.Publish(maps.Area(b.FullName));
            site.Publish(own.Area(b.FullName));
        }
        """);

    private static string In(string call) => $$"""
        class Shelter { [LocationData] public string Gps { get; set; } = ""; }

        class Site
        {
            [Publishes] public void Publish(string text) { }
            [Publishes] public void PublishAll(IEnumerable<string> texts) { }
            [Publishes] public void Share(Shelter shelter) { }
            public void Draft(string text) { }
        }

        [Anonymizes] static string Area(string gps) => gps[..2];

        void Tell(Beneficiary b, Shelter s, Site site)
        {
            {{call}};
        }
        """;
}
