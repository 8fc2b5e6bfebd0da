using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;

class CollectionKinds
{
    void Sets()
    {
        var set = new HashSet<string>();
        set.Add("x");
        Sink(set.First());
        set.Add(Source("a"));
        Sink(set.First()); // flow: a
        Sink(set.Contains("x"));
        foreach (var name in set)
            Sink(name); // flow: a

        Sink(new SortedSet<string> { Source("b") }.Min); // flow: b
    }

    void Set_operations()
    {
        var set = new HashSet<string>();
        set.UnionWith([Source("a")]);
        Sink(set.First()); // flow: a
        var kept = new HashSet<string> { "x" };
        kept.ExceptWith([Source("b")]);
        Sink(kept.First());
    }

    void Queues()
    {
        var queue = new Queue<string>();
        queue.Enqueue(Source("a"));
        Sink(queue.Peek()); // flow: a
        Sink(queue.Dequeue()); // flow: a
        Sink(queue.Count);
        var clean = new Queue<string>(["x"]);
        Sink(clean.Dequeue());
        Sink(queue.TryDequeue(out var next) ? next : "x"); // flow: a
    }

    void Priority_queues()
    {
        var queue = new PriorityQueue<string, int>();
        queue.Enqueue(Source("a"), 1);
        Sink(queue.Dequeue()); // flow: a
        queue.TryDequeue(out var name, out var priority);
        Sink(name); // flow: a
        Sink(priority);
    }

    void Stacks()
    {
        var stack = new Stack<string>();
        stack.Push("x");
        Sink(stack.Peek());
        stack.Push(Source("a"));
        Sink(stack.Pop()); // flow: a
        stack.Clear();
        stack.Push("y");
        Sink(stack.Pop());
    }

    void Immutable_lists()
    {
        var empty = ImmutableList<string>.Empty;
        var one = empty.Add(Source("a"));
        Sink(one[0]); // flow: a
        Sink(empty.FirstOrDefault());
        Sink(one.Add("x")[0]); // flow: a
        Sink(ImmutableArray.Create("x", Source("b"))[1]); // flow: b
        Sink(ImmutableArray.Create("x")[0]);
        Sink(ImmutableList.CreateRange([Source("c")])[0]); // flow: c
        Sink(one.Clear().Add("x")[0]);
    }

    void Immutable_builders()
    {
        var builder = ImmutableArray.CreateBuilder<string>();
        builder.Add(Source("a"));
        Sink(builder.ToImmutable()[0]); // flow: a
        Sink(builder.Count);
        Sink(new[] { Source("b") }.ToImmutableArray()[0]); // flow: b
        Sink(ImmutableHashSet.Create(Source("c")).First()); // flow: c
        Sink(ImmutableStack<string>.Empty.Push(Source("d")).Peek()); // flow: d
        Sink(ImmutableQueue<string>.Empty.Enqueue(Source("e")).Dequeue(out var first).IsEmpty);
        Sink(first); // flow: e
    }

    void Concurrent()
    {
        var bag = new ConcurrentBag<string> { Source("a") };
        Sink(bag.TryTake(out var taken) ? taken : "x"); // flow: a
        var queue = new ConcurrentQueue<string>();
        queue.Enqueue(Source("b"));
        Sink(queue.TryDequeue(out var next) ? next : "x"); // flow: b
        var stack = new ConcurrentStack<string>();
        stack.Push("x");
        Sink(stack.TryPop(out var top) ? top : "x");
        var blocking = new BlockingCollection<string>();
        blocking.Add(Source("c"));
        Sink(blocking.Take()); // flow: c
        foreach (var name in blocking.GetConsumingEnumerable())
            Sink(name); // flow: c
    }

    void Frozen_sets()
    {
        Sink(new[] { Source("a") }.ToFrozenSet().First()); // flow: a
        Sink(new[] { "x" }.ToFrozenSet().First());
    }

    void Lookups_and_groups()
    {
        var lookup = new[] { ("k", Source("a")) }.ToLookup(pair => pair.Item1, pair => pair.Item2);
        Sink(lookup["k"].First()); // flow: a
        Sink(lookup.First().Key);
    }

    void Lazy_and_weak()
    {
        Sink(new Lazy<string>(() => Source("a")).Value); // flow: a
        Sink(new Lazy<string>(() => "x").Value);
        Sink(new WeakReference<string>(Source("b")).TryGetTarget(out var target) ? target : "x"); // flow: b
        Sink(new System.Runtime.CompilerServices.StrongBox<string>(Source("c")).Value); // flow: c
        var local = new System.Threading.AsyncLocal<string> { Value = Source("d") };
        Sink(local.Value); // flow: d
    }
}
