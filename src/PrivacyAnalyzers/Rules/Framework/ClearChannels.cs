using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Symbols;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>The ways in which code configures a client or a connection to send in clear.</summary>
internal sealed class ClearChannels(Compilation compilation)
{
    private static readonly ImmutableArray<(string Type, string Property, string Off)> Switches = ImmutableArray.Create(
        ("Amazon.Runtime.ClientConfig", "UseHttp", "true"),
        ("Confluent.Kafka.ClientConfig", "SecurityProtocol", "Plaintext SaslPlaintext"),
        ("Grpc.Net.Client.GrpcChannelOptions", "Credentials", "Insecure"),
        ("Grpc.Net.Client.GrpcChannelOptions", "UnsafeUseInsecureChannelCallCredentials", "true"),
        ("MQTTnet.MqttClientTlsOptions", "UseTls", "false"),
        ("Microsoft.AspNetCore.Http.CookieBuilder", "SecurePolicy", "None"),
        ("Microsoft.AspNetCore.Http.CookieOptions", "Secure", "false"),
        ("Microsoft.Data.SqlClient.SqlConnectionStringBuilder", "Encrypt", "false Optional"),
        ("MongoDB.Driver.MongoClientSettings", "UseTls", "false"),
        ("MySqlConnector.MySqlConnectionStringBuilder", "SslMode", "None Disabled"),
        ("Npgsql.NpgsqlConnectionStringBuilder", "SslMode", "Disable Allow"),
        ("RabbitMQ.Client.SslOption", "Enabled", "false"),
        ("StackExchange.Redis.ConfigurationOptions", "Ssl", "false"),
        ("System.Data.SqlClient.SqlConnectionStringBuilder", "Encrypt", "false"),
        ("System.Net.FtpWebRequest", "EnableSsl", "false"),
        ("System.Net.Mail.SmtpClient", "EnableSsl", "false"));

    // Members that take the address of a service, and the parameter that holds it ("value" of a property).
    private static readonly ILookup<string, (QualifiedName Type, string Parameter)> AddressOf = new[]
    {
        ("Grpc.Net.Client.GrpcChannel", "ForAddress", "address"),
        ("Microsoft.AspNetCore.SignalR.Client.HubConnectionBuilderHttpExtensions", "WithUrl", "url"),
        ("RabbitMQ.Client.ConnectionFactory", "Uri", "value"),
        ("Refit.RestService", "For", "hostUrl"),
        ("RestSharp.RestClient", ".ctor", "baseUrl"),
        ("RestSharp.RestClientOptions", ".ctor", "baseUrl"),
        ("RestSharp.RestClientOptions", "BaseUrl", "value"),
        ("System.Net.Http.HttpClient", "BaseAddress", "value"),
        ("System.Net.WebClient", "BaseAddress", "value"),
    }.ToLookup(
        static taker => taker.Item2,
        static taker => (QualifiedName.TryParse(taker.Item1)!, taker.Item3),
        StringComparer.Ordinal);

    private static readonly ImmutableHashSet<string> Off = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "defaultendpointsprotocol=http", "encrypt=false", "encrypt=no", "encrypt=optional", "sslmode=allow",
        "sslmode=disable", "sslmode=disabled", "sslmode=none", "ssl=false", "usetls=false");

    private readonly MemberSwitches _switches = MemberSwitches.In(compilation, Switches);
    private readonly ConnectionTexts _connections = new(compilation);
    private readonly MailClients _clients = new(compilation);
    private readonly TextValues _texts = new(compilation);
    private readonly INamedTypeSymbol? _mail = compilation.TypeNamed("MailKit.IMailService");

    /// <summary>Gets the member by which an operation makes a channel send in clear.</summary>
    /// <param name="operation">A call, a creation or an assignment.</param>
    /// <param name="cancel">Cancels the search.</param>
    /// <returns>The member, or null.</returns>
    public ISymbol? OpenedBy(IOperation operation, CancellationToken cancel) =>
        SwitchedOff(operation)
        ?? Addressed(operation, cancel)
        ?? MailIn(operation, cancel)
        ?? _clients.InClear(operation, cancel)
        ?? Connected(operation, cancel);

    private ISymbol? SwitchedOff(IOperation operation) =>
        operation is ISimpleAssignmentOperation assignment ? _switches.SwitchedOffBy(assignment) : null;

    private ISymbol? Addressed(IOperation operation, CancellationToken cancel) =>
        MemberOf(operation) is { ContainingType: { } owner } member
        && AddressOf[member.Name].FirstOrDefault(taker => taker.Type.Matches(owner)) is { Parameter: { } parameter }
        && ValueOf(operation, parameter) is { } address
        && _texts.AllOf(address, cancel).Any(static text => Addresses.Judge(text) == ChannelSecurity.Clear)
            ? member
            : null;

    private ISymbol? Connected(IOperation operation, CancellationToken cancel) =>
        _connections.In(operation, cancel)
            .Any(static text => text.Any(static setting => Off.Contains($"{setting.Key}={setting.Value}")))
            ? MemberOf(operation)
            : null;

    private ISymbol? MailIn(IOperation operation, CancellationToken cancel) =>
        operation is IInvocationOperation { TargetMethod: { Name: "Connect" or "ConnectAsync" } method } call
        && _mail is not null
        && method.ContainingType.AllInterfaces.Add(method.ContainingType)
            .Contains(_mail, SymbolEqualityComparer.Default)
        && call.Arguments.Any(IsWithoutEncryption)
        && !IsThisMachine(ValueOf(call, "host"), cancel)
            ? method
            : null;

    private bool IsThisMachine(IOperation? host, CancellationToken cancel) =>
        host is not null && _texts.Of(host, cancel) is { } name && Addresses.IsLoopback(name.Text);

    private static bool IsWithoutEncryption(IArgumentOperation argument) =>
        argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter }
        && MemberSwitches.NameOf(argument.Value) is { } name
        && ((parameter.Name == "useSsl" && name == "false")
            || (parameter.Type.Name == "SecureSocketOptions" && name == "None"));

    private static ISymbol? MemberOf(IOperation operation) => operation switch
    {
        IInvocationOperation call => (call.TargetMethod.ReducedFrom ?? call.TargetMethod).OriginalDefinition,
        IObjectCreationOperation made => made.Constructor,
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } => target.Property,
        _ => null,
    };

    private static IOperation? ValueOf(IOperation operation, string parameter) => operation switch
    {
        IInvocationOperation call => ArgumentOf(call.Arguments, parameter),
        IObjectCreationOperation made => ArgumentOf(made.Arguments, parameter),
        ISimpleAssignmentOperation assignment => assignment.Value,
        _ => null,
    };

    private static IOperation? ArgumentOf(ImmutableArray<IArgumentOperation> arguments, string parameter) =>
        arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter)?.Value;
}
