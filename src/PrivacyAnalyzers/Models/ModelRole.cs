namespace PrivacyAnalyzers.Models;

/// <summary>
/// The word that opens a model row and says what the row states: <c>sink Log message …</c> states that what enters at
/// <c>message</c> ends in a log.
/// </summary>
internal enum ModelRole
{
    /// <summary>Personal data appears at a port.</summary>
    Source,

    /// <summary>What enters at a port leaves for somewhere else.</summary>
    Sink,

    /// <summary>Data goes from one port to another.</summary>
    Step,

    /// <summary>Data goes from one port to another and is less harmful there.</summary>
    Protect,

    /// <summary>Data goes from one port to another and loses a protection.</summary>
    Unprotect,

    /// <summary>A function that came in at a port is called.</summary>
    Call,

    /// <summary>A port loses what it held.</summary>
    Clear,

    /// <summary>Nothing flows, whatever the signature suggests.</summary>
    Neutral,
}
