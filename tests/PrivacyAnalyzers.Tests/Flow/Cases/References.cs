class References
{
    private string _name = "";
    private string _phone = "";

    void Ref_local_of_a_local()
    {
        var name = "x";
        ref var alias = ref name;
        alias = Source("a");
        Sink(name); // flow: a
        name = "x";
        Sink(alias);
    }

    void Ref_local_reassigned()
    {
        var first = "x";
        var second = "y";
        ref var alias = ref first;
        alias = ref second;
        alias = Source("a");
        Sink(first);
        Sink(second); // flow: a
    }

    void Ref_local_of_a_field()
    {
        ref var alias = ref _name;
        alias = Source("a");
        Sink(_name); // flow: a
        Sink(_phone);
        alias = "x";
        Sink(_name);
    }

    void Ref_local_of_a_struct_member()
    {
        var point = new Point();
        ref var street = ref point.Street;
        street = Source("a");
        Sink(point.Street); // flow: a
        Sink(point.City);
    }

    void Ref_local_of_an_array_element()
    {
        var names = new[] { "x" };
        ref var first = ref names[0];
        first = Source("a");
        Sink(names[0]); // flow: a
    }

    void Ref_local_of_a_struct_is_no_copy()
    {
        var point = new Point();
        ref var alias = ref point;
        alias.Street = Source("a");
        Sink(point.Street); // flow: a
        var copy = alias;
        copy.City = OtherSource("b");
        Sink(point.City);
    }

    void Ref_conditional(bool flag)
    {
        var first = "x";
        var second = "y";
        (flag ? ref first : ref second) = Source("a");
        Sink(first); // flow: a
        Sink(second); // flow: a
    }

    void Ref_return_of_a_field()
    {
        var holder = new Holder();
        holder.NamePlace() = Source("a");
        Sink(holder.Name); // flow: a
        Sink(holder.Phone);
        ref var place = ref holder.NamePlace();
        place = "x";
        Sink(holder.Name);
    }

    void Ref_return_of_a_parameter()
    {
        var first = "x";
        var second = "y";
        Second(ref first, ref second) = Source("a");
        Sink(first);
        Sink(second); // flow: a
    }

    void Ref_property_and_indexer()
    {
        var holder = new Holder();
        holder.PhonePlace = Source("a");
        Sink(holder.Phone); // flow: a
        holder[0].Street = OtherSource("b");
        Sink(holder[0].Street); // flow: b
        Sink(holder[0].City);
        Sink(holder.Name);
    }

    void Ref_argument()
    {
        var name = "x";
        Set(ref name, Source("a"));
        Sink(name); // flow: a
        Set(ref name, "x");
        Sink(name);
    }

    void Ref_argument_is_a_field()
    {
        var holder = new Holder();
        Set(ref holder.Name, Source("a"));
        Sink(holder.Name); // flow: a
        Sink(holder.Phone);
    }

    void Ref_arguments_are_swapped()
    {
        var first = Source("a");
        var second = "x";
        Swap(ref first, ref second);
        Sink(first);
        Sink(second); // flow: a
    }

    void Ref_argument_passed_on()
    {
        var name = "x";
        SetIndirectly(ref name, Source("a"));
        Sink(name); // flow: a
    }

    void Out_argument_is_a_field()
    {
        var holder = new Holder { Phone = OtherSource("b") };
        Make(out holder.Name, out holder.Phone);
        Sink(holder.Name); // flow: made
        Sink(holder.Phone);
    }

    void Ref_field()
    {
        var name = "x";
        var slot = new Slot(ref name);
        slot.Value = Source("a");
        Sink(name); // flow: a
        name = "x";
        Sink(slot.Value);
    }

    void Ref_field_read()
    {
        var name = Source("a");
        var slot = new Slot(ref name);
        Sink(slot.Value); // flow: a
        slot.Set("x");
        Sink(name);
    }

    void Ref_field_is_shared_by_copies()
    {
        var name = "x";
        var slot = new Slot(ref name);
        var copy = slot;
        copy.Set(Source("a"));
        Sink(slot.Value); // flow: a
        Sink(name); // flow: a
    }

    void Span_over_a_variable()
    {
        var name = "x";
        var span = new Span<string>(ref name);
        span[0] = Source("a");
        Sink(name); // flow: a
    }

    static ref string Second(ref string first, ref string second) => ref second;

    static void Set(ref string place, string value) => place = value;

    static void SetIndirectly(ref string place, string value) => Set(ref place, value);

    static void Swap(ref string first, ref string second)
    {
        var held = first;
        first = second;
        second = held;
    }

    static void Make(out string first, out string second)
    {
        first = Source("made");
        second = "x";
    }

    struct Point
    {
        public string Street;
        public string City;
    }

    class Holder
    {
        public string Name = "";
        public string Phone = "";
        private readonly Point[] _points = new Point[2];

        public ref string PhonePlace => ref Phone;

        public ref Point this[int index] => ref _points[index];

        public ref string NamePlace() => ref Name;
    }

    ref struct Slot
    {
        private ref string _place;

        public Slot(ref string place) => _place = ref place;

        public string Value
        {
            get => _place;
            set => _place = value;
        }

        public void Set(string value) => _place = value;
    }
}
