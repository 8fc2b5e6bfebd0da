namespace PrivacyAnalyzers.Taxonomy;

/// <summary>
/// Where data goes when it reaches a sink: a kind groups the library members that a rule treats alike, for example
/// every member that writes to an application log. Model rows name kinds by these identifiers.
/// </summary>
public enum SinkKind
{
    /// <summary>An application log (<c>ILogger</c>, Serilog, NLog, log4net, event log).</summary>
    Log,

    /// <summary>The text or data of an exception, which ends in logs, crash reports and API answers.</summary>
    Exception,

    /// <summary>Trace tags, baggage, metric tags, telemetry events.</summary>
    Telemetry,

    /// <summary>Console, debug and trace output.</summary>
    Console,
}
