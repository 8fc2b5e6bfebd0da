using Microsoft.ApplicationInsights;
using Microsoft.ApplicationInsights.DataContracts;
using Sentry;

public static class Monitoring
{
    public static void Insights(TelemetryClient client, Person person)
    {
        client.TrackEvent("registered");
        client.TrackEvent("registered " + person.Camp);
        client.TrackEvent("registered " + person.Name); // leak
        client.TrackEvent("registered", new Dictionary<string, string> { ["camp"] = person.Camp });
        client.TrackEvent("registered", new Dictionary<string, string> { ["name"] = person.Name }); // leak
        client.TrackTrace(person.Name); // leak
        client.TrackException(new InvalidOperationException());
        client.Context.User.AuthenticatedUserId = person.Camp;
        client.Context.User.AuthenticatedUserId = person.Name; // leak
        client.TrackTrace(new TraceTelemetry(person.Name)); // leak
    }

    public static void Sentries(IHub hub, Person person)
    {
        SentrySdk.CaptureMessage("registered " + person.Camp);
        SentrySdk.CaptureMessage("registered " + person.Name); // leak
        hub.CaptureMessage(person.Name); // leak
        SentrySdk.AddBreadcrumb(person.Name); // leak
        SentrySdk.SetTag("camp", person.Camp);
        SentrySdk.SetTag("name", person.Name); // leak
        SentrySdk.ConfigureScope(scope => scope.SetTag("name", person.Name)); // leak
        SentrySdk.ConfigureScope(scope => scope.User = new SentryUser { Email = person.Name }); // leak
        SentrySdk.ConfigureScope(scope => scope.User = new SentryUser { Id = person.Camp });
    }
}
