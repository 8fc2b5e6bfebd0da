using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Rules;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Fixes;

public sealed class KeepOutOfSharedCachesFixTests
{
    private const string Client = "Cache with 'Location = ResponseCacheLocation.Client'";

    private static readonly FixVerifier Rule =
        Verify.Verify.Fix<CacheablePersonalData, KeepOutOfSharedCachesFix>().OnTheWeb().ForFiles();

    [Theory]
    [InlineData("Duration = 60", "Duration = 60, Location = ResponseCacheLocation.Client")]
    [InlineData(
        "Location = ResponseCacheLocation.Any, Duration = 60",
        "Location = ResponseCacheLocation.Client, Duration = 60")]
    public Task Client_alone_may_keep_the_answer(string before, string after) =>
        Rule.Mends(Action(before), Action(after), Client);

    [Fact]
    public Task Nobody_may_keep_the_answer() => Rule.Mends(
        Action("Duration = 60"),
        Action("Location = ResponseCacheLocation.None, NoStore = true"),
        "Cache with 'Location = ResponseCacheLocation.None, NoStore = true'");

    [Fact]
    public Task Attribute_of_the_controller_is_changed() => Rule.Mends(
        Controller("[ResponseCache(Duration = 60)]", ""),
        Controller("[ResponseCache(Duration = 60, Location = ResponseCacheLocation.Client)]", ""),
        Client);

    [Fact]
    public Task Attribute_of_a_base_is_left_alone() => Rule.OffersNothing(
        "using Microsoft.AspNetCore.Mvc;\n[ResponseCache(Duration = 60)] public class Cached : ControllerBase;\n"
            + "public class PeopleController : Cached { public Beneficiary Get() => new(); }");

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_answers_are_kept_by_clients_alone(FixAllScope scope) => Rule.MendsAll(
        scope,
        [Controller("", "[ResponseCache(Duration = 60)]")],
        [Controller("", "[ResponseCache(Duration = 60, Location = ResponseCacheLocation.Client)]")]);

    private static string Action(string arguments) => Controller("", $"[ResponseCache({arguments})]");

    private static string Controller(string onType, string onAction) => $$"""
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Mvc;

        [Authorize]
        {{onType}}
        public class PeopleController : ControllerBase
        {
            {{onAction}}
            public Beneficiary Get() => new();
        }
        """;
}
