using System.Diagnostics;
using System.Diagnostics.Metrics;

public static class Diagnosing
{
    public static void Consoles(Person person, Guest guest)
    {
        Console.WriteLine(person.Name); // leak
        Console.WriteLine(person.Camp);
        Console.WriteLine("{0} {1}", person.Camp, person.Name); // leak
        Console.WriteLine(person);
        Console.WriteLine(guest); // leak
        Console.Write(person.Birth); // leak
        Debug.WriteLine(person.Name); // leak
        Debug.Assert(person.Name.Length > 0, person.Name); // leak
        Debug.WriteLineIf(true, $"{person.Name}"); // leak
        Trace.TraceError("{0}", person.Name); // leak
        Trace.TraceError("{0}", person.Camp);
    }

    public static void Traces(Activity activity, ActivitySource source, Person person)
    {
        activity.SetTag("name", person.Name); // leak
        activity.SetTag("camp", person.Camp);
        var paid = new ActivityTagsCollection { { "name", person.Name } }; // leak
        activity.AddEvent(new ActivityEvent("paid", tags: paid));
        activity.DisplayName = person.Name; // leak
        activity.SetBaggage("name", person.Name); // leak
        activity.SetStatus(ActivityStatusCode.Error, person.Name); // leak
        using var started = source.StartActivity(person.Name); // leak
        var parent = default(ActivityContext);
        using var other = source.StartActivity("paid", default, parent, [new("name", person.Name)]); // leak
        OpenTelemetry.Baggage.SetBaggage("name", person.Name); // leak
    }

    public static void Measures(Counter<int> counter, Person person)
    {
        counter.Add(1, new KeyValuePair<string, object?>("name", person.Name)); // leak
        counter.Add(1, new KeyValuePair<string, object?>("camp", person.Camp));
        counter.Add(1, KeyValuePair.Create("name", (object?)person.Name)); // leak
        var tags = new TagList { { "name", person.Name } }; // leak
        counter.Add(1, tags);
    }

    public static Exception Throws(Person person, int choice)
    {
        var late = new InvalidOperationException("late");
        late.Data["phone"] = person.Name; // leak
        late.Data["camp"] = person.Camp;
        late.Data.Add("name", person.Name); // leak
        new Dictionary<string, string>()["phone"] = person.Name;
        return choice switch
        {
            0 => new InvalidOperationException($"Unknown person {person.Name}"), // leak
            1 => new InvalidOperationException($"Unknown camp {person.Camp}"),
            2 => new ArgumentOutOfRangeException(nameof(person), person.Birth, "Too young"), // leak
            3 => new NotFoundException(person.Name), // leak
            4 => new QuietException(person.Name),
            _ => late,
        };
    }

    private sealed class NotFoundException(string name) : Exception($"Not found: {name}");

    private sealed class QuietException(string name) : Exception("Not found")
    {
        public int Length => name.Length;
    }
}
