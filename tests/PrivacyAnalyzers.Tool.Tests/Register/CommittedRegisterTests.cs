using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Tool.Facts;
using PrivacyAnalyzers.Tool.Register;
using PrivacyAnalyzers.Tool.Tests.Verify;

namespace PrivacyAnalyzers.Tool.Tests.Register;

/// <summary>The command and the compiler mean the same by a register.</summary>
public sealed class CommittedRegisterTests
{
    private static readonly SolutionFacts Plain = SampleFacts.All with
    {
        Stored = [],
        Flows = [],
        Findings = [],
        Declared = Declarations.None,
    };

    [Fact]
    public void The_fix_writes_an_entry_as_the_command_does()
    {
        var whole = Write(Plain);
        var text = new RegisterText(Read(Write(Plain with { Data = [SampleFacts.Phone] })));

        text.Set(SampleFacts.Diagnosis, "Relief", "Relief/Person.cs");

        Assert.Equal(whole, text.Write().ToString());
    }

    [Fact]
    public void The_fix_takes_an_entry_out_as_the_command_does()
    {
        var text = new RegisterText(Read(Write(SampleFacts.All)));

        text.Remove(SampleFacts.Diagnosis.Id);
        Assert.Equal(Write(SampleFacts.All with { Data = [SampleFacts.Phone] }), text.Write().ToString());

        text.Remove(SampleFacts.Phone.Id);
        Assert.Equal(Write(SampleFacts.All with { Data = [] }), text.Write().ToString());
    }

    [Fact]
    public void The_fix_changes_nothing_where_nothing_changed()
    {
        var all = Write(SampleFacts.All);
        var text = new RegisterText(Read(all));

        text.Set(SampleFacts.Phone, "Relief", "Relief/Person.cs");

        Assert.Equal(all, text.Write().ToString());
    }

    [Fact]
    public void The_compiler_agrees_with_what_the_command_wrote()
    {
        var register = Read(Write(SampleFacts.All));

        Assert.Null(register.Fault);
        Assert.Equal([SampleFacts.Diagnosis.Id, SampleFacts.Phone.Id], register.Members.Select(static one => one.Id));
        Assert.Empty(register.Members[0].DifferencesTo(SampleFacts.Diagnosis));
        Assert.Empty(register.Members[1].DifferencesTo(SampleFacts.Phone));
        Assert.Equal(
            ["category", "sensitivity", "subjects", "purposes"],
            register.Members[0].DifferencesTo(SampleFacts.Phone));
    }

    [Fact]
    public async Task A_committed_register_is_compared_in_a_scan_and_not_with_itself()
    {
        using var solution = new DiskSolution("committed");
        solution.Add("Core", Snippets.Tag + Snippets.Person);
        solution.WriteSolution("Core");
        var file = solution["PrivacyRegister.json"];
        solution.Write("PrivacyRegister.json", "{ \"data\": [] }");
        string[] scan = ["scan", solution.Folder, "-l", "en"];

        Assert.Contains("Not in the register: 'Person.Phone'", (await Run.Of(scan)).Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Success, (await Run.Of("register", solution.Folder, "-o", file)).Code);
        Assert.DoesNotContain("PRIV8002", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Success, (await Run.Of(scan)).Code);
        Assert.Equal(ExitCode.Success, (await Run.Of("register", solution.Folder, "-o", file, "--check")).Code);

        solution.Write("Core/Code.cs", Snippets.Tag + "public class Person;");
        Assert.Contains(
            "declared no longer: 'Person.Phone'", (await Run.Of(scan)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tag_on_a_parameter_of_a_record_says_whom_it_is_about()
    {
        var facts = await new CodeSolution()
            .With("App", "public record Row([ContactData(Subject = DataSubject.Staff)] string Phone, string Rest);")
            .ScanAsync();

        Assert.Equal("Staff", Assert.Single(Assert.Single(facts.Data).Subjects));
    }

    private static CommittedRegister Read(string text) =>
        CommittedRegister.Read("/code/PrivacyRegister.json", SourceText.From(text));

    private static string Write(SolutionFacts facts) => RegisterFormat.Write("json", ProcessingRegister.Of(facts));
}
