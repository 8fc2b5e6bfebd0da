using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Channels;

class GenericLibraries
{
    void Lazy_values()
    {
        var lazy = new Lazy<string>(() => Source("a"));
        Sink(lazy.Value); // flow: a
        Sink(lazy.IsValueCreated);
        Sink(new Lazy<string>("x").Value);
        Sink(new Lazy<string>(Source("b")).Value); // flow: b
        Sink(LazyInitializer.EnsureInitialized(ref _made, () => Source("c"))); // flow: c
    }

    void Lazy_objects()
    {
        var lazy = new Lazy<Person>(() => new Person { Name = Source("a"), Phone = "x" });
        Sink(lazy.Value.Name); // flow: a
        Sink(lazy.Value.Phone);
    }

    void Nullable_values()
    {
        int? number = int.Parse(Source("a"));
        Sink(number); // flow: a
        Sink(number.Value); // flow: a
        Sink(number.HasValue);
        Sink(number.GetValueOrDefault(3)); // flow: a
        Sink(number ?? 3); // flow: a
        int? clean = 3;
        Sink(clean.Value);
    }

    void Nullable_structs()
    {
        Entry? entry = new Entry { Name = Source("a"), Code = "x" };
        Sink(entry.Value.Name); // flow: a
        Sink(entry.Value.Code);
        Sink(entry?.Name); // flow: a
        Sink(entry.GetValueOrDefault().Name); // flow: a
    }

    void Thread_local_and_async_local()
    {
        var local = new ThreadLocal<string>(() => Source("a"));
        Sink(local.Value); // flow: a
        var set = new AsyncLocal<string>();
        Sink(set.Value);
        set.Value = Source("b");
        Sink(set.Value); // flow: b
    }

    async Task Channels()
    {
        var channel = Channel.CreateUnbounded<string>();
        await channel.Writer.WriteAsync(Source("a"));
        Sink(await channel.Reader.ReadAsync()); // flow: a
        await foreach (var name in channel.Reader.ReadAllAsync())
            Sink(name); // flow: a

        if (channel.Reader.TryRead(out var next))
            Sink(next); // flow: a
    }

    async Task Channel_by_try_write()
    {
        var channel = Channel.CreateBounded<string>(3);
        channel.Writer.TryWrite(Source("a"));
        Sink(await channel.Reader.ReadAsync()); // flow: a
        var clean = Channel.CreateUnbounded<string>();
        clean.Writer.TryWrite("x");
        Sink(await clean.Reader.ReadAsync());
    }

    async Task Channel_ends_apart()
    {
        var channel = Channel.CreateUnbounded<string>();
        await Produce(channel.Writer);
        await Consume(channel.Reader); // flow: made
    }

    async Task Completion_source()
    {
        var source = new TaskCompletionSource<string>();
        source.SetResult(Source("a"));
        Sink(await source.Task); // flow: a
        var clean = new TaskCompletionSource<string>();
        clean.TrySetResult("x");
        Sink(await clean.Task);
    }

    void Exchanged()
    {
        var name = "x";
        Sink(Interlocked.Exchange(ref name, Source("a")));
        Sink(name); // flow: a
        var old = Source("b");
        Sink(Interlocked.Exchange(ref old, "x")); // flow: b
        Sink(Volatile.Read(ref name)); // flow: a
    }

    void Weak_and_conditional_tables()
    {
        var person = new Person();
        var table = new ConditionalWeakTable<Person, string>();
        table.Add(person, Source("a"));
        Sink(table.TryGetValue(person, out var found) ? found : "x"); // flow: a
        Sink(new ConditionalWeakTable<Person, string>().GetValue(person, _ => Source("b"))); // flow: b
    }

    void Tuples_and_choices()
    {
        Sink(Tuple.Create(Source("a"), "x").Item1); // flow: a
        Sink(Tuple.Create(Source("a"), "x").Item2);
        Sink(ValueTuple.Create("x", Source("b")).Item2); // flow: b
        Sink(Enum.Parse<DayOfWeek>(Source("c")));
        Sink(Comparer<string>.Default.Compare(Source("d"), "x"));
        Sink(EqualityComparer<string>.Default.Equals(Source("e"), "x"));
    }

    void Progress_and_observers()
    {
        var kept = "x";
        IProgress<string> progress = new Progress<string>(text => kept = text);
        progress.Report(Source("a"));
        Sink(kept); // flow: a
    }

    void Array_pool()
    {
        var rented = System.Buffers.ArrayPool<string>.Shared.Rent(3);
        rented[0] = Source("a");
        Sink(rented[0]); // flow: a
    }

    private string? _made;

    static async Task Produce(ChannelWriter<string> writer) => await writer.WriteAsync(Source("made"));

    static async Task Consume(ChannelReader<string> reader) => Sink(await reader.ReadAsync());

    class Person
    {
        public string Name = "";
        public string Phone = "";
    }

    struct Entry
    {
        public string Name;
        public string Code;
    }
}
