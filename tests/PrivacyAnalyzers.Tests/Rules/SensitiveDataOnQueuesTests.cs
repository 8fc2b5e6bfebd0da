using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class SensitiveDataOnQueuesTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<SensitiveDataOnQueues>().OnTheWeb();

    [Fact]
    public async Task Published_object_is_reported()
    {
        var found = await Rule.Reports("""
            Task Refer(Beneficiary b, MassTransit.IPublishEndpoint bus) => bus.Publish({|PRIV3008:b|});
            """);

        Assert.StartsWith(
            "'Beneficiary' (health data, ",
            found.Single().GetMessage(System.Globalization.CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
    }

    [Fact]
    public Task Message_without_sensitive_data_is_accepted() => Rule.Accepts("""
        Task Refer(Contact contact, MassTransit.IPublishEndpoint bus) => bus.Publish(contact);
        """);

    [Fact]
    public Task Encrypted_body_is_accepted() => Rule.Accepts("""
        async Task Refer(
            Beneficiary b,
            RabbitMQ.Client.IChannel channel,
            Microsoft.AspNetCore.DataProtection.IDataProtector protector)
        {
            var body = protector.Protect(JsonSerializer.SerializeToUtf8Bytes(b));
            await RabbitMQ.Client.IChannelExtensions.BasicPublishAsync(channel, "x", "y", body);
        }
        """);

    [Fact]
    public Task Body_in_clear_is_reported() => Rule.Reports("""
        async Task Refer(Beneficiary b, RabbitMQ.Client.IChannel channel)
        {
            var body = JsonSerializer.SerializeToUtf8Bytes(b);
            await RabbitMQ.Client.IChannelExtensions.BasicPublishAsync(channel, "x", "y", {|PRIV3008:body|});
        }
        """);
}
