namespace PrivacyAnalyzers.Flow;

/// <summary>
/// A place in a signature through which data enters or leaves a method: a parameter, <c>this</c>, <c>return</c>. In
/// <c>string Join(string separator, string[] value)</c> the ports are parameter 0, parameter 1 and return.
/// </summary>
/// <param name="Kind">Which kind of place.</param>
/// <param name="Ordinal">The ordinal for the kinds that have one, else 0.</param>
internal readonly record struct Port(PortKind Kind, int Ordinal)
{
    private const int ArgumentsPerCall = 32;

    public static Port This { get; } = new(PortKind.This, 0);

    public static Port Return { get; } = new(PortKind.Return, 0);

    public static Port Captured { get; } = new(PortKind.Captured, 0);

    public static Port Static { get; } = new(PortKind.Static, 0);

    public static Port Thrown { get; } = new(PortKind.Thrown, 0);

    public static Port Parameter(int ordinal) => new(PortKind.Parameter, ordinal);

    public static Port TypeParameter(int ordinal) => new(PortKind.TypeParameter, ordinal);

    public static Port CallResult(int call) => new(PortKind.CallResult, call);

    public static Port CallArgument(int call, int argument) =>
        new(PortKind.CallArgument, (call * ArgumentsPerCall) + argument);

    public static int CallIn(Port port) => port.Ordinal / ArgumentsPerCall;

    public static int ArgumentIn(Port port) => port.Ordinal % ArgumentsPerCall;

    public override string ToString() => Kind switch
    {
        PortKind.Parameter => $"parameter {Ordinal}",
        PortKind.CallResult => $"result of call {Ordinal}",
        PortKind.CallArgument => $"argument {Ordinal % ArgumentsPerCall} of call {Ordinal / ArgumentsPerCall}",
        PortKind.TypeParameter => $"type parameter {Ordinal}",
        PortKind.This => "this",
        PortKind.Return => "return",
        PortKind.Thrown => "thrown",
        PortKind.Static => "static",
        _ => "captured",
    };
}
