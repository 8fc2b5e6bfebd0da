static class StaticState
{
    static void Set_and_read_here()
    {
        Register.Local = Source("a");
        Sink(Register.Local); // flow: a
        Register.Local = "x";
        Sink(Register.Local);
    }

    static void Written_in_one_method() => Register.Shared = Source("shared");

    static void Read_in_another() => Sink(Register.Shared); // flow: shared

    static void Read_through_a_method() => Sink(Register.ReadShared()); // flow: shared

    static void Overwritten_just_before()
    {
        Register.Shared = "x";
        Sink(Register.Shared);
    }

    static void Never_written_with_data()
    {
        Register.Clean = "x";
        Sink(Register.Clean);
        Sink(Register.Constant);
    }

    static void Written_by_a_callee()
    {
        Register.Fill(Source("a"));
        Sink(Register.Filled); // flow: a
        Sink(Register.Other);
    }

    static void Property_written_elsewhere() => Register.Current = Source("current");

    static void Property_read() => Sink(Register.Current); // flow: current

    static void Member_of_a_static_object()
    {
        Register.Instance.Name = Source("a");
        Sink(Register.Instance.Name); // flow: a
        Sink(Register.Instance.Phone);
    }

    static void Initialised_with_data()
    {
        Sink(Register.FromInitialiser); // flow: initialiser
        Sink(Register.FromConstructor); // flow: constructor
        Sink(Register.FromHelper); // flow: helper
        Sink(Register.Derived); // flow: initialiser
        Sink(Register.CleanInitialiser);
    }

    static void Added_elsewhere() => Register.Names.Add(Source("added"));

    static void Names_read()
    {
        Sink(Register.Names[0]); // flow: added
        Sink(Register.Camps[0]);
    }

    static void Cached_by_key()
    {
        Sink(Register.Cached("k")); // flow: cached
        Sink(Register.CachedCamp("k"));
    }

    static void Generic_static_is_one_per_argument()
    {
        Cell<int>.Value = Source("a");
        Sink(Cell<int>.Value); // flow: a
        Sink(Cell<long>.Value);
    }

    static class Cell<T>
    {
        public static string Value = "";
    }

    class Person
    {
        public string Name = "";
        public string Phone = "";
    }

    static class Register
    {
        public const string Constant = "x";
        public static readonly string FromInitialiser = Source("initialiser");
        public static readonly string Derived = "Camp " + FromInitialiser;
        public static readonly string FromConstructor;
        public static readonly string FromHelper = Helper();
        public static readonly string CleanInitialiser = "x";
        public static readonly List<string> Names = [];
        public static readonly List<string> Camps = ["x"];
        public static readonly Person Instance = new();
        public static string Local = "";
        public static string Shared = "";
        public static string Clean = "";
        public static string Filled = "";
        public static string Other = "";
        private static readonly Dictionary<string, string> Cache = [];
        private static readonly Dictionary<string, string> CampCache = [];

        static Register() => FromConstructor = Source("constructor");

        public static string Current { get; set; } = "";

        public static string ReadShared() => Shared;

        public static void Fill(string value) => Filled = value;

        public static string Cached(string key)
        {
            if (!Cache.TryGetValue(key, out var value))
            {
                value = Source("cached");
                Cache[key] = value;
            }

            return value;
        }

        public static string CachedCamp(string key)
        {
            if (!CampCache.TryGetValue(key, out var value))
            {
                value = "x";
                CampCache[key] = value;
            }

            return value;
        }

        private static string Helper() => Source("helper");
    }
}
