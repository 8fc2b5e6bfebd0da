using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class UnencryptedConnectionTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<UnencryptedConnection>().OnTheWeb().ForFiles();

    [Theory]
    [InlineData("smtp.EnableSsl = false")]
    [InlineData("sql.Encrypt = false")]
    [InlineData("sql.Encrypt = SqlConnectionEncryptOption.Optional")]
    [InlineData("sql.ConnectionString = \"Server=db.example;Encrypt=False\"")]
    [InlineData("postgres.SslMode = Npgsql.SslMode.Disable")]
    [InlineData("mysql.SslMode = MySqlConnector.MySqlSslMode.None")]
    [InlineData("kafka.SecurityProtocol = Confluent.Kafka.SecurityProtocol.SaslPlaintext")]
    [InlineData("rabbit.Ssl.Enabled = false")]
    [InlineData("rabbit.Uri = new Uri(\"amqp://queue.example\")")]
    [InlineData("http.BaseAddress = new Uri(\"http://partner.example/api\")")]
    [InlineData("http.BaseAddress = new Uri(text ?? \"http://partner.example/api\")")]
    [InlineData("http.BaseAddress = new Uri(flag ? text : \"http://partner.example/api\")")]
    [InlineData("http.BaseAddress = new Uri(flag ? \"https://partner.example\" : \"http://partner.example\")")]
    [InlineData("http.BaseAddress = flag ? new Uri(\"https://partner.example\") : new Uri(\"http://partner.example\")")]
    [InlineData("http.BaseAddress = new Uri(flag switch { true => \"https://a.example\", _ => \"http://b.example\" })")]
    [InlineData("sql.ConnectionString = flag ? \"Server=db.example;Encrypt=True\" "
        + ": \"Server=db.example;Encrypt=False\"")]
    [InlineData("mail.Connect(\"mail.example\", 25, SecureSocketOptions.None)")]
    [InlineData("mail.ConnectAsync(\"mail.example\", 25, false)")]
    [InlineData("GrpcChannel.ForAddress(\"http://partner.example\")")]
    [InlineData("grpc.Credentials = Grpc.Core.ChannelCredentials.Insecure")]
    [InlineData("mqtt.UseTls = false")]
    [InlineData("hub.WithUrl(\"http://partner.example/hub\")")]
    [InlineData("new RestSharp.RestClient(\"http://partner.example\")")]
    [InlineData("new SqlConnection(\"Server=db.example;Encrypt=Optional\")")]
    [InlineData("new Npgsql.NpgsqlConnection(\"Host=db.example;SSL Mode=Disable\")")]
    [InlineData("Npgsql.NpgsqlDataSource.Create(\"Host=db.example;Ssl Mode=Allow\")")]
    [InlineData("new MySqlConnector.MySqlConnection($\"Server=db.example;SslMode=none;Password={text}\")")]
    [InlineData("new Azure.Storage.Blobs.BlobServiceClient(\"DefaultEndpointsProtocol=http;AccountName=camp\")")]
    [InlineData("new Azure.Storage.Queues.QueueClient(\"DefaultEndpointsProtocol=http;AccountName=camp\", \"q\")")]
    [InlineData("new Azure.Data.Tables.TableServiceClient(\"DefaultEndpointsProtocol=http;AccountName=camp\")")]
    [InlineData("cookie.Secure = false")]
    [InlineData("cookies.SecurePolicy = Microsoft.AspNetCore.Http.CookieSecurePolicy.None")]
    public Task Connection_in_clear_is_reported(string code) =>
        Rule.Reports(Configure("{|PRIV5008:" + code + "|};"));

    [Theory]
    [InlineData("smtp.EnableSsl = true")]
    [InlineData("smtp.EnableSsl = flag")]
    [InlineData("sql.Encrypt = true")]
    [InlineData("sql.Encrypt = SqlConnectionEncryptOption.Strict")]
    [InlineData("sql.ConnectionString = \"Server=db.example;Encrypt=True\"")]
    [InlineData("sql.ConnectionString = \"Server=.;Encrypt=False\"")]
    [InlineData("postgres.SslMode = Npgsql.SslMode.VerifyFull")]
    [InlineData("kafka.SecurityProtocol = Confluent.Kafka.SecurityProtocol.SaslSsl")]
    [InlineData("rabbit.Uri = new Uri(\"amqps://queue.example\")")]
    [InlineData("rabbit.Uri = new Uri(\"amqp://localhost\")")]
    [InlineData("http.BaseAddress = new Uri(text)")]
    [InlineData("http.BaseAddress = new Uri(text ?? \"http://localhost:5000\")")]
    [InlineData("http.BaseAddress = new Uri(\"https://partner.example/api\")")]
    [InlineData("http.BaseAddress = new Uri(flag ? \"https://partner.example\" : \"http://localhost:5000\")")]
    [InlineData("http.BaseAddress = new Uri(flag switch { true => \"https://a.example\", "
        + "_ => \"https://b.example\" })")]
    [InlineData("mail.Connect(\"mail.example\", 587, SecureSocketOptions.StartTls)")]
    [InlineData("mail.Connect(\"localhost\", 25, SecureSocketOptions.None)")]
    [InlineData("_ = GrpcChannel.ForAddress(\"https://partner.example\")")]
    [InlineData("grpc.Credentials = Grpc.Core.ChannelCredentials.SecureSsl")]
    [InlineData("mqtt.UseTls = flag")]
    [InlineData("_ = new SqlConnection(text)")]
    [InlineData("_ = new Npgsql.NpgsqlConnection(\"Host=127.0.0.1;SSL Mode=Disable\")")]
    [InlineData("if (env.IsDevelopment()) smtp.EnableSsl = false")]
    [InlineData("_ = new Azure.Storage.Blobs.BlobServiceClient(\"DefaultEndpointsProtocol=https;AccountName=camp\")")]
    [InlineData("_ = new Azure.Storage.Blobs.BlobServiceClient(\"DefaultEndpointsProtocol=http;AccountName=a;"
        + "BlobEndpoint=http://127.0.0.1:10000/a\")")]
    [InlineData("_ = new Azure.Storage.Queues.QueueServiceClient(\"DefaultEndpointsProtocol=http;"
        + "AccountName=devstoreaccount1\")")]
    [InlineData("_ = new Azure.Storage.Blobs.BlobServiceClient(text)")]
    [InlineData("cookie.Secure = flag")]
    [InlineData("cookies.SecurePolicy = Microsoft.AspNetCore.Http.CookieSecurePolicy.Always")]
    public Task Other_connection_is_accepted(string code) => Rule.Accepts(Configure(code + ";"));

    [Theory]
    [InlineData("smtp.EnableSsl = true", "smtp.EnableSsl = flag")]
    [InlineData("sql.Encrypt = SqlConnectionEncryptOption.Mandatory", "sql.ConnectionString = text")]
    [InlineData("postgres.SslMode = Npgsql.SslMode.Require", "postgres.ConnectionString = text")]
    [InlineData("mysql.SslMode = MySqlConnector.MySqlSslMode.VerifyFull", "mysql.ConnectionString = text")]
    [InlineData(
        "_ = new Npgsql.NpgsqlConnection(\"Host=db.example;SSL Mode=Require\")",
        "_ = new Npgsql.NpgsqlConnection(text)")]
    [InlineData("kafka.SecurityProtocol = Confluent.Kafka.SecurityProtocol.Ssl", "kafka.BootstrapServers = text")]
    [InlineData("rabbit.Ssl.Enabled = true", "rabbit.Ssl.Enabled = flag")]
    [InlineData("rabbit.Uri = new Uri(\"amqps://queue.example\")", "rabbit.Uri = new Uri(text)")]
    [InlineData("http.BaseAddress = new Uri(\"https://partner.example\")", "http.BaseAddress = new Uri(text)")]
    [InlineData("mail.Connect(text, 465, SecureSocketOptions.SslOnConnect)", "mail.Connect(text, 465, flag)")]
    [InlineData("_ = GrpcChannel.ForAddress(\"https://partner.example\")", "_ = GrpcChannel.ForAddress(text)")]
    [InlineData("mqtt.UseTls = true", "mqtt.UseTls = flag")]
    [InlineData("hub.WithUrl(\"https://partner.example/hub\")", "hub.WithUrl(text)")]
    [InlineData("_ = new RestSharp.RestClient(\"https://partner.example\")", "_ = new RestSharp.RestClient(text)")]
    public async Task Channel_that_is_encrypted_or_unknown_is_accepted(string encrypted, string unknown)
    {
        await Rule.Accepts(Configure(encrypted + ";"));
        await Rule.Accepts(Configure(unknown + ";"));
    }

    [Theory]
    [InlineData("using var own = {|PRIV5008:new SmtpClient(\"mail.example\", 25)|}; own.Send(mail);")]
    [InlineData("var own = {|PRIV5008:new SmtpClient(host)|}; own.Timeout = 5; own.Send(mail);")]
    [InlineData("SmtpClient own = {|PRIV5008:new(host) { Port = 587 }|}; own.Send(mail);")]
    public Task Mail_client_that_nobody_tells_to_encrypt_is_reported(string code) => Rule.Reports(Mail(code));

    [Theory]
    [InlineData("using var own = new SmtpClient(\"mail.example\") { EnableSsl = true }; own.Send(mail);")]
    [InlineData("var own = new SmtpClient(host); own.EnableSsl = flag; own.Send(mail);")]
    [InlineData("var own = new SmtpClient(host); Prepare(own); own.Send(mail);")]
    [InlineData("var own = new SmtpClient(\"localhost\"); own.Send(mail);")]
    [InlineData("var own = new SmtpClient(\"relay\"); own.Send(mail);")]
    [InlineData("var own = new SmtpClient(host) { PickupDirectoryLocation = \"x\" }; own.Send(mail);")]
    [InlineData("var own = new SmtpClient(); own.Send(mail);")]
    [InlineData("Prepare(new SmtpClient(host));")]
    [InlineData("s_kept = new SmtpClient(host);")]
    public Task Other_mail_client_is_accepted(string code) => Rule.Accepts(Mail(code));

    [Fact]
    public async Task Finding_names_the_member()
    {
        var found = await Rule.Reports(Configure("{|PRIV5008:smtp.EnableSsl = false|};"));

        Assert.StartsWith(
            "'SmtpClient.EnableSsl' is configured without encryption",
            found.Single().GetMessage(System.Globalization.CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
    }

    private static string Configure(string code) => $$"""
        using Grpc.Net.Client;
        using MailKit.Security;
        using Microsoft.AspNetCore.SignalR.Client;
        using Microsoft.Data.SqlClient;
        using Microsoft.Extensions.Hosting;

        static class Subject
        {
            static void Configure(
                System.Net.Mail.SmtpClient smtp,
                SqlConnectionStringBuilder sql,
                Npgsql.NpgsqlConnectionStringBuilder postgres,
                MySqlConnector.MySqlConnectionStringBuilder mysql,
                Confluent.Kafka.ClientConfig kafka,
                RabbitMQ.Client.ConnectionFactory rabbit,
                System.Net.Http.HttpClient http,
                MailKit.Net.Smtp.SmtpClient mail,
                IHubConnectionBuilder hub,
                GrpcChannelOptions grpc,
                MQTTnet.MqttClientTlsOptions mqtt,
                Microsoft.AspNetCore.Http.CookieOptions cookie,
                Microsoft.AspNetCore.Http.CookieBuilder cookies,
                IHostEnvironment env,
                string text,
                bool flag)
            {
                {{code}}
            }
        }
        """;

    private static string Mail(string code) => $$"""
        using System.Net.Mail;

        static class Subject
        {
            static SmtpClient? s_kept;

            static void Prepare(SmtpClient client) => s_kept = client;

            static void Send(MailMessage mail, string host, bool flag)
            {
                {{code}}
            }
        }
        """;
}
