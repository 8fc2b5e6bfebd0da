using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class PersonalObjectInLogsTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<PersonalObjectInLogs>();

    [Fact]
    public Task Printed_record_is_reported() => Rule.Reports("""
        void Save(Contact contact) => Logger.LogInformation("Saved {Contact}", {|PRIV1002:contact|});
        """);

    [Fact]
    public Task Record_with_a_pseudonym_only_is_accepted() => Rule.Accepts("""
        void Save(CaseFile file) => Logger.LogInformation("Saved {File}", file);
        """);

    [Fact]
    public Task Record_with_own_text_is_accepted() => Rule.Accepts("""
        void Save(SafeContact contact) => Logger.LogInformation("Saved {Contact}", contact);
        """);

    [Fact]
    public Task Record_with_own_print_members_is_accepted() => Rule.ForFiles().Accepts("""
        sealed record Quiet([property: ContactData] string Phone)
        {
            private bool PrintMembers(StringBuilder builder) => false;
        }

        static class Subject
        {
            static void Save(ILogger log, Quiet quiet) => log.LogInformation("Saved {Contact}", quiet);
        }
        """);

    [Fact]
    public Task Record_struct_is_reported() => Rule.ForFiles().Reports("""
        readonly record struct Point([property: LocationData] double X, [property: LocationData] double Y);

        static class Subject
        {
            static void Save(ILogger log, Point point) => log.LogInformation("Saved {Point}", {|PRIV1002:point|});
        }
        """);

    [Fact]
    public Task Derived_record_is_reported_for_what_its_base_prints() => Rule.ForFiles().Reports("""
        record Person([property: IdentityData] string Name);

        record Volunteer(string Name, int Hours) : Person(Name);

        static class Subject
        {
            static void Save(ILogger log, Volunteer one) => log.LogInformation("Saved {One}", {|PRIV1002:one|});
        }
        """);

    [Fact]
    public Task Record_inside_a_record_is_reported() => Rule.ForFiles().Reports("""
        record Visit(Contact Contact, int Minutes);

        static class Subject
        {
            static void Save(ILogger log, Visit visit) => log.LogInformation("Saved {Visit}", {|PRIV1002:visit|});
        }
        """);

    [Fact]
    public Task Class_inside_a_record_is_accepted() => Rule.ForFiles().Accepts("""
        record Visit(Beneficiary Person, int Minutes);

        static class Subject
        {
            static void Save(ILogger log, Visit visit) => log.LogInformation("Saved {Visit}", visit);
        }
        """);

    [Fact]
    public Task Interpolated_record_is_reported() => Rule.Reports("""
        void Save(Contact contact) => Logger.LogInformation({|PRIV1002:$"Saved {contact}"|});
        """);

    [Fact]
    public Task Class_that_prints_its_type_name_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b)
        {
            Logger.LogInformation("Saved {Person}", b);
            Logger.LogInformation($"Saved {b}");
        }
        """);

    [Fact]
    public Task Destructured_object_is_reported_in_every_library_that_destructures() => Rule.Reports("""
        void Save(Beneficiary b, Serilog.ILogger serilog, NLog.Logger nlog)
        {
            serilog.Information("Saved {@Person}", {|PRIV1002:b|});
            Serilog.Log.Information("Saved {Case} {@Person}", b.CaseCode, {|PRIV1002:b|});
            nlog.Info("Saved {@Person}", {|PRIV1002:b|});
            Logger.LogInformation("Saved {@Person}", {|PRIV1002:b|});
        }
        """);

    [Fact]
    public Task Stringified_object_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b, Serilog.ILogger serilog)
        {
            serilog.Information("Saved {$Person}", b);
            serilog.Information("Saved {Person} {@Case}", b, b.CaseCode);
        }
        """);

    [Fact]
    public Task Destructuring_flag_is_reported() => Rule.Reports("""
        void Save(Beneficiary b)
        {
            using var one = Serilog.Context.LogContext.PushProperty("person", {|PRIV1002:b|}, destructureObjects: true);
        }
        """);

    [Fact]
    public Task Property_without_destructuring_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b)
        {
            using var one = Serilog.Context.LogContext.PushProperty("person", b);
            using var two = Serilog.Context.LogContext.PushProperty("person", b, destructureObjects: false);
        }
        """);

    [Fact]
    public Task Serialised_object_is_reported() => Rule.Reports("""
        void Save(Beneficiary b)
        {
            var json = JsonSerializer.Serialize(b);
            Logger.LogInformation("Saved {Person}", {|PRIV1002:json|});
        }
        """);

    [Fact]
    public Task Serialised_pseudonym_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b) =>
            Logger.LogInformation("Saved {Case}", JsonSerializer.Serialize(new CaseFile(b.CaseCode, 1)));
        """);

    [Fact]
    public Task List_of_records_is_reported() => Rule.Reports("""
        void Save(List<Contact> contacts) => Logger.LogInformation("Saved {Contacts}", {|PRIV1002:contacts|});
        """);

    [Fact]
    public Task List_of_classes_is_accepted() => Rule.Accepts("""
        void Save(List<Beneficiary> people) => Logger.LogInformation("Saved {People}", people);
        """);

    [Fact]
    public async Task Finding_names_type_members_and_categories()
    {
        var found = await Rule.Reports("""
            void Save(Beneficiary b, Serilog.ILogger log) =>
                log.Information("Saved {@Contact}", {|PRIV1002:b.Contact|});
            """);

        Assert.Equal(
            "'Contact' is written to a log with all its members by 'ILogger.Information', "
                + "among them Phone (contact details)",
            found.Single().GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }
}
