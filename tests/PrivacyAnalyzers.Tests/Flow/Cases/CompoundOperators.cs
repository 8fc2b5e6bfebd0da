// since: 14
class CompoundOperators
{
    void Compound_assignment_changes_the_object()
    {
        var notes = new Notes();
        var alias = notes;
        notes += Source("a");
        Sink(notes.Text); // flow: a
        Sink(alias.Text); // flow: a
        Sink(notes.Camp);
    }

    void Compound_assignment_that_cleans()
    {
        var notes = new Notes();
        notes += Source("a");
        notes -= "x";
        Sink(notes.Text);
    }

    void Compound_assignment_that_keeps_nothing()
    {
        var notes = new Notes();
        notes *= Source("a");
        Sink(notes.Text);
    }

    void Increment_changes_the_object()
    {
        var notes = new Notes();
        ++notes;
        Sink(notes.Text); // flow: increment
        --notes;
        Sink(notes.Text);
    }

    void Operator_of_a_struct()
    {
        var place = new Place();
        place += Source("a");
        Sink(place.Street); // flow: a
        var copy = place;
        copy += "x";
        Sink(copy.Street);
        Sink(place.Street); // flow: a
    }

    void On_a_member()
    {
        var file = new CaseFile();
        file.Notes += Source("a");
        Sink(file.Notes.Text); // flow: a
        Sink(file.Notes.Camp);
    }

    void Checked_one()
    {
        var notes = new Notes();
        checked
        {
            notes /= Source("a");
        }

        Sink(notes.Text); // flow: a
        unchecked
        {
            notes /= Source("b");
        }

        Sink(notes.Text);
    }

    class Notes
    {
        public string Text { get; private set; } = "";

        public string Camp { get; private set; } = "";

        public void operator +=(string text) => Text += text;

        public void operator -=(string text) => Text = "";

        public void operator *=(string text) => Camp = "x";

        public void operator checked /=(string text) => Text = text;

        public void operator /=(string text) => Text = "x";

        public void operator ++() => Text = Source("increment");

        public void operator --() => Text = "x";
    }

    class CaseFile
    {
        public Notes Notes = new();
    }

    struct Place
    {
        public string Street;

        public void operator +=(string street) => Street = street;
    }
}
