using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class PersonalDataInJobsTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<PersonalDataInJobs>().OnTheWeb().ForFiles();

    [Theory]
    [InlineData("BackgroundJob.Enqueue(() => Send({|PRIV3010:b.Phone|}))")]
    [InlineData("BackgroundJob.Enqueue<Mailer>(m => m.Send({|PRIV3010:b.FullName|}, 1))")]
    [InlineData("BackgroundJob.Enqueue<Mailer>(m => m.Send({|PRIV3010:b|}))")]
    [InlineData("BackgroundJob.Schedule(() => Send({|PRIV3010:phone|}), TimeSpan.FromDays(1))")]
    [InlineData("client.Enqueue<Mailer>(m => m.Send({|PRIV3010:b.Phone|}, 1))")]
    [InlineData("RecurringJob.AddOrUpdate(\"x\", () => Send({|PRIV3010:b.Phone|}), \"0 0 * * *\")")]
    public Task Personal_argument_of_a_job_is_reported(string code) => Rule.Reports(Code(code));

    [Theory]
    [InlineData("BackgroundJob.Enqueue(() => Send(b.CaseCode))")]
    [InlineData("BackgroundJob.Enqueue<Mailer>(m => m.Send(b.Camp, b.HouseholdSize))")]
    [InlineData("BackgroundJob.Schedule(() => Send(\"text\"), TimeSpan.FromDays(1))")]
    [InlineData("Send(b.Phone)")]
    [InlineData("RecurringJob.TriggerJob(b.Phone)")]
    public Task Other_argument_is_accepted(string code) => Rule.Accepts(Code(code));

    private static string Code(string code) => $$"""
        using Hangfire;

        public class Mailer
        {
            public void Send(string text, int times) => _ = text + times;

            public void Send(Beneficiary b) => _ = b;
        }

        public static class Subject
        {
            public static void Send(string text) => _ = text;

            static void Start(IBackgroundJobClient client, Beneficiary b)
            {
                var phone = b.Phone;
                {{code}};
            }
        }
        """;
}
