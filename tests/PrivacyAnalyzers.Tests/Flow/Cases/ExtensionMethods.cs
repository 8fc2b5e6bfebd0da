static class ExtensionMethods
{
    static void Called_as_member()
    {
        Sink(Source("a").Titled()); // flow: a
        Sink("x".Titled());
        Sink(Source("a").Masked());
        Sink("x".JoinedWith(Source("b"))); // flow: b
    }

    static void Called_as_static()
    {
        Sink(TextExtensions.Titled(Source("a"))); // flow: a
        Sink(TextExtensions.Masked(Source("a")));
        Sink(TextExtensions.JoinedWith(other: Source("b"), text: "x")); // flow: b
    }

    static void Called_conditionally(string? maybe)
    {
        string? name = Source("a");
        Sink(name?.Titled()); // flow: a
        Sink(maybe?.Titled());
        Sink(name?.Masked());
    }

    static void Receiver_is_changed()
    {
        var person = new Person();
        person.Rename(Source("a"));
        Sink(person.Name); // flow: a
        Sink(person.Phone);
        person.Forget();
        Sink(person.Name);
    }

    static void Chained()
    {
        var person = new Person().WithName(Source("a")).WithPhone("x");
        Sink(person.Name); // flow: a
        Sink(person.Phone);
        Sink(person.WithName("x").Name);
    }

    static void Leaks() => Source("a").Print(); // flow: a

    static void Leaks_nothing() => "x".Print();

    static void Struct_receiver_by_ref()
    {
        var place = new Place();
        place.MoveTo(Source("a"));
        Sink(place.Street); // flow: a
        place.MoveCopyTo("x");
        Sink(place.Street); // flow: a
        place.MoveTo("x");
        Sink(place.Street);
        place.MoveCopyTo(Source("b"));
        Sink(place.Street);
    }

    static void Generic()
    {
        Sink(Source("a").Itself()); // flow: a
        Sink(new Person { Name = Source("b") }.Itself().Name); // flow: b
        Sink(new Person { Name = Source("b") }.Itself().Phone);
        Sink(Source("c").Or("x")); // flow: c
    }

    static void Generic_with_constraint()
    {
        INamed named = new Person { Name = Source("a") };
        Sink(named.NameOf()); // flow: a
        Sink(new Person { Phone = Source("b") }.NameOf());
    }

    static void On_a_sequence()
    {
        var names = new List<string> { Source("a") };
        Sink(names.JoinedBy(", ")); // flow: a
        Sink(new List<string> { "x" }.JoinedBy(", "));
        foreach (var name in names.EachTitled())
        {
            Sink(name); // flow: a
        }
    }

    static void On_null()
    {
        string? none = null;
        Sink(none.OrUnknown());
        Sink(((string?)Source("a")).OrUnknown()); // flow: a
    }

    static void As_a_method_group()
    {
        Func<string> titled = Source("a").Titled;
        Sink(titled()); // flow: a
        Func<string> masked = Source("a").Masked;
        Sink(masked());
        Sink(new[] { Source("b") }.Select(TextExtensions.Titled).First()); // flow: b
    }

    static void Pattern_based_deconstruct_and_enumerator()
    {
        var (name, phone) = new Person { Name = Source("a"), Phone = "x" };
        Sink(name); // flow: a
        Sink(phone);
        foreach (var part in new Person { Name = Source("b") })
        {
            Sink(part); // flow: b
        }
    }

    static void Collection_initialiser()
    {
        var register = new Register { { Source("a"), 1 } };
        Sink(register.Last); // flow: a
    }

    static async Task Awaited()
    {
        Sink(await new Person { Name = Source("a") }); // flow: a
        Sink(await new Person { Phone = Source("a") });
    }

    static void Instance_method_wins()
    {
        Sink(new Person { Name = Source("a") }.Describe());
        Sink(PersonExtensions.Describe(new Person { Name = Source("a") })); // flow: a
    }

    internal interface INamed
    {
        string Name { get; }
    }

    internal class Person : INamed
    {
        public string Name { get; set; } = "";

        public string Phone { get; set; } = "";

        public string Describe() => "x";
    }

    internal class Register : System.Collections.IEnumerable
    {
        public string Last { get; set; } = "";

        public System.Collections.IEnumerator GetEnumerator() => Array.Empty<string>().GetEnumerator();
    }

    internal struct Place
    {
        public string Street;
    }
}

static class TextExtensions
{
    public static string Titled(this string text) => "Mx " + text;

    public static string Masked(this string text) => new('*', text.Length);

    public static string JoinedWith(this string text, string other) => text + other;

    public static string OrUnknown(this string? text) => text ?? "unknown";

    public static void Print(this string text) => Sink(text);

    public static T Itself<T>(this T value) => value;

    public static T Or<T>(this T? value, T other)
        where T : class => value ?? other;

    public static string JoinedBy(this IEnumerable<string> names, string separator) => string.Join(separator, names);

    public static IEnumerable<string> EachTitled(this IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            yield return name.Titled();
        }
    }
}

static class PersonExtensions
{
    internal static void Rename(this ExtensionMethods.Person person, string name) => person.Name = name;

    internal static void Forget(this ExtensionMethods.Person person) => person.Name = "";

    internal static ExtensionMethods.Person WithName(this ExtensionMethods.Person person, string name)
    {
        person.Name = name;
        return person;
    }

    internal static ExtensionMethods.Person WithPhone(this ExtensionMethods.Person person, string phone)
    {
        person.Phone = phone;
        return person;
    }

    internal static string Describe(this ExtensionMethods.Person person) => person.Name;

    internal static string NameOf<T>(this T named)
        where T : ExtensionMethods.INamed => named.Name;

    internal static void MoveTo(this ref ExtensionMethods.Place place, string street) => place.Street = street;

    internal static void MoveCopyTo(this ExtensionMethods.Place place, string street) => place.Street = street;

    internal static void Deconstruct(this ExtensionMethods.Person person, out string name, out string phone)
    {
        name = person.Name;
        phone = person.Phone;
    }

    internal static IEnumerator<string> GetEnumerator(this ExtensionMethods.Person person)
    {
        yield return person.Name;
    }

    internal static void Add(this ExtensionMethods.Register register, string name, int number) => register.Last = name;

    internal static System.Runtime.CompilerServices.TaskAwaiter<string> GetAwaiter(
        this ExtensionMethods.Person person) => Task.FromResult(person.Name).GetAwaiter();
}
