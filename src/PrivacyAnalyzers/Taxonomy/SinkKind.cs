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

    /// <summary>The content of a file, an archive or a spreadsheet on a disk.</summary>
    File,

    /// <summary>Settings and local storage of a person's device or browser.</summary>
    Device,

    /// <summary>Cookies, session and the data kept for the next request.</summary>
    Cookie,

    /// <summary>A cache entry that never expires.</summary>
    Cache,

    /// <summary>The name by which something is found: a path, a file name, the key of an entry or a blob.</summary>
    Key,

    /// <summary>A database or object store: rows, documents, values, blobs.</summary>
    Store,
}
