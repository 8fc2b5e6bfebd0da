using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class IgnoredMaskTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<IgnoredMask>().ForPrograms();

    // The package is not on every feed: these are its attributes and its extension by their names.
    private const string Package = """
        namespace Destructurama.Attributed
        {
            public class LogMaskedAttribute : Attribute;
            public class NotLoggedAttribute : Attribute;
        }
        namespace Destructurama
        {
            public static class Extensions
            {
                public static void UsingAttributes(this Serilog.Configuration.LoggerDestructuringConfiguration to) { }
            }
        }
        """;

    [Theory]
    [InlineData("[LogMasked] public string {|PRIV1010:Phone|} { get; set; } = \"\";")]
    [InlineData("[NotLogged] public string {|PRIV1010:Phone|} = \"\";")]
    public Task Mask_that_nothing_heeds_is_reported(string member) => Rule.Reports(Code(member, ""));

    [Theory]
    [InlineData("[LogMasked] public string P = \"\";",
        "new Serilog.LoggerConfiguration().Destructure.UsingAttributes();")]
    [InlineData("public string Phone { get; set; } = \"\";", "")]
    public Task Mask_that_a_logger_heeds_is_accepted(string member, string main) => Rule.Accepts(Code(member, main));

    private static string Code(string member, string main) => $$"""
        using Destructurama;
        using Destructurama.Attributed;
        class Applicant { {{member}} }
        static class Program { static void Main() { {{main}} } }
        {{Package}}
        """;
}
