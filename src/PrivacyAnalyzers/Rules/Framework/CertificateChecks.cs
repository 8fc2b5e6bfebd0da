using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Symbols;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// The ways in which code accepts whoever answers: callbacks that say yes, switches, connection strings.
/// </summary>
internal sealed class CertificateChecks(Compilation compilation)
{
    private static readonly ImmutableArray<(string Type, string Property, string Off)> Switches = ImmutableArray.Create(
        ("Confluent.Kafka.ClientConfig", "EnableSslCertificateVerification", "false"),
        ("MQTTnet.MqttClientTlsOptions", "AllowUntrustedCertificates", "true"),
        ("MQTTnet.MqttClientTlsOptions", "IgnoreCertificateChainErrors", "true"),
        ("Microsoft.Data.SqlClient.SqlConnectionStringBuilder", "TrustServerCertificate", "true"),
        ("MongoDB.Driver.MongoClientSettings", "AllowInsecureTls", "true"),
        ("MongoDB.Driver.MongoClientSettings", "VerifySslCertificate", "false"),
        ("RabbitMQ.Client.SslOption", "AcceptablePolicyErrors",
            "RemoteCertificateChainErrors RemoteCertificateNameMismatch RemoteCertificateNotAvailable"),
        ("System.Data.SqlClient.SqlConnectionStringBuilder", "TrustServerCertificate", "true"));

    // Methods of builders that do the same, unless they are told not to.
    private static readonly ImmutableArray<(string Type, string Method)> Builders = ImmutableArray.Create(
        ("MQTTnet.MqttClientTlsOptionsBuilder", "WithAllowUntrustedCertificates"),
        ("MQTTnet.MqttClientTlsOptionsBuilder", "WithIgnoreCertificateChainErrors"));

    private static readonly ImmutableHashSet<string> Off = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "trustservercertificate=true", "trustservercertificate=yes");

    private readonly MemberSwitches _switches = MemberSwitches.In(compilation, Switches);
    private readonly ImmutableHashSet<ISymbol> _builders = Builders
        .SelectMany(builder => compilation.TypeNamed(builder.Type)?.GetMembers(builder.Method)
            ?? ImmutableArray<ISymbol>.Empty)
        .ToImmutableHashSet(SymbolEqualityComparer.Default);

    private readonly ConnectionTexts _connections = new(compilation);
    private readonly MethodBodies _bodies = new(compilation);
    private readonly INamedTypeSymbol? _errors =
        compilation.TypeNamed("System.Net.Security.SslPolicyErrors");

    private readonly ISymbol? _acceptAll = compilation
        .TypeNamed("System.Net.Http.HttpClientHandler")?
        .GetMembers("DangerousAcceptAnyServerCertificateValidator").FirstOrDefault();

    /// <summary>Finds out whether an operation makes a client accept any certificate.</summary>
    /// <param name="operation">A call, a creation, an assignment, a delegate or the use of a property.</param>
    /// <param name="cancel">Cancels the search.</param>
    public bool AreOffAfter(IOperation operation, CancellationToken cancel) => operation switch
    {
        IPropertyReferenceOperation use => _acceptAll is not null
            && SymbolEqualityComparer.Default.Equals(use.Property.OriginalDefinition, _acceptAll),
        IDelegateCreationOperation callback => IsCallback(callback.Type) && AcceptsAll(callback.Target, cancel),
        ISimpleAssignmentOperation assignment when _switches.SwitchedOffBy(assignment) is not null => true,
        IInvocationOperation call when _builders.Contains(call.TargetMethod) =>
            call.Arguments.All(static argument => argument.Value.ConstantValue is { HasValue: true, Value: true }),
        _ => _connections.In(operation, cancel)
            .Any(static text => text.Any(static pair => Off.Contains($"{pair.Key}={pair.Value}"))),
    };

    private bool IsCallback(ITypeSymbol? type) =>
        type is INamedTypeSymbol { DelegateInvokeMethod: { ReturnType.SpecialType: SpecialType.System_Boolean } invoke }
        && invoke.Parameters.Any(parameter => SymbolEqualityComparer.Default.Equals(parameter.Type, _errors));

    private bool AcceptsAll(IOperation target, CancellationToken cancel)
    {
        var code = target switch
        {
            IAnonymousFunctionOperation function => ImmutableArray.Create<IOperation>(function.Body),
            IMethodReferenceOperation reference => _bodies.Find(reference.Method, cancel)?.Operations
                ?? ImmutableArray<IOperation>.Empty,
            _ => ImmutableArray<IOperation>.Empty,
        };
        var results = code
            .SelectMany(static operation => operation.DescendantsAndSelf())
            .OfType<IReturnOperation>()
            .ToList();
        return results.Count > 0
            && results.All(static result => result.ReturnedValue?.ConstantValue is { HasValue: true, Value: true });
    }
}
