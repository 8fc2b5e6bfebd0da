class Events
{
    static void Handler_leaks_its_argument()
    {
        var desk = new Desk();
        desk.Registered += name => Sink(name); // flow: a
        desk.Register(Source("a"));
    }

    static void Handler_gets_clean_data()
    {
        var desk = new QuietDesk();
        desk.Registered += name => Sink(name);
        desk.Register("x");
    }

    static void Handler_keeps_its_argument()
    {
        var kept = "x";
        var desk = new Desk();
        desk.Registered += name => kept = name;
        Sink(kept);
        desk.Register(Source("a"));
        Sink(kept); // flow: a
    }

    static void Handler_is_a_method()
    {
        var counter = new Counter();
        var desk = new Desk();
        desk.Registered += counter.Keep;
        desk.Register(Source("a"));
        Sink(counter.Last); // flow: a
    }

    static void Handler_is_removed()
    {
        var kept = "x";
        Action<string> keep = name => kept = name;
        var desk = new Desk();
        desk.Registered += keep;
        desk.Registered -= keep;
        Sink(kept);
    }

    static void No_handler()
    {
        var kept = "x";
        new Desk().Register(Source("a"));
        Sink(kept);
    }

    static void Second_handler_runs_too()
    {
        var kept = "x";
        var desk = new Desk();
        desk.Registered += name => { };
        desk.Registered += name => kept = name;
        desk.Register(Source("a"));
        Sink(kept); // flow: a
    }

    static void Standard_pattern()
    {
        var kept = "x";
        var number = 0;
        var camp = new Camp();
        camp.Arrived += (sender, arrival) => kept = arrival.Name;
        camp.Arrived += (sender, arrival) => number = arrival.Name.Length;
        camp.Welcome(Source("a"));
        Sink(kept); // flow: a
        Sink(number);
    }

    static void Sender_is_used()
    {
        var kept = "x";
        var camp = new Camp { Place = Source("a") };
        camp.Arrived += (sender, _) => kept = ((Camp)sender!).Place;
        camp.Welcome("y");
        Sink(kept); // flow: a
    }

    static void Arguments_bring_data_back()
    {
        var camp = new Camp();
        camp.Arrived += (_, arrival) => arrival.Answer = Source("a");
        Sink(camp.Welcome("x")); // flow: a
    }

    static void Own_accessors()
    {
        var kept = "x";
        var relay = new Relay();
        relay.Sent += text => kept = text;
        relay.Send(Source("a"));
        Sink(kept); // flow: a
    }


    static void Static_event_is_raised() => Board.Post(Source("posted"));

    static void Static_event_with_clean_data() => Board.Cleaned += text => Sink(text);

    static void Clean_static_event_is_raised() => Board.PostClean("x");

    class Desk
    {
        public event Action<string>? Registered;

        public void Register(string name) => Registered?.Invoke(name);
    }

    class QuietDesk
    {
        public event Action<string>? Registered;

        public void Register(string name) => Registered?.Invoke(name);
    }

    class Counter
    {
        public string Last = "";

        public void Keep(string name) => Last = name;
    }

    class Arrival(string name) : EventArgs
    {
        public string Name { get; } = name;

        public string Answer { get; set; } = "";
    }

    class Camp
    {
        public string Place = "";

        public event EventHandler<Arrival>? Arrived;

        public string Welcome(string name)
        {
            var arrival = new Arrival(name);
            Arrived?.Invoke(this, arrival);
            return arrival.Answer;
        }
    }

    class Relay
    {
        private Action<string>? _sent;

        public event Action<string> Sent
        {
            add => _sent += value;
            remove => _sent -= value;
        }

        public void Send(string text) => _sent?.Invoke(text);
    }

    static class Board
    {
        public static event Action<string>? Posted;

        public static event Action<string>? Cleaned;

        public static void Post(string text) => Posted?.Invoke(text);

        public static void PostClean(string text) => Cleaned?.Invoke(text);
    }
}
