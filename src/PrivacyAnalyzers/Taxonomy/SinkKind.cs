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

    /// <summary>Console, debug and trace output, and the arguments of processes, which are listed.</summary>
    Console,

    /// <summary>
    /// An address, link, query string or redirect, which proxies, servers and browsers keep.
    /// </summary>
    Url,

    /// <summary>What is sent to another system: HTTP content and headers, gRPC, SignalR, sockets.</summary>
    Network,

    /// <summary>Subject, text or attachment of a mail, or of a text message or notification to a device.</summary>
    Message,

    /// <summary>A message broker, or the store of a job scheduler.</summary>
    Queue,

    /// <summary>A prompt, message or embedding input of an AI service.</summary>
    Prompt,

    /// <summary>A claim of an issued token, which everybody who holds the token can read.</summary>
    Token,

    /// <summary>A hash without a key, which everybody who guesses the value can make as well.</summary>
    Hash,

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

    /// <summary>The text of a database query, which plan caches and query logs keep.</summary>
    Query,

    /// <summary>A store to which things are only added: a ledger, a blockchain, an event store.</summary>
    Ledger,

    /// <summary>What everybody can read: open data, a shared map, a report. Projects declare it.</summary>
    Publication,
}
