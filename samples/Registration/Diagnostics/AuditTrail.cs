using System.Globalization;
using Serilog;
using Serilog.Core;

namespace Relief.Registration.Diagnostics;

/// <summary>Notes who did what in a file of its own.</summary>
public sealed class AuditTrail : IDisposable
{
    private readonly Logger _log;

    /// <summary>Opens the trail.</summary>
    /// <param name="file">The path of the file, to which the date is added.</param>
    public AuditTrail(string file)
        => _log = new LoggerConfiguration()
            .WriteTo.File(file, formatProvider: CultureInfo.InvariantCulture, rollingInterval: RollingInterval.Day)
            .CreateLogger();

    /// <summary>Notes an event; nothing here says what a caller passes.</summary>
    /// <param name="action">What happened.</param>
    /// <param name="subject">To whom or what.</param>
    public void Note(string action, string subject) => _log.Information("{Action}: {Subject}", action, subject);

    /// <summary>Notes an event with all its details.</summary>
    /// <param name="action">What happened.</param>
    /// <param name="details">An object whose members are written one by one.</param>
    public void NoteDetails(string action, object details) => _log.Information("{Action}: {@Details}", action, details);

    /// <inheritdoc/>
    public void Dispose() => _log.Dispose();
}
