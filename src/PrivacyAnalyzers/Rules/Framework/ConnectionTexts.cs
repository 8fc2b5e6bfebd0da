using System.Text;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Symbols;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// Connection strings that are written into the code, where a library takes them: the constructor of a connection or
/// of a builder, the property <c>ConnectionString</c>, <c>UseSqlServer</c> and its like.
/// </summary>
internal sealed class ConnectionTexts(Compilation compilation)
{
    private static readonly ImmutableHashSet<string> HostKeys = ImmutableHashSet.Create(
        "accountname", "addr", "address", "blobendpoint", "datasource", "host", "hostname", "networkaddress",
        "queueendpoint", "server", "tableendpoint");

    private static readonly ImmutableArray<string> Schemes = ImmutableArray.Create("http://", "https://", "tcp:");

    private static readonly ImmutableHashSet<string> ThisMachine = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase, ".", "(local)", "(localdb)", "devstoreaccount1");

    private static readonly ImmutableHashSet<string> Takers = ImmutableHashSet.Create(
        "Azure.Data.Tables.TableClient..ctor",
        "Azure.Data.Tables.TableServiceClient..ctor",
        "Azure.Storage.Blobs.BlobContainerClient..ctor",
        "Azure.Storage.Blobs.BlobServiceClient..ctor",
        "Azure.Storage.Blobs.BlobClient..ctor",
        "Azure.Storage.Queues.QueueClient..ctor",
        "Azure.Storage.Queues.QueueServiceClient..ctor",
        "Microsoft.EntityFrameworkCore.MySqlDbContextOptionsBuilderExtensions.UseMySql",
        "Microsoft.EntityFrameworkCore.NpgsqlDbContextOptionsBuilderExtensions.UseNpgsql",
        "Microsoft.EntityFrameworkCore.SqlServerDbContextOptionsExtensions.UseSqlServer",
        "Npgsql.NpgsqlDataSource.Create",
        "Npgsql.NpgsqlDataSourceBuilder..ctor");

    private readonly TextValues _texts = new(compilation);
    private readonly ImmutableArray<INamedTypeSymbol?> _owners = ImmutableArray.Create(
        compilation.TypeNamed("System.Data.Common.DbConnection"),
        compilation.TypeNamed("System.Data.Common.DbConnectionStringBuilder"));

    /// <summary>Gets the settings in the connection strings one of which an operation hands over.</summary>
    /// <param name="operation">A call, a creation or an assignment.</param>
    /// <param name="cancel">Cancels the search.</param>
    /// <returns>
    /// For each string keys in small letters without blanks, and values; empty for one that leads to this machine.
    /// </returns>
    public IEnumerable<ImmutableDictionary<string, string>> In(IOperation operation, CancellationToken cancel) =>
        TextIn(operation) is { } text
            ? _texts.AllOf(text, cancel).Select(static known => SettingsIn(known.Text))
            : [];

    private static ImmutableDictionary<string, string> SettingsIn(string text)
    {
        var settings = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var part in text.Split(';'))
        {
            var sign = part.IndexOf('=');
            if (sign > 0)
            {
                settings[KeyOf(part.Substring(0, sign))] = part.Substring(sign + 1).Trim();
            }
        }

        return settings.Any(static setting => HostKeys.Contains(setting.Key) && IsThisMachine(setting.Value))
            ? ImmutableDictionary<string, string>.Empty
            : settings.ToImmutable();
    }

    private static string KeyOf(string text)
    {
        var key = new StringBuilder();
        foreach (var letter in text.Where(static letter => letter is not (' ' or '_')))
        {
            key.Append(char.ToLowerInvariant(letter));
        }

        return key.ToString();
    }

    private static bool IsThisMachine(string server)
    {
        var start = Schemes.FirstOrDefault(s => server.StartsWith(s, StringComparison.OrdinalIgnoreCase))?.Length ?? 0;
        var host = server.Substring(start);
        var end = host.IndexOfAny(['\\', ',', ':', '/']);
        host = end > 0 ? host.Substring(0, end) : host;
        return ThisMachine.Contains(host) || Addresses.IsLoopback(host);
    }

    private IOperation? TextIn(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { } property } } assignment
            when property.Name == "ConnectionString" && IsOwner(property.ContainingType) => assignment.Value,
        IObjectCreationOperation { Constructor: { } constructor } made => TextAmong(made.Arguments) is { } text
            && (IsOwner(constructor.ContainingType) || IsTaker(constructor))
                ? text
                : null,
        IInvocationOperation call => TextAmong(call.Arguments) is { } text && IsTaker(call.TargetMethod) ? text : null,
        _ => null,
    };

    private static IOperation? TextAmong(ImmutableArray<IArgumentOperation> arguments) => arguments
        .FirstOrDefault(static argument => argument.Parameter?.Name == "connectionString")?.Value;

    private static bool IsTaker(IMethodSymbol method) =>
        Takers.Contains($"{(method.ReducedFrom ?? method).ContainingType.ToDisplayString()}.{method.Name}");

    private bool IsOwner(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (_owners.Contains(type, SymbolEqualityComparer.Default))
                return true;
        }

        return false;
    }
}
