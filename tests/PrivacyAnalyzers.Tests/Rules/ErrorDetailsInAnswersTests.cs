using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class ErrorDetailsInAnswersTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<ErrorDetailsInAnswers>().OnTheWeb().ForFiles();

    [Theory]
    [InlineData("Problem(detail: {|PRIV4005:error.ToString()|})")]
    [InlineData("Problem({|PRIV4005:error.Message|})")]
    [InlineData("Problem({|PRIV4005:$\"Failed: {error}\"|})")]
    [InlineData("Content({|PRIV4005:\"Failed: \" + other.StackTrace|})")]
    [InlineData("StatusCode(500, {|PRIV4005:error|})")]
    [InlineData("BadRequest({|PRIV4005:other.ToString()|})")]
    [InlineData("Results.Problem({|PRIV4005:error.Message|})")]
    [InlineData("Response.WriteAsync({|PRIV4005:error.ToString()|})")]
    [InlineData("new ProblemDetails { Detail = {|PRIV4005:error.ToString()|} }")]
    public Task Error_text_in_an_answer_is_reported(string answer) => Rule.Reports(Action(answer));

    [Theory]
    [InlineData("Problem(title: \"Failed\")")]
    [InlineData("BadRequest(other.Message)")]
    [InlineData("Problem(other.GetType().Name)")]
    [InlineData("Ok(error.HResult)")]
    [InlineData("new ProblemDetails { Detail = \"Failed\" }")]
    [InlineData("error.ToString()")]
    public Task Other_answer_is_accepted(string answer) => Rule.Accepts(Action(answer));

    [Theory]
    [InlineData("{|PRIV4005:app.UseDeveloperExceptionPage()|};")]
    [InlineData("if (!app.Environment.IsDevelopment()) {|PRIV4005:app.UseDeveloperExceptionPage()|};")]
    public Task Page_for_developers_is_reported(string code) => Rule.Reports(Startup(code));

    [Theory]
    [InlineData("if (app.Environment.IsDevelopment()) app.UseDeveloperExceptionPage();")]
    [InlineData("app.UseExceptionHandler(\"/error\");")]
    public Task Guarded_page_is_accepted(string code) => Rule.Accepts(Startup(code));

    private static string Action(string answer) => $$"""
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        public class PeopleController : ControllerBase
        {
            public object Save(Beneficiary b, Exception error, ArgumentException other) => {{answer}};
        }
        """;

    private static string Startup(string code) => $$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.Hosting;

        static class Startup
        {
            static void Configure(WebApplication app)
            {
                {{code}}
            }
        }
        """;
}
