using System.Runtime.CompilerServices;
using System.Threading;

class Async
{
    async Task Awaited()
    {
        Sink(await Later(Source("a"))); // flow: a
        Sink(await Later("x"));
        Sink(await LaterByValue(Source("a"))); // flow: a
        Sink(await LaterByValue("x"));
        Sink(await Dropped(Source("a")));
    }

    async Task Awaited_later()
    {
        var task = Later(Source("a"));
        var clean = Later("x");
        await Task.WhenAll(task, clean);
        Sink(await task); // flow: a
        Sink(await clean);
        Sink(task.Result); // flow: a
        Sink(clean.Result);
        Sink(task.IsCompleted);
    }

    async Task Configured()
    {
        Sink(await Later(Source("a")).ConfigureAwait(false)); // flow: a
        Sink(await Later("x").ConfigureAwait(false));
        Sink(await LaterByValue(Source("b")).ConfigureAwait(false)); // flow: b
        Sink(await LaterByValue(Source("b")).AsTask()); // flow: b
        Sink(await Later(Source("c")).WaitAsync(TimeSpan.FromSeconds(1))); // flow: c
    }

    void Blocking()
    {
        Sink(Later(Source("a")).Result); // flow: a
        Sink(Later(Source("a")).GetAwaiter().GetResult()); // flow: a
        Sink(Later(Source("a")).ConfigureAwait(false).GetAwaiter().GetResult()); // flow: a
        Sink(Later("x").GetAwaiter().GetResult());
        Sink(LaterByValue(Source("b")).Result); // flow: b
        Sink(Later(Source("a")).Wait(100));
    }

    async Task Finished()
    {
        Sink(await Task.FromResult(Source("a"))); // flow: a
        Sink(await ValueTask.FromResult(Source("a"))); // flow: a
        Sink(await new ValueTask<string>(Source("a"))); // flow: a
        Sink(await Task.FromResult("x"));
    }

    async Task Run()
    {
        Sink(await Task.Run(() => Source("a"))); // flow: a
        Sink(await Task.Run(() => "x"));
        var name = Source("b");
        Sink(await Task.Run(() => Later(name))); // flow: b
        Sink(await Task.Run(async () => await Later(name))); // flow: b
        await Task.Run(() => Sink(name)); // flow: b
        Sink(await Task.Factory.StartNew(() => Source("c"))); // flow: c
        var kept = "x";
        await Task.Run(() => kept = name);
        Sink(kept); // flow: b
    }

    async Task Continued()
    {
        Sink(await Later(Source("a")).ContinueWith(task => task.Result + "!")); // flow: a
        Sink(await Later(Source("a")).ContinueWith(task => task.Result.Length));
        Sink(await Later("x").ContinueWith(task => Source("b"))); // flow: b
        await Later(Source("a")).ContinueWith(task => Sink(task.Result)); // flow: a
        await Later("x").ContinueWith(task => Sink(task.Result));
    }

    async Task All_and_any()
    {
        var names = await Task.WhenAll(Later(Source("a")), Later("x"));
        Sink(names[0]); // flow: a
        Sink(names.Length);
        var first = await Task.WhenAny(Later(Source("b")), Later("x"));
        Sink(await first); // flow: b
        Sink(first.Result); // flow: b
        var clean = await Task.WhenAll(Later("x"), Later("y"));
        Sink(clean[0]);
        var all = await Task.WhenAll(new[] { "x" }.Select(async name => await Later(name + Source("c"))));
        Sink(all[0]); // flow: c
    }

    async Task Objects()
    {
        var person = await LoadPerson();
        Sink(person.Name); // flow: name
        Sink(person.Phone);
        var (name, phone) = await LoadPair();
        Sink(name); // flow: name
        Sink(phone);
    }

    async Task Argument_is_filled()
    {
        var person = new Person();
        await Fill(person, Source("a"));
        Sink(person.Name); // flow: a
        Sink(person.Phone);
    }

    async Task Leaks_in_the_callee()
    {
        await Print(Source("a")); // flow: a
        await Print("x");
    }

    async Task Local_across_an_await()
    {
        var name = Source("a");
        await Task.Yield();
        Sink(name); // flow: a
        name = "x";
        await Task.Delay(1);
        Sink(name);
    }

    async Task Lambdas()
    {
        Func<string, Task<string>> same = async text =>
        {
            await Task.Yield();
            return text;
        };
        Sink(await same(Source("a"))); // flow: a
        Sink(await same("x"));
        Sink(await Apply(same, Source("b"))); // flow: b
        Sink(await Apply(async text => await Later("x"), Source("b")));
    }

    async void Fire_and_forget() => Sink(await Later(Source("a"))); // flow: a

    async Task Using_and_try()
    {
        try
        {
            await using var session = new Session(Source("a"));
            Sink(await session.Read()); // flow: a
        }
        finally
        {
            Sink(await Later(Source("b"))); // flow: b
        }
    }

    async Task Own_awaitable()
    {
        Sink(await new Soon(Source("a"))); // flow: a
        Sink(await new Soon("x"));
    }

    async Task Semaphores_carry_nothing(CancellationToken cancel)
    {
        using var gate = new SemaphoreSlim(1);
        await gate.WaitAsync(cancel);
        Sink(await Later("x"));
    }

    async Task Recursive()
    {
        Sink(await Repeat(Source("a"), 3)); // flow: a
        Sink(await Repeat("x", 3));
    }

    static async Task<string> Later(string text)
    {
        await Task.Yield();
        return text;
    }

    static async ValueTask<string> LaterByValue(string text)
    {
        await Task.Yield();
        return text;
    }

    static async Task<string> Dropped(string text)
    {
        await Task.Delay(text.Length);
        return "x";
    }

    static async Task<Person> LoadPerson() => new() { Name = await Later(Source("name")), Phone = "x" };

    static async Task<(string Name, string Phone)> LoadPair() => (await Later(Source("name")), "x");

    static async Task Fill(Person person, string name)
    {
        await Task.Yield();
        person.Name = name;
    }

    static async Task Print(string text)
    {
        await Task.Yield();
        Sink(text);
    }

    static async Task<string> Apply(Func<string, Task<string>> change, string text) => await change(text);

    static async Task<string> Repeat(string text, int count) =>
        count == 0 ? text : await Repeat(text, count - 1);

    class Person
    {
        public string Name = "";
        public string Phone = "";
    }

    sealed class Session(string name) : IAsyncDisposable
    {
        public Task<string> Read() => Task.FromResult(name);

        public ValueTask DisposeAsync() => default;
    }

    class Soon(string text)
    {
        public Awaiter GetAwaiter() => new(text);
    }

    class Awaiter(string text) : INotifyCompletion
    {
        public bool IsCompleted => true;

        public string GetResult() => text;

        public void OnCompleted(Action continuation) => continuation();
    }
}
