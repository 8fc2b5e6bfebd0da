using System.Diagnostics;
using System.Diagnostics.Metrics;
using Relief.Registration.Domain;

namespace Relief.Registration.Diagnostics;

/// <summary>Traces and figures of the registration desk.</summary>
public sealed class RegistrationTelemetry : IDisposable
{
    /// <summary>The name under which collectors subscribe.</summary>
    public const string Name = "Relief.Registration";

    private readonly ActivitySource _source = new(Name);
    private readonly Meter _meter = new(Name);
    private readonly Counter<long> _registrations;

    public RegistrationTelemetry() => _registrations = _meter.CreateCounter<long>("registrations");

    /// <summary>Begins the trace of a registration.</summary>
    /// <returns>The trace, or null when nobody listens.</returns>
    public Activity? Begin() => _source.StartActivity("register");

    /// <summary>Adds a registration to the trace and to the figures.</summary>
    /// <param name="activity">The trace.</param>
    /// <param name="person">The person registered.</param>
    public void Registered(Activity? activity, Person person)
    {
        activity?.SetTag("case.code", person.CaseCode);
        _registrations.Add(1, new KeyValuePair<string, object?>("documented", person.DocumentNumber is not null));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _source.Dispose();
        _meter.Dispose();
    }
}
