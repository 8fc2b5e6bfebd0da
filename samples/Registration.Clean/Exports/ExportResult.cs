namespace Relief.Registration.Exports;

/// <summary>What an export wrote.</summary>
/// <param name="File">The name of the file in the folder of the service.</param>
/// <param name="People">How many people are in it.</param>
public sealed record ExportResult(string File, int People);
