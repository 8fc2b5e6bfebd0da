using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Repository;

/// <summary>The samples do what their comments say, and they run.</summary>
public sealed class SampleTests(SampleBuilds builds) : IClassFixture<SampleBuilds>
{
    private const string Name = "Amina Example";
    private const string Phone = "0700000123";

    [Theory]
    [InlineData(SampleBuilds.Flawed)]
    [InlineData(SampleBuilds.Clean)]
    public void Every_finding_is_announced_and_every_announcement_is_a_finding(string sample)
    {
        var announced = Announced(sample);
        var reported = SampleFindings.Reported(RepositoryFolder.Of("samples", sample), builds.ReportOf(sample));

        string[] differences =
        [
            .. announced.Except(reported).Select(finding => $"announced, not reported: {finding}"),
            .. reported.Except(announced).Select(finding => $"reported, not announced: {finding}"),
        ];
        Assert.True(differences.Length == 0, string.Join('\n', differences));
    }

    [Theory]
    [InlineData("PRIV1001")]
    [InlineData("PRIV1002")]
    [InlineData("PRIV1003")]
    [InlineData("PRIV1004")]
    [InlineData("PRIV1005")]
    [InlineData("PRIV1008")]
    [InlineData("PRIV2001")]
    [InlineData("PRIV2002")]
    [InlineData("PRIV2004")]
    [InlineData("PRIV2006")]
    [InlineData("PRIV2007")]
    [InlineData("PRIV3002")]
    [InlineData("PRIV3003")]
    [InlineData("PRIV3004")]
    [InlineData("PRIV3005")]
    [InlineData("PRIV4001")]
    [InlineData("PRIV4002")]
    [InlineData("PRIV4005")]
    [InlineData("PRIV4006")]
    [InlineData("PRIV4008")]
    [InlineData("PRIV5003")]
    [InlineData("PRIV5008")]
    [InlineData("PRIV6002")]
    [InlineData("PRIV6003")]
    [InlineData("PRIV7001")]
    [InlineData("PRIV7004")]
    [InlineData("PRIV7006")]
    [InlineData("PRIV7008")]
    [InlineData("PRIV8003")]
    [InlineData("PRIV9005")]
    public void Flawed_sample_announces_every_rule(string id)
        => Assert.Contains(Announced(SampleBuilds.Flawed), finding => finding.EndsWith(id, StringComparison.Ordinal));

    [Fact]
    public void Flawed_sample_shows_every_group() => Assert.All(
        Enumerable.Range(1, 9),
        static group => Assert.Contains(
            Announced(SampleBuilds.Flawed),
            finding => finding.Contains($": PRIV{group}", StringComparison.Ordinal)));

    [Fact]
    public void Clean_sample_announces_nothing() => Assert.Empty(Announced(SampleBuilds.Clean));

    [Theory]
    [InlineData(SampleBuilds.Flawed)]
    [InlineData(SampleBuilds.Clean)]
    public async Task Sample_registers_and_finds_and_survives_its_partner(string name)
    {
        using var sample = await RunningSample.StartAsync(builds.ProgramOf(name));
        using var desk = DeskAt(sample.Address);

        using var registered = await RegisterAsync(desk);
        Assert.Equal(HttpStatusCode.Created, registered.StatusCode);
        var found = await desk.GetFromJsonAsync<JsonElement>(registered.Headers.Location);
        Assert.Equal(Name, found.GetProperty("fullName").GetString());
        var cases = await desk.GetFromJsonAsync<JsonElement>(new Uri("registrations", UriKind.Relative));
        Assert.Equal(1, cases.GetArrayLength());

        var payments = new Uri($"{registered.Headers.Location}/payments", UriKind.Relative);
        using var payment = await desk.PostAsJsonAsync(payments, new { amount = 25 });
        Assert.Equal(HttpStatusCode.BadGateway, payment.StatusCode);
    }

    [Fact]
    public async Task Flawed_sample_shows_people_on_its_console()
    {
        var output = await OutputOfTwoRegistrationsAsync(SampleBuilds.Flawed);

        Assert.Contains(Name, output, StringComparison.Ordinal);
        Assert.Contains(Phone, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clean_sample_shows_case_codes_alone()
    {
        var output = await OutputOfTwoRegistrationsAsync(SampleBuilds.Clean);

        Assert.Matches("Case REG-[A-Z0-9]{8} has the phone of a new one: ''", output);
        Assert.DoesNotContain(Name, output, StringComparison.Ordinal);
        Assert.DoesNotContain(Phone, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clean_sample_turns_strangers_away()
    {
        using var sample = await RunningSample.StartAsync(builds.ProgramOf(SampleBuilds.Clean));
        using var stranger = new HttpClient { BaseAddress = sample.Address };

        using var answer = await RegisterAsync(stranger);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    private async Task<string> OutputOfTwoRegistrationsAsync(string name)
    {
        using var sample = await RunningSample.StartAsync(builds.ProgramOf(name));
        using var desk = DeskAt(sample.Address);
        using var first = await RegisterAsync(desk);
        using var second = await RegisterAsync(desk);
        Assert.Equal(HttpStatusCode.Created, second.StatusCode);
        using var list = await desk.GetAsync(new Uri("registrations", UriKind.Relative));
        return await sample.OutputUntilAsync("Listed 2 cases");
    }

    private static string[] Announced(string sample)
        => SampleFindings.Announced(RepositoryFolder.Of("samples", sample));

    private static HttpClient DeskAt(Uri address)
    {
        var desk = new HttpClient { BaseAddress = address };
        desk.DefaultRequestHeaders.Add("X-Api-Key", RunningSample.ApiKey);
        return desk;
    }

    private static Task<HttpResponseMessage> RegisterAsync(HttpClient desk)
    {
        var request = new { fullName = Name, birthDate = "1990-02-03", phone = Phone, shelter = "Camp A, 12" };
        return desk.PostAsJsonAsync(new Uri("registrations", UriKind.Relative), request);
    }
}
