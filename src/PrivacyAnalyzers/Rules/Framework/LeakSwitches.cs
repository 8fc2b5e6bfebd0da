using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Symbols;

namespace PrivacyAnalyzers.Rules.Framework;

/// <summary>
/// The switches of .NET libraries that make them write what they process into logs or error texts. Each is an exact
/// member; a switch whose value is not known at compile time is taken as a decision of the configuration.
/// </summary>
internal sealed class LeakSwitches
{
    private const string Http = "Microsoft.AspNetCore.HttpLogging.";

    private static readonly ImmutableArray<(string Type, string Member)> Methods = ImmutableArray.Create(
        ("Microsoft.EntityFrameworkCore.DbContextOptionsBuilder", "EnableSensitiveDataLogging"),
        ("Microsoft.EntityFrameworkCore.DbContextOptionsBuilder`1", "EnableSensitiveDataLogging"));

    private static readonly ImmutableArray<(string Type, string Member)> Flags = ImmutableArray.Create(
        ("Azure.Core.DiagnosticsOptions", "IsLoggingContentEnabled"),
        ("Grpc.AspNetCore.Server.GrpcServiceOptions", "EnableDetailedErrors"),
        ("Microsoft.AspNetCore.Components.Server.CircuitOptions", "DetailedErrors"),
        ("Microsoft.AspNetCore.SignalR.HubOptions", "EnableDetailedErrors"),
        ("Microsoft.IdentityModel.Logging.IdentityModelEventSource", "LogCompleteSecurityArtifact"),
        ("Microsoft.IdentityModel.Logging.IdentityModelEventSource", "ShowPII"),
        ("Npgsql.NpgsqlConnectionStringBuilder", "IncludeErrorDetail"),
        ("Npgsql.NpgsqlConnectionStringBuilder", "LogParameters"),
        ("Sentry.SentryOptions", "SendDefaultPii"));

    private readonly ImmutableHashSet<ISymbol> _methods;
    private readonly ImmutableHashSet<ISymbol> _flags;
    private readonly ISymbol? _httpFields;
    private readonly ulong _bodies;

    private LeakSwitches(Compilation compilation)
    {
        _methods = Find(compilation, Methods);
        _flags = Find(compilation, Flags);
        _httpFields = Member(compilation, Http + "HttpLoggingOptions", "LoggingFields");
        _bodies = Bit(compilation, "RequestBody") | Bit(compilation, "ResponseBody");
    }

    /// <summary>Finds the switches of the libraries that a compilation references.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <returns>The switches, or null when it references none.</returns>
    public static LeakSwitches? In(Compilation compilation)
    {
        var switches = new LeakSwitches(compilation);
        return switches._methods.IsEmpty && switches._flags.IsEmpty && switches._httpFields is null ? null : switches;
    }

    /// <summary>Gets the switch that an operation turns on.</summary>
    /// <param name="operation">A call or an assignment.</param>
    /// <returns>The method or property, or null when it turns on nothing.</returns>
    public ISymbol? SwitchedOnBy(IOperation operation) => operation switch
    {
        IInvocationOperation call => SwitchedOnBy(call),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment =>
            SwitchedOnBy(target.Property.OriginalDefinition, Unconverted(assignment.Value).ConstantValue),
        _ => null,
    };

    private static ImmutableHashSet<ISymbol> Find(
        Compilation compilation,
        ImmutableArray<(string Type, string Member)> names) => names
            .Select(name => Member(compilation, name.Type, name.Member))
            .OfType<ISymbol>()
            .ToImmutableHashSet(SymbolEqualityComparer.Default);

    private static ISymbol? Member(Compilation compilation, string type, string member) =>
        compilation.TypeNamed(type)?.GetMembers(member).FirstOrDefault();

    private static ulong Bit(Compilation compilation, string field) =>
        Member(compilation, Http + "HttpLoggingFields", field) is IFieldSymbol { HasConstantValue: true } bit
            ? Bits(bit.ConstantValue)
            : 0;

    private static ulong Bits(object? constant) => constant switch
    {
        long value => unchecked((ulong)value),
        int value => unchecked((ulong)value),
        _ => 0,
    };

    private static IOperation Unconverted(IOperation value) =>
        value is IConversionOperation { IsImplicit: true } conversion ? Unconverted(conversion.Operand) : value;

    private ISymbol? SwitchedOnBy(IInvocationOperation call) =>
        _methods.Contains(call.TargetMethod.OriginalDefinition)
        && call.Arguments.All(static argument => argument.Value.ConstantValue is { HasValue: true, Value: true })
            ? call.TargetMethod
            : null;

    private ISymbol? SwitchedOnBy(IPropertySymbol property, Optional<object?> value)
    {
        var isOn = SymbolEqualityComparer.Default.Equals(property, _httpFields)
            ? (Bits(value.Value) & _bodies) != 0
            : value.Value is true && _flags.Contains(property);
        return isOn ? property : null;
    }
}
