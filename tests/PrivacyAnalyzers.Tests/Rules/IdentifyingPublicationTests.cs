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

    [Theory]
    [InlineData("var r = new Put { ContentBody = {|PRIV4006:b.FullName|}, CannedACL = Access.PublicRead }")]
    [InlineData("var r = Open({|PRIV4006:b.FullName|})")]
    [InlineData("var r = new Put { ContentBody = {|PRIV4006:b.Phone|} }; r.CannedACL = Access.PublicRead")]
    [InlineData("var r = new Put { CannedACL = Access.PublicRead }; r.ContentBody = {|PRIV4006:b.Phone|}")]
    [InlineData("Put r; r = new Put(); r.CannedACL = Access.PublicReadWrite; r.ContentBody = {|PRIV4006:b.Phone|}")]
    public Task Object_in_a_cloud_that_anyone_can_read_is_reported(string call) =>
        Rule.OnTheWeb().ForFiles().Reports(InCloud(call));

    [Theory]
    [InlineData("var r = new Put { ContentBody = b.FullName, CannedACL = Access.Private }")]
    [InlineData("var r = new Put { ContentBody = b.Camp, CannedACL = Access.PublicRead }")]
    [InlineData("var r = new Put { ContentBody = b.FullName }; other.CannedACL = Access.PublicRead")]
    public Task Object_in_a_cloud_that_only_few_can_read_is_accepted(string call) =>
        Rule.OnTheWeb().ForFiles().Accepts(InCloud(call));

    private static string InCloud(string call) => $$"""
        using Put = Amazon.S3.Model.PutObjectRequest;
        using Access = Amazon.S3.S3CannedACL;

        class Subject
        {
            static Put Open(string text) => new() { ContentBody = text, CannedACL = Access.PublicRead };

            void Tell(Beneficiary b)
            {
                var other = new Put { ContentBody = "logo" };
                {{call}};
            }
        }
        """;

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
