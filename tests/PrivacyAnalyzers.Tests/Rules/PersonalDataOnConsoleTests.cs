using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class PersonalDataOnConsoleTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<PersonalDataOnConsole>();

    [Theory]
    [InlineData("Console.WriteLine")]
    [InlineData("Console.Write")]
    [InlineData("Debug.WriteLine")]
    [InlineData("Debug.Write")]
    [InlineData("Debug.Print")]
    [InlineData("Trace.WriteLine")]
    [InlineData("Trace.Write")]
    [InlineData("Trace.TraceInformation")]
    [InlineData("Trace.TraceWarning")]
    [InlineData("Trace.TraceError")]
    public Task Output_is_reported(string method) => Rule.Reports($$"""
        void Save(Beneficiary b) => {{method}}({|PRIV1008:b.FullName|});
        """);

    [Theory]
    [InlineData("Console.WriteLine")]
    [InlineData("Console.Write")]
    [InlineData("Debug.WriteLine")]
    [InlineData("Debug.Write")]
    [InlineData("Debug.Print")]
    [InlineData("Trace.WriteLine")]
    [InlineData("Trace.Write")]
    [InlineData("Trace.TraceInformation")]
    [InlineData("Trace.TraceWarning")]
    [InlineData("Trace.TraceError")]
    public Task Output_of_case_code_is_accepted(string method) => Rule.Accepts($$"""
        void Save(Beneficiary b) => {{method}}(b.CaseCode);
        """);

    [Fact]
    public Task Formatted_output_is_reported() => Rule.Reports("""
        void Save(Beneficiary b)
        {
            Console.WriteLine("{0} {1}", b.CaseCode, {|PRIV1008:b.FullName|});
            Trace.TraceInformation("{0}", {|PRIV1008:b.FullName|});
        }
        """);

    [Fact]
    public Task Formatted_output_of_case_code_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b)
        {
            Console.WriteLine("{0} {1}", b.CaseCode, b.HouseholdSize);
            Trace.TraceInformation("{0}", b.CaseCode);
        }
        """);

    [Fact]
    public Task Trace_source_is_reported() => Rule.Reports("""
        void Save(Beneficiary b, TraceSource source)
        {
            source.TraceInformation({|PRIV1008:b.FullName|});
            source.TraceEvent(TraceEventType.Information, 1, {|PRIV1008:b.FullName|});
        }
        """);

    [Fact]
    public Task Trace_source_with_case_code_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b, TraceSource source)
        {
            source.TraceInformation(b.CaseCode);
            source.TraceEvent(TraceEventType.Information, 1, b.CaseCode);
        }
        """);

    [Fact]
    public Task Printed_record_is_reported() => Rule.Reports("""
        void Save(Contact contact) => Console.WriteLine({|PRIV1008:contact|});
        """);

    [Fact]
    public Task Class_that_prints_its_type_name_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b) => Console.WriteLine(b);
        """);

    [Fact]
    public Task Argument_of_a_process_is_reported() => Rule.Reports("""
        void Print(Beneficiary b)
        {
            Process.Start("print", {|PRIV1008:b.FullName|});
            var info = new ProcessStartInfo("print") { Arguments = {|PRIV1008:"--name " + b.FullName|} };
            info.ArgumentList.Add({|PRIV1008:b.FullName|});
        }
        """);

    [Fact]
    public Task Pseudonym_as_argument_and_data_on_standard_input_are_accepted() => Rule.Accepts("""
        void Print(Beneficiary b, Process running)
        {
            Process.Start("print", b.CaseCode);
            new ProcessStartInfo("print").ArgumentList.Add(b.CaseCode);
            running.StandardInput.Write(b.FullName);
        }
        """);
}
