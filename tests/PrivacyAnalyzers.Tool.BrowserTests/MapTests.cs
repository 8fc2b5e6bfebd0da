using System.Text.RegularExpressions;
using PuppeteerSharp;
using PuppeteerSharp.Media;
using PuppeteerSharp.PageAccessibility;

namespace PrivacyAnalyzers.Tool.BrowserTests;

/// <summary>How the map behaves in a browser, as its readers use it.</summary>
public sealed partial class MapTests(MapFixture map) : IClassFixture<MapFixture>
{
    private readonly List<string> _faults = [];

    [Fact]
    public async Task The_page_opens_without_errors_and_asks_for_nothing()
    {
        await using var page = await map.OpenAsync(_faults);
        await MapFixture.ShowAsync(page, "light");

        Assert.Equal("Where personal data goes: Registration", await page.GetTitleAsync());
        Assert.True(await Count(page, ".ribbon") > 20);
        Assert.Equal(await Count(page, ".ribbon"), await Count(page, ".flow"));
        Assert.Empty(_faults);
    }

    [Fact]
    public async Task A_clicked_flow_shows_its_places_in_the_code()
    {
        await using var page = await map.OpenAsync(_faults);
        const string Flow = "[aria-label^='contact details → log']";
        await page.EvaluateFunctionAsync(
            "flow => document.querySelector(flow).dispatchEvent(new MouseEvent('click', { cancelable: true }))", Flow);
        await MapFixture.ShowAsync(page, "clicked");

        Assert.Equal(1, await Count(page, ".flow[open].chosen"));
        var text = await Text(page, ".flow.chosen");
        Assert.Contains("RegistrationRequest.Phone", text, StringComparison.Ordinal);
        Assert.Contains("Services/RegistrationDesk.cs:", text, StringComparison.Ordinal);
        Assert.Contains("PRIV1001", text, StringComparison.Ordinal);
        Assert.Contains("#flow-", page.Url, StringComparison.Ordinal);
        Assert.True(await page.EvaluateExpressionAsync<bool>("document.activeElement.matches('.flow.chosen summary')"));
        Assert.Empty(_faults);
    }

    [Fact]
    public async Task A_ribbon_can_be_clicked_where_it_is_drawn()
    {
        await using var page = await map.OpenAsync(_faults);
        var place = await page.EvaluateExpressionAsync<double[]>("""
            (() => {
              const path = document.querySelector("[aria-label^='health data → RegistrationContext.People'] path");
              const point = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(path.getScreenCTM());
              return [point.x, point.y];
            })()
            """);
        await page.Mouse.ClickAsync((decimal)place[0], (decimal)place[1]);

        Assert.Equal(1, await Count(page, ".flow[open].chosen"));
    }

    [Fact]
    public async Task Filters_leave_out_flows_in_picture_and_list_alike()
    {
        await using var page = await map.OpenAsync(_faults);
        var all = await Shown(page, ".flow");
        await page.SelectAsync("#category", "Health");
        await MapFixture.ShowAsync(page, "filtered");
        var health = await Shown(page, ".flow");

        Assert.InRange(health, 1, all - 1);
        Assert.Equal(health, await Count(page, ".ribbon:not(.off)"));
        Assert.Equal($"{health} of {all} flows", await Text(page, "#count"));

        await page.SelectAsync("#group", "Store");
        Assert.InRange(await Shown(page, ".flow"), 1, health - 1);

        await page.ClickAsync("#filters button");
        await page.WaitForFunctionAsync("() => document.querySelectorAll('.ribbon.off').length === 0");
        Assert.Equal(all, await Shown(page, ".flow"));
        Assert.Empty(_faults);
    }

    [Fact]
    public async Task Search_finds_names_in_flows_and_tables()
    {
        await using var page = await map.OpenAsync(_faults);
        await page.TypeAsync("#search", "medicalneeds");

        Assert.Equal(await Count(page, ".ribbon:not(.off)"), await Shown(page, ".flow"));
        Assert.Equal(2, await Shown(page, "#data tbody tr"));

        await page.TypeAsync("#search", " nothing is called like this");
        Assert.Equal(0, await Shown(page, ".flow"));
    }

    [Fact]
    public async Task Only_flows_with_findings_can_be_shown()
    {
        await using var page = await map.OpenAsync(_faults);
        var all = await Shown(page, ".flow");
        await page.ClickAsync("#found");

        Assert.InRange(await Shown(page, ".flow"), 1, all - 1);
    }

