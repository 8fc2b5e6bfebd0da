namespace PrivacyAnalyzers.Tool.Register;

/// <summary>What a data protection officer asks of a place: is data kept there, passed on, or only shown?</summary>
internal enum SinkGroup
{
    /// <summary>Databases, files, caches, devices.</summary>
    Store,

    /// <summary>What leaves for another party, or for another system.</summary>
    Transfer,

    /// <summary>Logs, exceptions, telemetry and console: what operators read.</summary>
    Diagnostics,
}
