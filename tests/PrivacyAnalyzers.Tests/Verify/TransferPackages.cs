using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Tests.Verify;

/// <summary>The real packages with which applications send data to others.</summary>
internal static class TransferPackages
{
    private static readonly ImmutableArray<Assembly> Packages = ImmutableArray.Create(
        typeof(Amazon.SQS.IAmazonSQS).Assembly,
        typeof(Azure.Messaging.EventHubs.EventData).Assembly,
        typeof(Azure.Messaging.ServiceBus.ServiceBusMessage).Assembly,
        typeof(Azure.Storage.Queues.QueueClient).Assembly,
        typeof(Azure.Core.TokenCredential).Assembly,
        typeof(Azure.Core.Amqp.AmqpAnnotatedMessage).Assembly,
        typeof(BinaryData).Assembly,
        typeof(Confluent.Kafka.ClientConfig).Assembly,
        typeof(Flurl.Url).Assembly,
        typeof(Flurl.Http.IFlurlRequest).Assembly,
        typeof(Google.Protobuf.IMessage).Assembly,
        typeof(Grpc.Core.ChannelCredentials).Assembly,
        typeof(Grpc.Net.Client.GrpcChannel).Assembly,
        typeof(Hangfire.BackgroundJob).Assembly,
        typeof(MailKit.MailTransport).Assembly,
        typeof(MassTransit.IPublishEndpoint).Assembly,
        typeof(Microsoft.AspNetCore.SignalR.Client.HubConnection).Assembly,
        typeof(Microsoft.AspNetCore.SignalR.Client.HubConnectionBuilderHttpExtensions).Assembly,
        typeof(Microsoft.AspNetCore.Http.Connections.Client.HttpConnectionOptions).Assembly,
        typeof(Microsoft.ApplicationInsights.TelemetryClient).Assembly,
        typeof(Microsoft.Data.SqlClient.SqlConnection).Assembly,
        typeof(Microsoft.Extensions.AI.IChatClient).Assembly,
        typeof(Microsoft.Graph.Models.User).Assembly,
        typeof(Microsoft.Kiota.Abstractions.IRequestAdapter).Assembly,
        typeof(Microsoft.IdentityModel.JsonWebTokens.JsonWebTokenHandler).Assembly,
        typeof(Microsoft.IdentityModel.Tokens.SecurityTokenDescriptor).Assembly,
        typeof(Microsoft.SemanticKernel.ChatCompletion.ChatHistory).Assembly,
        typeof(Microsoft.SemanticKernel.KernelExtensions).Assembly,
        typeof(MimeKit.MimeMessage).Assembly,
        typeof(MQTTnet.MqttClientFactory).Assembly,
        typeof(MySqlConnector.MySqlConnection).Assembly,
        typeof(NATS.Client.Core.INatsClient).Assembly,
        typeof(NATS.Client.Core.INatsSerialize<>).Assembly,
        typeof(Notify.Client.NotificationClient).Assembly,
        typeof(Npgsql.NpgsqlConnection).Assembly,
        typeof(OpenAI.Chat.ChatClient).Assembly,
        typeof(Quartz.JobDataMap).Assembly,
        typeof(RabbitMQ.Client.ConnectionFactory).Assembly,
        typeof(Refit.BodyAttribute).Assembly,
        typeof(RestSharp.RestRequest).Assembly,
        typeof(SendGrid.SendGridClient).Assembly,
        typeof(Sentry.SentrySdk).Assembly,
        typeof(System.ClientModel.ApiKeyCredential).Assembly,
        typeof(System.IdentityModel.Tokens.Jwt.JwtSecurityToken).Assembly,
        typeof(Twilio.TwilioClient).Assembly);

    private static readonly Lazy<ImmutableArray<MetadataReference>> Loaded = new(() =>
    [
        .. Packages.Distinct().Select(static package => MetadataReference.CreateFromFile(package.Location)),
    ]);

    /// <summary>Gets the packages.</summary>
    public static ImmutableArray<MetadataReference> All => Loaded.Value;
}