    [Fact]
    public async Task Dark_readers_get_a_dark_page_and_paper_a_white_one()
    {
        await using var page = await map.OpenAsync(_faults);
        var light = await Background(page);
        await page.EmulateMediaFeaturesAsync(
            [new MediaFeatureValue { MediaFeature = MediaFeature.PrefersColorScheme, Value = "dark" }]);
        await MapFixture.ShowAsync(page, "dark");
        Assert.NotEqual(light, await Background(page));

        await page.EmulateMediaTypeAsync(MediaType.Print);
        Assert.Equal("rgb(255, 255, 255)", await Background(page));
        Assert.Equal("none", await page.EvaluateExpressionAsync<string>("getComputedStyle(filters).display"));
        Assert.NotEmpty(await page.PdfDataAsync(new PdfOptions { Format = PaperFormat.A4, Landscape = true }));
    }

    [Fact]
    public async Task A_screen_reader_is_told_what_the_picture_shows()
    {
        await using var page = await map.OpenAsync(_faults);
        var tree = await page.Accessibility.SnapshotAsync(
            new AccessibilitySnapshotOptions { InterestingOnly = false });
        var names = Names(tree).ToList();

        Assert.Contains(names, static name => Flow().IsMatch(name));
        Assert.Contains("region: Personal data", names);
        Assert.Contains(names, static name => name.StartsWith("status", StringComparison.Ordinal));
        Assert.Equal(0, await page.EvaluateExpressionAsync<int>(
            "[...document.querySelectorAll('select, input')].filter(one => one.labels.length === 0).length"));
    }

    [Fact]
    public async Task The_keyboard_reaches_and_opens_a_flow()
    {
        await using var page = await map.OpenAsync(_faults);
        await page.FocusAsync(".ribbon");
        await page.Keyboard.PressAsync("Enter");

        Assert.Equal(1, await Count(page, ".flow[open].chosen"));
    }

    [Fact]
    public async Task The_keyboard_passes_over_the_picture_and_goes_back_to_it()
    {
        await using var page = await map.OpenAsync(_faults);
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#flows-title", await Focused(page, "getAttribute('href')"));
        Assert.True(await page.EvaluateExpressionAsync<bool>(
            "document.activeElement.getBoundingClientRect().left >= 0"));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("flows-title", await Focused(page, "id"));
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("SUMMARY", await Focused(page, "tagName"));

        await page.FocusAsync(".ribbon");
        var ribbon = await Focused(page, "getAttribute('href')");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("SUMMARY", await Focused(page, "tagName"));
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(ribbon, await Focused(page, "getAttribute('href')"));
        Assert.Equal(0, await Count(page, ".flow[open]"));
    }

    [Fact]
    public async Task Each_stop_of_the_keyboard_is_seen()
    {
        await using var page = await map.OpenAsync(_faults);
        var before = await page.EvaluateExpressionAsync<string>(
            "getComputedStyle(document.querySelector('.ribbon path')).stroke");
        var stops = new List<string>();
        for (var stop = 0; stop < 10; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            stops.Add(await page.EvaluateExpressionAsync<string>("""
                (() => {
                  const path = document.activeElement.querySelector(":scope > path");
                  return path ? getComputedStyle(path).stroke : getComputedStyle(document.activeElement).outlineStyle;
                })()
                """));
        }

        await MapFixture.ShowAsync(page, "focused");
        Assert.DoesNotContain("none", stops);
        Assert.DoesNotContain(before, stops);
    }

    [Fact]
    public async Task A_narrow_screen_scrolls_the_picture_and_not_the_page()
    {
        await using var page = await map.OpenAsync(_faults);
        await page.SetViewportAsync(new ViewPortOptions { Width = 360, Height = 740 });
        await MapFixture.ShowAsync(page, "narrow");

        Assert.True(await page.EvaluateExpressionAsync<bool>(
            "document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        Assert.True(await page.EvaluateExpressionAsync<bool>(
            "document.querySelector('.picture').scrollWidth > document.querySelector('.picture').clientWidth"));
        await page.FocusAsync(".picture");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.WaitForFunctionAsync("() => document.querySelector('.picture').scrollLeft > 0");
    }

    private static Task<string> Focused(IPage page, string member) =>
        page.EvaluateExpressionAsync<string>($"document.activeElement.{member}");

    private static IEnumerable<string> Names(SerializedAXNode node) =>
        (node.Children ?? []).SelectMany(Names).Prepend($"{node.Role}: {node.Name}");

    private static Task<int> Count(IPage page, string selector) =>
        page.EvaluateFunctionAsync<int>("selector => document.querySelectorAll(selector).length", selector);

    private static Task<int> Shown(IPage page, string selector) => page.EvaluateFunctionAsync<int>(
        "selector => [...document.querySelectorAll(selector)].filter(one => one.checkVisibility()).length", selector);

    private static Task<string> Text(IPage page, string selector) =>
        page.EvaluateFunctionAsync<string>("selector => document.querySelector(selector).textContent", selector);

    private static Task<string> Background(IPage page) =>
        page.EvaluateExpressionAsync<string>("getComputedStyle(document.body).backgroundColor");

    [GeneratedRegex("^link: identity → log: in clear; places: [1-9][0-9]*, open findings: [1-9][0-9]*$")]
    private static partial Regex Flow();
}
