using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class UncheckedConsentTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<UncheckedConsent>().OnTheWeb();

    [Theory]
    [InlineData("partner.Send({|PRIV7006:v.Photo|});")]
    [InlineData("partner.Show({|PRIV7006:v|});")]
    [InlineData("v.MayShare = true; partner.Send({|PRIV7006:v.Photo|});")]
    [InlineData("partner.Send({|PRIV7006:v.Photo|}); if (v.MayShare) { }")]
    public Task Consent_that_nobody_looks_at_is_reported(string code) => Rule.Reports(In(code));

    [Theory]
    [InlineData("if (v.MayShare) partner.Send(v.Photo);")]
    [InlineData("if (!v.MayShare) return; partner.Send(v.Photo);")]
    [InlineData("if (v is { MayShare: true }) partner.Send(v.Photo);")]
    [InlineData("if (MayUse(v)) partner.Send(v.Photo);")]
    [InlineData("foreach (var one in all.Where(one => one.MayShare)) partner.Send(one.Photo);")]
    [InlineData("partner.Keep(v.Photo);")]
    [InlineData("partner.Send(w.Photo);")]
    public Task Consent_that_is_checked_or_not_the_basis_is_accepted(string code) => Rule.Accepts(In(code));

    [Theory]
    [InlineData("if (v.MayShare) Give(v);")]
    [InlineData("if (!v.MayShare) return; Give(v);")]
    [InlineData("if (v.MayShare) Middle(v); void Middle(Volunteer o) => Give(o);")]
    [InlineData("if (v.MayShare) all.ForEach(Give);")]
    public Task Check_in_every_caller_is_accepted(string code) => Rule.Accepts(In(code) + """
        void Give(Volunteer o) => Partner.Send(o.Photo);

        static IPartner Partner = null!;
        """);

    [Fact]
    public Task Check_in_the_method_that_sends_is_accepted() => Rule.Accepts(In("Give(v, v.Photo);") + """
        void Give(Volunteer o, string photo)
        {
            if (o.MayShare)
                Partner.Send(photo);
        }

        static IPartner Partner = null!;
        """);

    [Theory]
    [InlineData("Give(v); if (v.MayShare) Give(v);")]
    [InlineData("Give(v); if (v.MayShare) { }")]
    [InlineData("Middle(v); void Middle(Volunteer o) => Give(o);")]
    [InlineData("if (v.MayShare) { } else { } Console.WriteLine(nameof(Give));")]
    [InlineData("if (v.MayShare) Other.Give(v);")]
    public Task Caller_that_does_not_check_is_reported(string code) => Rule.Reports(In(code) + """
        void Give(Volunteer o) => Partner.Send({|PRIV7006:o.Photo|});

        static IPartner Partner = null!;

        static class Other { public static void Give(Volunteer o) { } }
        """);

    [Fact]
    public Task Purpose_with_consent_as_its_basis_counts() => Rule
        .WithGovernance("purpose stories basis=Consent\npurpose aid basis=VitalInterest")
        .Reports("""
            class Told { [ImageData, Purpose("stories")] public string Photo { get; set; } = ""; }
            class Aided { [ImageData, Purpose("aid")] public string Photo { get; set; } = ""; }
            class Site { [Publishes] public void Publish(string text) { } }
            void Tell(Told t, Aided a, Site site)
            {
                site.Publish({|PRIV7006:t.Photo|});
                site.Publish(a.Photo);
            }
            """);

    private static string In(string code) => $$"""
        [LegalBasis(PrivacyAnalyzers.Taxonomy.LegalBasis.Consent)]
        class Volunteer
        {
            [ImageData] public string Photo { get; set; } = "";
            [ConsentRecord] public bool MayShare { get; set; }
        }

        [LegalBasis(PrivacyAnalyzers.Taxonomy.LegalBasis.VitalInterest)]
        class Worker { [ImageData] public string Photo { get; set; } = ""; }

        interface IPartner
        {
            [TransferTo("partner")] void Send(string photo);
            [TransferTo("partner")] void Show(Volunteer v);
            void Keep(string photo);
        }

        [ConsentCheck] static bool MayUse(object o) => o is not null;

        void Run(Volunteer v, Worker w, List<Volunteer> all, IPartner partner)
        {
            {{code}}
        }
        """;
}
