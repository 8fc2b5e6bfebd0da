using System.Net.Mail;
using System.Threading.Tasks;
using MimeKit;
using SendGrid.Helpers.Mail;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;
using Attachment = System.Net.Mail.Attachment;

public static class Messages
{
    public static async Task Mails(SmtpClient smtp, Person person)
    {
        using var mail = new MailMessage("a@a.example", "b@a.example", "hello", person.Name); // leak
        mail.Subject = person.Name; // leak
        mail.Subject = person.Camp;
        mail.Body = $"Dear {person.Name}"; // leak
        mail.To.Add(person.Name);
        mail.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(person.Name)); // leak
        mail.Attachments.Add(Attachment.CreateAttachmentFromString(person.Name, "name.txt")); // leak
        var stream = new System.IO.MemoryStream(Encoding.UTF8.GetBytes(person.Name));
        mail.Attachments.Add(new Attachment(stream, "name.txt")); // leak
        smtp.Send("a@a.example", "b@a.example", "hello", person.Name); // leak
        await smtp.SendMailAsync("a@a.example", person.Name, "hello", person.Camp);
        await smtp.SendMailAsync(mail);
    }

    public static void Mime(Person person)
    {
        var message = new MimeMessage { Subject = person.Name }; // leak
        message.To.Add(MailboxAddress.Parse(person.Name));
        var body = new BodyBuilder { TextBody = person.Camp };
        body.HtmlBody = person.Name; // leak
        body.TextBody = person.Name; // leak
        body.Attachments.Add("name.txt", Encoding.UTF8.GetBytes(person.Name)); // leak
        message.Body = body.ToMessageBody();
        _ = new TextPart("plain") { Text = person.Name }; // leak
    }

    public static void Grid(Person person)
    {
        var from = new EmailAddress("a@a.example");
        var to = new EmailAddress(person.Name);
        MailHelper.CreateSingleEmail(from, to, "hello", person.Camp, person.Name); // leak
        MailHelper.CreateSingleEmail(from, to, "hello", person.Camp, person.Camp);
        MailHelper.CreateSingleTemplateEmail(from, to, "1", new { person.Name }); // leak
        var message = new SendGridMessage { PlainTextContent = person.Name }; // leak
        message.SetSubject(person.Name); // leak
        message.AddContent("text/plain", person.Name); // leak
        message.SetTemplateData(new { person.Name }); // leak
        message.SetTemplateData(new { person.Camp });
    }

    public static async Task Texts(Person person)
    {
        await MessageResource.CreateAsync(new PhoneNumber("1"), body: person.Name); // leak
        await MessageResource.CreateAsync(new PhoneNumber(person.Name), body: person.Camp);
        MessageResource.Create(new CreateMessageOptions(new PhoneNumber("1")) { Body = person.Name }); // leak
    }

    public static void Push(Person person)
    {
        var note = new FirebaseAdmin.Messaging.Notification { Title = "hello", Body = person.Name }; // leak
        note.Title = person.Camp;
        var message = new FirebaseAdmin.Messaging.Message { Notification = note };
        message.Data = new Dictionary<string, string> { ["name"] = person.Name }; // leak
        message.Data = new Dictionary<string, string> { ["camp"] = person.Camp };
    }
}
