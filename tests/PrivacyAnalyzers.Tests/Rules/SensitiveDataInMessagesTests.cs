using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class SensitiveDataInMessagesTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<SensitiveDataInMessages>().OnTheWeb();

    [Fact]
    public async Task Text_of_a_mail_is_reported()
    {
        var found = await Rule.Reports("""
            void Notify(Beneficiary b, System.Net.Mail.MailMessage mail) =>
                mail.Body = {|PRIV3006:$"Your result: {b.Diagnosis}"|};
            """);

        Assert.Equal(
            "'Beneficiary.Diagnosis' (health data) is put into a message by 'MailMessage.Body'",
            found.Single().GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public Task Name_in_the_greeting_is_accepted() => Rule.Accepts("""
        void Notify(Beneficiary b, System.Net.Mail.MailMessage mail) => mail.Body = $"Dear {b.FirstName},";
        """);

    [Fact]
    public Task Name_is_reported_where_the_project_raised_names() =>
        Rule.With("privacy.sensitivity.identity", "high").Reports("""
            void Notify(Beneficiary b, System.Net.Mail.MailMessage mail) =>
                mail.Body = {|PRIV3006:$"Dear {b.FirstName},"|};
            """);

    [Fact]
    public Task Template_filled_by_a_helper_is_reported() => Rule.Reports("""
        string Fill(string template, string? result) => template.Replace("{result}", result);

        void Notify(Beneficiary b, MimeKit.BodyBuilder body) =>
            body.TextBody = {|PRIV3006:Fill("Your result: {result}", b.Diagnosis)|};
        """);

    [Fact]
    public Task Recipient_is_accepted() => Rule.Accepts("""
        void Notify(Beneficiary b, System.Net.Mail.MailMessage mail) => mail.To.Add(b.Phone + b.Diagnosis);
        """);
}
