using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

/// <summary>The ways of data to a log; the forms of each logging library are in files of their own.</summary>
public sealed class PersonalDataInLogsTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<PersonalDataInLogs>();

    [Fact]
    public Task Name_as_argument_is_reported() => Rule.Reports("""
        void Save(Beneficiary b) => Logger.LogInformation("Saved {Name}", {|PRIV1001:b.FullName|});
        """);

    [Fact]
    public Task Case_code_as_argument_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b) => Logger.LogInformation("Saved {Case}", b.CaseCode);
        """);

    [Fact]
    public Task Untagged_member_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b) => Logger.LogInformation("Saved {Size} in {Camp}", b.HouseholdSize, b.Camp);
        """);

    [Fact]
    public Task Phone_through_local_is_reported() => Rule.Reports("""
        void Save(Beneficiary b)
        {
            var phone = {|source:b.Phone|};
            Logger.LogInformation("Saved {Phone}", {|PRIV1001:phone|});
        }
        """);

    [Fact]
    public Task Local_that_was_overwritten_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b)
        {
            var phone = b.Phone;
            Send(phone);
            phone = "none";
            Logger.LogInformation("Saved {Phone}", phone);
        }

        static void Send(string phone) { }
        """);

    [Fact]
    public Task Phone_through_helper_is_reported_where_it_is_handed_over() => Rule.Reports("""
        void Save(Beneficiary b) => Audit({|PRIV1001:b.Phone|});

        void Audit(string text) => Logger.LogInformation("{Text}", {|step:text|});
        """);

    [Fact]
    public Task Helper_that_logs_a_length_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b) => Audit(b.Phone);

        void Audit(string text) => Logger.LogInformation("{Length}", text.Length);
        """);

    [Fact]
    public Task Phone_returned_by_method_is_reported() => Rule.Reports("""
        void Save(Beneficiary b) => Logger.LogInformation("{Phone}", {|PRIV1001:Number(b)|});

        static string Number(Beneficiary b) => "+" + {|source:b.Phone|}.Trim();
        """);

    [Fact]
    public Task Case_code_returned_by_method_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b) => Logger.LogInformation("{Case}", Code(b));

        static string Code(Beneficiary b) => b.CaseCode.Trim();
        """);

    [Fact]
    public Task Phone_through_field_is_reported() => Rule.Reports("""
        private string _last = "";

        void Save(Beneficiary b)
        {
            _last = {|source:b.Phone|};
            Logger.LogInformation("{Phone}", {|PRIV1001:_last|});
        }
        """);

    [Fact]
    public Task Field_without_personal_data_is_accepted() => Rule.Accepts("""
        private string _last = "";

        void Save(Beneficiary b)
        {
            _last = b.CaseCode;
            Logger.LogInformation("{Case}", _last);
        }
        """);

    [Theory]
    [InlineData("$\"Saved {b.FullName}\"")]
    [InlineData("\"Saved \" + b.FullName")]
    [InlineData("string.Format(\"Saved {0}\", b.FullName)")]
    [InlineData("string.Join(\" \", \"Saved\", b.FullName)")]
    [InlineData("new StringBuilder(\"Saved \").Append(b.FullName).ToString()")]
    [InlineData("string.Concat(\"Saved \", b.FullName)")]
    [InlineData("b.FullName.ToUpperInvariant()")]
    [InlineData("b.FullName.Substring(1)")]
    public Task Text_built_from_a_name_is_reported(string text) => Rule.Reports($$"""
        void Save(Beneficiary b) => Logger.LogInformation({|PRIV1001:{{text}}|});
        """);

    [Theory]
    [InlineData("b.Diagnosis ?? \"\"")]
    [InlineData("b.HouseholdSize > 3 ? b.Phone : \"\"")]
    [InlineData("b.HouseholdSize switch { 1 => b.Phone, _ => \"\" }")]
    [InlineData("other?.Phone ?? \"\"")]
    [InlineData("list.Select(x => x.Phone).First()")]
    [InlineData("string.Join(\", \", list.Select(x => x.Phone))")]
    [InlineData("list[0].Phone")]
    [InlineData("b.BirthDate.ToString(\"O\")")]
    public Task Expression_that_yields_a_value_is_reported(string expression) => Rule.Reports($$"""
        void Save(Beneficiary b, Beneficiary? other, List<Beneficiary> list) =>
            Logger.LogInformation("Saved {Value}", {|PRIV1001:{{expression}}|});
        """);

    [Theory]
    [InlineData("b.FullName.Length")]
    [InlineData("b.Diagnosis is null")]
    [InlineData("b.Diagnosis == null")]
    [InlineData("string.IsNullOrEmpty(b.Phone)")]
    [InlineData("nameof(b.Phone)")]
    [InlineData("list.Count")]
    [InlineData("list.Count(x => x.Phone != \"\")")]
    [InlineData("b.Phone.StartsWith(\"+\")")]
    [InlineData("b.FullName == b.FirstName")]
    [InlineData("b.Phone is null ? \"without\" : \"with\"")]
    [InlineData("list.Select(x => x.CaseCode).First()")]
    [InlineData("b.FullName.GetType()")]
    public Task Harmless_use_is_accepted(string expression) => Rule.Accepts($$"""
        void Save(Beneficiary b, List<Beneficiary> list) => Logger.LogInformation("Saved {Value}", {{expression}});
        """);

    [Fact]
    public Task Awaited_value_is_reported() => Rule.Reports("""
        async Task Save(Beneficiary b)
        {
            var phone = await Load(b);
            Logger.LogInformation("{Phone}", {|PRIV1001:phone|});
        }

        static Task<string> Load(Beneficiary b) => Task.FromResult({|source:b.Phone|});
        """);

    [Fact]
    public Task Awaited_case_code_is_accepted() => Rule.Accepts("""
        async Task Save(Beneficiary b) => Logger.LogInformation("{Case}", await Load(b));

        static Task<string> Load(Beneficiary b) => Task.FromResult(b.CaseCode);
        """);

    [Fact]
    public Task Tagged_parameter_is_reported() => Rule.Reports("""
        void Save([ContactData] string phone) => Logger.LogInformation("{Phone}", {|PRIV1001:phone|});
        """);

    [Fact]
    public Task Untagged_parameter_is_accepted() => Rule.Accepts("""
        void Save(string phone) => Logger.LogInformation("{Phone}", phone);
        """);

    [Fact]
    public Task Tagged_return_value_is_reported() => Rule.Reports("""
        [return: ContactData]
        static string Ask() => Console.ReadLine()!;

        void Save() => Logger.LogInformation("{Phone}", {|PRIV1001:Ask()|});
        """);

    [Fact]
    public Task Redacted_value_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b, Redactor redactor) =>
            Logger.LogInformation("{Phone}", redactor.Redact(b.Phone));
        """);

    [Fact]
    public Task Keyed_hash_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b, byte[] key)
        {
            var hash = System.Security.Cryptography.HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(b.Phone));
            Logger.LogInformation("{Phone}", Convert.ToHexString(hash));
        }
        """);

    [Fact]
    public Task Masking_method_of_the_project_is_accepted() =>
        Rule.With("privacy.redactor_methods", "Subject.Mask").Accepts("""
            void Save(Beneficiary b) => Logger.LogInformation("{Phone}", Mask(b.Phone));

            static string Mask(string text) => text[..2] + "***";
            """);

    [Fact]
    public Task Masking_method_that_nobody_declared_is_reported() => Rule.Reports("""
        void Save(Beneficiary b) => Logger.LogInformation("{Phone}", {|PRIV1001:Mask(b.Phone)|});

        static string Mask(string text) => text[..2] + "***";
        """);

    [Fact]
    public async Task Two_members_at_one_place_are_one_finding()
    {
        var found = await Rule.Reports("""
            void Save(Beneficiary b) => Logger.LogInformation({|PRIV1001:$"{b.FullName} {b.Phone} {b.FullName}"|});
            """);

        Assert.Equal(
            "'Beneficiary.FullName, Beneficiary.Phone' (identity, contact details) is written to a log by "
                + "'LoggerExtensions.LogInformation'",
            found.Single().GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Finding_names_member_category_and_place_in_three_languages()
    {
        var found = (await Rule.Reports("""
            void Save(Beneficiary b) => Logger.LogInformation("{Illness}", {|PRIV1001:b.Diagnosis|});
            """)).Single();

        Assert.Equal(
            "'Beneficiary.Diagnosis' (health data) is written to a log by 'LoggerExtensions.LogInformation'",
            MessageIn(found, "en"));
        Assert.Equal(
            "« Beneficiary.Diagnosis » (données de santé) est écrit dans un journal par "
                + "« LoggerExtensions.LogInformation »",
            MessageIn(found, "fr"));
        Assert.Equal(
            "«Beneficiary.Diagnosis» (datos de salud) se escribe en un registro de eventos mediante "
                + "«LoggerExtensions.LogInformation»",
            MessageIn(found, "es"));
    }

    [Fact]
    public async Task Finding_carries_what_tools_need()
    {
        var properties = (await Rule.Reports("""
            void Save(Beneficiary b) => Logger.LogInformation("{Illness}", {|PRIV1001:b.Diagnosis|});
            """)).Single().Properties;

        Assert.Equal("Health", properties["categories"]);
        Assert.Equal("High", properties["sensitivity"]);
        Assert.Equal("Log", properties["sink"]);
        Assert.Equal("P:Beneficiary.Diagnosis", properties["symbols"]);
        Assert.Equal("None", properties["protection"]);
        Assert.Equal("IOM 6;IOM 8;UN 6;UN 7;COVID-19 2;ICRC 2.8;ICCPR 17", properties["principles"]);
        Assert.StartsWith(
            "M:Microsoft.Extensions.Logging.LoggerExtensions.LogInformation",
            properties["target"],
            StringComparison.Ordinal);
    }

    private static string MessageIn(Diagnostic found, string language) =>
        found.GetMessage(System.Globalization.CultureInfo.GetCultureInfo(language));
}
