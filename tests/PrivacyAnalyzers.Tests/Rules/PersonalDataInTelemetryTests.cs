using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class PersonalDataInTelemetryTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<PersonalDataInTelemetry>();

    [Theory]
    [InlineData("SetTag")]
    [InlineData("AddTag")]
    [InlineData("SetBaggage")]
    [InlineData("AddBaggage")]
    [InlineData("SetCustomProperty")]
    public Task Activity_is_reported(string method) => Rule.Reports($$"""
        void Save(Beneficiary b, Activity activity) => activity.{{method}}("name", {|PRIV1004:b.FullName|});
        """);

    [Theory]
    [InlineData("SetTag")]
    [InlineData("AddTag")]
    [InlineData("SetBaggage")]
    [InlineData("AddBaggage")]
    [InlineData("SetCustomProperty")]
    public Task Activity_with_case_code_is_accepted(string method) => Rule.Accepts($$"""
        void Save(Beneficiary b, Activity activity) => activity.{{method}}("case", b.CaseCode);
        """);

    [Fact]
    public Task Activity_that_may_be_null_is_reported() => Rule.Reports("""
        void Save(Beneficiary b) => Activity.Current?.SetTag("name", {|PRIV1004:b.FullName|});
        """);

    [Fact]
    public Task Activity_that_may_be_null_with_case_code_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b) => Activity.Current?.SetTag("case", b.CaseCode);
        """);

    [Fact]
    public Task Status_and_display_name_are_reported() => Rule.Reports("""
        void Save(Beneficiary b, Activity activity)
        {
            activity.SetStatus(ActivityStatusCode.Error, {|PRIV1004:$"No such person {b.FullName}"|});
            activity.DisplayName = {|PRIV1004:b.FullName|};
        }
        """);

    [Fact]
    public Task Status_and_display_name_with_case_code_are_accepted() => Rule.Accepts("""
        void Save(Beneficiary b, Activity activity)
        {
            activity.SetStatus(ActivityStatusCode.Error, $"No such case {b.CaseCode}");
            activity.DisplayName = b.CaseCode;
        }
        """);

    [Fact]
    public Task Event_is_reported() => Rule.Reports("""
        void Save(Beneficiary b, Activity activity) =>
            activity.AddEvent(new ActivityEvent({|PRIV1004:"saved " + b.FullName|}));
        """);

    [Fact]
    public Task Event_with_case_code_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b, Activity activity) => activity.AddEvent(new ActivityEvent("saved " + b.CaseCode));
        """);

    [Fact]
    public Task Metric_tag_is_reported() => Rule.Reports("""
        void Save(Beneficiary b, System.Diagnostics.Metrics.Counter<int> counter) =>
            counter.Add(1, {|PRIV1004:new KeyValuePair<string, object?>("phone", b.Phone)|});
        """);

    [Fact]
    public Task Metric_tag_with_camp_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b, System.Diagnostics.Metrics.Counter<int> counter) =>
            counter.Add(1, new KeyValuePair<string, object?>("camp", b.Camp));
        """);

    [Fact]
    public Task Tag_list_is_reported() => Rule.Reports("""
        void Save(Beneficiary b)
        {
            var tags = new TagList();
            tags.Add("phone", {|PRIV1004:b.Phone|});
        }
        """);

    [Fact]
    public Task Tag_list_with_camp_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b)
        {
            var tags = new TagList();
            tags.Add("camp", b.Camp);
        }
        """);

    [Fact]
    public Task OpenTelemetry_is_reported() => Rule.Reports("""
        void Save(Beneficiary b, OpenTelemetry.Trace.TelemetrySpan span)
        {
            OpenTelemetry.Baggage.SetBaggage("phone", {|PRIV1004:b.Phone|});
            span.SetAttribute("phone", {|PRIV1004:b.Phone|});
            span.UpdateName({|PRIV1004:b.FullName|});
        }
        """);

    [Fact]
    public Task OpenTelemetry_with_case_code_is_accepted() => Rule.Accepts("""
        void Save(Beneficiary b, OpenTelemetry.Trace.TelemetrySpan span)
        {
            OpenTelemetry.Baggage.SetBaggage("case", b.CaseCode);
            span.SetAttribute("case", b.CaseCode);
            span.UpdateName(b.CaseCode);
        }
        """);

    [Fact]
    public Task Printed_record_is_reported() => Rule.Reports("""
        void Save(Contact contact, Activity activity) => activity.SetTag("contact", {|PRIV1004:contact.ToString()|});
        """);

    [Fact]
    public Task Record_with_own_text_is_accepted() => Rule.Accepts("""
        void Save(SafeContact contact, Activity activity) => activity.SetTag("contact", contact.ToString());
        """);
}
