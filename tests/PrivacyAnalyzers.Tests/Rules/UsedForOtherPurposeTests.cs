using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class UsedForOtherPurposeTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<UsedForOtherPurpose>();

    private const string Payee = """
        [Purpose("cash-2026")]
        class Payee
        {
            [IdentityData] public string Name { get; set; } = "";
            [ContactData, Purpose("cash-2026", "survey")] public string Phone { get; set; } = "";
            public int Amount { get; set; }
        }

        [Purpose("donor-report")]
        class Report
        {
            public string Of(Payee p) => $"{PLACE}";
        }

        """;

    [Fact]
    public Task Data_read_for_another_purpose_is_reported() => Rule.Reports(Clean + """
        [Purpose("donor-report")] string Tell(Payee p) => {|PRIV7004:p.Name|} + {|PRIV7004:p.Phone|} + p.Amount;
        """);

    [Fact]
    public Task Purpose_of_a_class_holds_for_its_code() =>
        Rule.Reports(Payee.Replace("PLACE", "{|PRIV7004:p.Name|}", StringComparison.Ordinal));

    [Fact]
    public Task Data_read_for_its_purpose_is_accepted() => Rule.Accepts(Clean + """
        [Purpose("cash-2026")] string Pay(Payee p) => p.Name + p.Phone;
        [Purpose("survey")] string Ask(Payee p) => p.Phone;
        """);

    [Fact]
    public Task Code_and_data_without_a_purpose_are_accepted() => Rule.Accepts(Clean + """
        string Pay(Payee p) => p.Name;
        [Purpose("donor-report")] string Tell(Beneficiary b) => b.FullName;
        """);

    [Fact]
    public Task Data_that_is_only_named_or_written_is_accepted() => Rule.Accepts(Clean + """
        [Purpose("donor-report")] string Head() => nameof(Payee.Name);
        [Purpose("donor-report")] void Erase(Payee p) => p.Name = "";
        """);

    private static string Clean => Payee.Replace("PLACE", "p.Amount", StringComparison.Ordinal);
}
