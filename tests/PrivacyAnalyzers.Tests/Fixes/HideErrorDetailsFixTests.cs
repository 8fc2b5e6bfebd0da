using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class HideErrorDetailsFixTests
{
    private static readonly FixVerifier Rule =
        Verify.Verify.Fix<ErrorDetailsInAnswers, HideErrorDetailsFix>().OnTheWeb().ForFiles();

    [Theory]
    [InlineData("return Problem(detail: e.ToString());", "return Problem();")]
    [InlineData("return Problem(e.Message, title: \"Failed\");", "return Problem(title: \"Failed\");")]
    [InlineData("return BadRequest(e.ToString());", "return BadRequest();")]
    [InlineData("return StatusCode(500, e.Message);", "return StatusCode(500);")]
    [InlineData("return NotFound(new ProblemDetails { Title = \"Failed\", Detail = e.StackTrace });",
        "return NotFound(new ProblemDetails { Title = \"Failed\" });")]
    public Task Error_is_left_out(string before, string after) => Rule.Mends(Action(before), Action(after));

    [Theory]
    [InlineData("return Content(e.ToString());")]
    [InlineData("_ = Microsoft.AspNetCore.Http.Results.Content(e.ToString(), \"text/plain\"); return Ok();")]
    [InlineData("app.UseDeveloperExceptionPage(); return Ok();")]
    public Task Answer_that_needs_a_text_is_left_alone(string code) => Rule.OffersNothing(Action(code));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_errors_are_left_out(FixAllScope scope) => Rule.MendsAll(
        scope,
        [Action("return flag ? Problem(e.Message) : BadRequest(e.Message);")],
        [Action("return flag ? Problem() : BadRequest();")]);

    private static string Action(string code) => $$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Mvc;

        public class PeopleController : ControllerBase
        {
            private IActionResult Answer(Exception e, WebApplication app, bool flag)
            {
                {{code}}
            }
        }
        """;
}
