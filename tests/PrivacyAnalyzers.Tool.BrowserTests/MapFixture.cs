using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers.Tool.Tests.Verify;
using PuppeteerSharp;

namespace PrivacyAnalyzers.Tool.BrowserTests;

/// <summary>
/// The map of the flawed sample in headless Chromium, which <c>CHROMIUM</c> names, else Debian's. Screenshots go to the
/// folder that <c>PRIVACY_SCREENSHOTS</c> names, for people to look at.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "xunit calls DisposeAsync.")]
public sealed class MapFixture : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        var run = await Run.Of(
            "map", RepositoryFolder.Of("samples", "Registration"), "-o", _folder["map.html"], "-l", "en");
        Assert.Equal((ExitCode.Success, $"{_folder["map.html"]}{Environment.NewLine}"), (run.Code, run.Errors));
        _browser = await Puppeteer.LaunchAsync(new LaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu"],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();

        _folder.Dispose();
    }

    /// <summary>Opens the map in a page that records what goes wrong in it.</summary>
    /// <param name="faults">Gets the errors, and the addresses that the page asks for.</param>
    public async Task<IPage> OpenAsync(List<string> faults)
    {
        var page = await _browser!.NewPageAsync();
        await page.SetViewportAsync(new ViewPortOptions { Width = 1280, Height = 900 });
        page.Console += (_, message) => faults.Add(message.Message.Text);
        page.PageError += (_, error) => faults.Add(error.Message);
        page.Request += (_, request) =>
        {
            if (!request.Request.Url.StartsWith("file:", StringComparison.Ordinal))
                faults.Add(request.Request.Url);
        };
        await page.GoToAsync(new Uri(_folder["map.html"]).AbsoluteUri);
        return page;
    }

    /// <summary>Keeps a picture of a page where somebody asked for pictures.</summary>
    public static async Task ShowAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("PRIVACY_SCREENSHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(Path.Combine(Directory.CreateDirectory(folder).FullName, $"{name}.png"));
    }
}
