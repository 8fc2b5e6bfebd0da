using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;

class CollectionDictionaries
{
    void Values_are_apart_from_keys()
    {
        var map = new Dictionary<string, string>();
        map.Add("k", Source("value"));
        Sink(map["k"]); // flow: value
        Sink(map.Keys.First());
        Sink(map.Values.First()); // flow: value
    }

    void Keys_are_apart_from_values()
    {
        var map = new Dictionary<string, string>();
        map.Add(Source("key"), "x");
        Sink(map["k"]);
        Sink(map.Values.First());
        Sink(map.Keys.First()); // flow: key
        foreach (var key in map.Keys)
            Sink(key); // flow: key

        foreach (var value in map.Values)
            Sink(value);
    }

    void Both()
    {
        var map = new Dictionary<string, string> { [Source("key")] = OtherSource("value") };
        foreach (var pair in map)
        {
            Sink(pair.Key); // flow: key
            Sink(pair.Value); // flow: value
            Sink(pair); // flow: key value
        }

        foreach (var (key, value) in map)
        {
            Sink(key); // flow: key
            Sink(value); // flow: value
        }
    }

    void Initialisers()
    {
        var added = new Dictionary<string, string> { { "k", Source("a") } };
        Sink(added["k"]); // flow: a
        Sink(added.Keys.First());
        var indexed = new Dictionary<string, string> { [Source("b")] = "x" };
        Sink(indexed["k"]);
        Sink(indexed.Keys.First()); // flow: b
    }

    void Ways_to_read(Dictionary<string, string> unknown)
    {
        var map = new Dictionary<string, string> { ["k"] = Source("a") };
        if (map.TryGetValue("k", out var found))
            Sink(found); // flow: a

        Sink(map.GetValueOrDefault("k")); // flow: a
        Sink(unknown.GetValueOrDefault("k", Source("b"))); // flow: b
        Sink(map.ContainsKey("k"));
        Sink(map.ContainsValue("x"));
        Sink(map.Count);
        Sink(unknown.TryGetValue(Source("c"), out var other) ? other : "x");
    }

    void Ways_to_add()
    {
        var map = new Dictionary<string, string>();
        map.TryAdd("k", Source("a"));
        Sink(map["k"]); // flow: a
        Sink(map.Keys.First());
        var copy = new Dictionary<string, string>(map);
        Sink(copy["k"]); // flow: a
        Sink(copy.Keys.First());
    }

    void Removed()
    {
        var map = new Dictionary<string, string> { ["k"] = Source("a") };
        map.Remove("k", out var removed);
        Sink(removed); // flow: a
        map.Clear();
        Sink(map.GetValueOrDefault("k"));
    }

    void Objects_as_values()
    {
        var map = new Dictionary<string, Person> { ["k"] = new() };
        map["k"].Name = Source("a");
        Sink(map["k"].Name); // flow: a
        Sink(map["k"].Phone);
    }

    void Lists_as_values()
    {
        var map = new Dictionary<string, List<string>>();
        map["k"] = new List<string>();
        map["k"].Add(Source("a"));
        Sink(map["k"][0]); // flow: a
        Sink(map.Values.SelectMany(list => list).First()); // flow: a
        Sink(map.Keys.First());
    }

    void Got_or_made(Dictionary<string, List<string>> map)
    {
        if (!map.TryGetValue("k", out var list))
            map["k"] = list = new List<string>();

        list.Add(Source("a"));
        Sink(map["k"][0]); // flow: a
    }

    void Through_helpers()
    {
        var map = new Dictionary<string, string>();
        Put(map, "k", Source("a"));
        Sink(Get(map, "k")); // flow: a
        Sink(map.Keys.First());
    }

    void Seen_through_interfaces()
    {
        IDictionary<string, string> map = new Dictionary<string, string>();
        map["k"] = Source("a");
        Sink(map["k"]); // flow: a
        IReadOnlyDictionary<string, string> read = new Dictionary<string, string> { ["k"] = Source("b") };
        Sink(read["k"]); // flow: b
        Sink(read.Keys.First());
    }

    void Not_generic()
    {
        var map = new Hashtable { ["k"] = Source("a") };
        Sink(map["k"]); // flow: a
        foreach (DictionaryEntry entry in map)
        {
            Sink(entry.Value); // flow: a
            Sink(entry.Key);
        }
    }

    void Sorted()
    {
        var map = new SortedDictionary<string, string> { ["k"] = Source("a") };
        Sink(map["k"]); // flow: a
        Sink(map.First().Key);
        var list = new SortedList<string, string> { { Source("b"), "x" } };
        Sink(list.Keys[0]); // flow: b
        Sink(list.Values[0]);
    }

    void Concurrent()
    {
        var map = new ConcurrentDictionary<string, string>();
        Sink(map.GetOrAdd("k", Source("a"))); // flow: a
        var made = new ConcurrentDictionary<string, string>();
        Sink(made.GetOrAdd("k", _ => Source("b"))); // flow: b
        Sink(made["k"]); // flow: b
        Sink(made.Keys.First());
        var updated = new ConcurrentDictionary<string, string> { ["k"] = "x" };
        updated.AddOrUpdate("k", "x", (_, old) => old + Source("c"));
        Sink(updated["k"]); // flow: c
        Sink(new ConcurrentDictionary<string, string>().GetOrAdd(Source("d"), "x"));
    }

    void Immutable()
    {
        var map = ImmutableDictionary<string, string>.Empty.Add("k", Source("a"));
        Sink(map["k"]); // flow: a
        Sink(map.Keys.First());
        var old = ImmutableDictionary<string, string>.Empty;
        var next = old.SetItem("k", Source("b"));
        Sink(old.GetValueOrDefault("k"));
        Sink(next["k"]); // flow: b
        var builder = ImmutableDictionary.CreateBuilder<string, string>();
        builder["k"] = Source("c");
        Sink(builder.ToImmutable()["k"]); // flow: c
    }

    void Frozen()
    {
        var map = new Dictionary<string, string> { ["k"] = Source("a") }.ToFrozenDictionary();
        Sink(map["k"]); // flow: a
        Sink(map.Keys[0]);
    }

    void Pairs()
    {
        var pair = new KeyValuePair<string, string>("k", Source("a"));
        Sink(pair.Value); // flow: a
        Sink(pair.Key);
        var (key, value) = KeyValuePair.Create(Source("b"), "x");
        Sink(key); // flow: b
        Sink(value);
        Sink(pair); // flow: a
        Sink(pair.ToString()); // flow: a
    }

    void Whole_to_the_sink()
    {
        Sink(new Dictionary<string, string> { ["k"] = Source("a") }); // flow: a
        Sink(new Dictionary<string, string> { [Source("b")] = "x" }); // flow: b
        Sink(new Dictionary<string, string> { ["k"] = "x" });
        Sink(new Dictionary<string, Person> { ["k"] = new() { Name = Source("c") } });
    }

    static void Put(Dictionary<string, string> map, string key, string value) => map[key] = value;

    static string Get(Dictionary<string, string> map, string key) => map[key];

    class Person
    {
        public string Name = "";
        public string Phone = "";
    }
}
