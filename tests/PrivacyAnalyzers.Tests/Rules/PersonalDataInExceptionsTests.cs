using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class PersonalDataInExceptionsTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<PersonalDataInExceptions>();

    [Theory]
    [InlineData("Exception")]
    [InlineData("ArgumentException")]
    [InlineData("InvalidOperationException")]
    [InlineData("System.IO.IOException")]
    public Task Message_is_reported(string type) => Rule.Reports($$"""
        void Save(Beneficiary b) => throw new {{type}}({|PRIV1003:$"Bad phone {b.Phone}"|});
        """);

    [Theory]
    [InlineData("Exception")]
    [InlineData("ArgumentException")]
    [InlineData("InvalidOperationException")]
    [InlineData("System.IO.IOException")]
    public Task Message_with_case_code_is_accepted(string type) => Rule.Accepts($$"""
        void Save(Beneficiary b) => throw new {{type}}($"Bad phone, case {b.CaseCode}");
        """);

    [Fact]
    public Task Name_of_a_parameter_is_accepted() => Rule.Accepts("""
        void Save(string phone) => throw new ArgumentException("Bad phone", nameof(phone));
        """);

    [Fact]
    public Task Actual_value_is_reported() => Rule.Reports("""
        void Save([BiographicData] int age) =>
            throw new ArgumentOutOfRangeException(nameof(age), {|PRIV1003:age|}, "Too young");
        """);

    [Fact]
    public Task Actual_value_of_no_person_is_accepted() => Rule.Accepts("""
        void Save(int size) => throw new ArgumentOutOfRangeException(nameof(size), size, "Too large");
        """);

    [Fact]
    public Task Data_of_an_exception_is_reported() => Rule.Reports("""
        void Save(Beneficiary b, Exception e)
        {
            e.Data["phone"] = {|PRIV1003:b.Phone|};
            e.Data.Add("name", {|PRIV1003:b.FullName|});
        }
        """);

    [Fact]
    public Task Data_of_an_exception_with_case_code_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b, Exception e)
        {
            e.Data["case"] = b.CaseCode;
            e.Data.Add("case2", b.CaseCode);
        }
        """);

    [Fact]
    public Task Own_exception_is_reported_through_its_base_call() => Rule.ForFiles().Reports("""
        sealed class BadPhoneException(string phone) : Exception($"Bad phone {phone}");

        static class Subject
        {
            static void Save(Beneficiary b) => throw new BadPhoneException({|PRIV1003:b.Phone|});
        }
        """);

    [Fact]
    public Task Own_exception_that_keeps_silent_is_accepted() => Rule.ForFiles().Accepts("""
        sealed class BadPhoneException(string phone) : Exception("Bad phone")
        {
            public int Length { get; } = phone.Length;
        }

        static class Subject
        {
            static void Save(Beneficiary b) => throw new BadPhoneException(b.Phone);
        }
        """);

    [Fact]
    public Task Printed_record_is_reported() => Rule.Reports("""
        void Save(Contact contact) => throw new InvalidOperationException({|PRIV1003:$"Bad contact {contact}"|});
        """);

    [Fact]
    public Task Record_with_own_text_is_accepted() => Rule.Accepts("""
        void Save(SafeContact contact) => throw new InvalidOperationException($"Bad contact {contact}");
        """);

    [Fact]
    public Task Log_call_is_left_to_the_rule_for_logs() => Rule.Accepts("""
        void Save(Beneficiary b) => Logger.LogInformation(b.Phone);
        """);
}
