using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class PrintRecordThatPrintsItselfTests
{
    private static readonly FixVerifier Rule =
        Verify.Verify.Fix<SelfPrintingType, RedactPrintedMembersFix>().ForFiles();

    [Fact]
    public Task Record_is_given_its_own_text() => Rule.Mends(
        "public record Visit(string Camp, [property: ContactData] string Phone);",
        """
        public record Visit(string Camp, [property: ContactData] string Phone)
        {
            protected virtual bool PrintMembers(StringBuilder builder)
            {
                builder.Append("Camp = ");
                builder.Append(Camp);
                builder.Append(", Phone = ***");
                return true;
            }
        }
        """);

    [Fact]
    public Task Text_for_the_debugger_is_left_alone() => Rule.OffersNothing(
        "[DebuggerDisplay(\"{Phone}\")] class Visit { [ContactData] public string Phone = \"\"; }");
}
