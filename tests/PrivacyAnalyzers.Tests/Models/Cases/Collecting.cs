using Microsoft.ApplicationInsights;
using Microsoft.ApplicationInsights.DataContracts;
using Sentry;

public static class Collecting
{
    public static void Insights(TelemetryClient client, Person person)
    {
        client.TrackTrace($"Hello {person.Name}"); // leak
        client.TrackTrace($"Hello {person.Camp}");
        client.TrackEvent("paid", new Dictionary<string, string> { ["name"] = person.Name }); // leak
        client.TrackEvent("paid", new Dictionary<string, string> { ["camp"] = person.Camp });
        var traced = new TraceTelemetry("paid");
        traced.Properties["name"] = person.Name; // leak
        traced.Properties["camp"] = person.Camp;
        client.TrackTrace(traced);
        client.Context.User.AuthenticatedUserId = person.Name; // leak
        client.Context.User.Id = person.Camp;
    }

    public static void Errors(Person person)
    {
        SentrySdk.CaptureMessage($"Hello {person.Name}"); // leak
        SentrySdk.CaptureMessage($"Hello {person.Camp}");
        SentrySdk.AddBreadcrumb(person.Name); // leak
        SentrySdk.ConfigureScope(scope => scope.User = new SentryUser { Email = person.Name }); // leak
        SentrySdk.ConfigureScope(scope => scope.SetTag("name", person.Name)); // leak
        SentrySdk.ConfigureScope(scope => scope.SetExtra("person", person)); // leak
        SentrySdk.ConfigureScope(scope => scope.SetTag("camp", person.Camp));
        var user = new SentryUser();
        user.Other["name"] = person.Name; // leak
        user.Other["camp"] = person.Camp;
    }
}
