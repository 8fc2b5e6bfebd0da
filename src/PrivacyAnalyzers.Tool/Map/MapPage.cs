using System.Security.Cryptography;
using System.Text;
using PrivacyAnalyzers.Tool.Facts;
using PrivacyAnalyzers.Tool.Resources;

namespace PrivacyAnalyzers.Tool.Map;

/// <summary>
/// The map as one HTML page that needs nothing else. Its content security policy lets the browser run the one script
/// and style that it carries, and fetch nothing.
/// </summary>
internal static class MapPage
{
    public static string Write(SolutionFacts facts)
    {
        var content = new MapContent(facts);
        var style = Resource("page.css");
        var script = Resource("page.js");
        var title = Texts.Format("Map_Title", facts.Name);
        var policy = $"default-src 'none'; style-src {HashOf(style)}; script-src {HashOf(script)}; "
            + "base-uri 'none'; form-action 'none'";
        return Html.Of($"""
            <!DOCTYPE html>
            <html lang="{Texts.Language.TwoLetterISOLanguageName}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta http-equiv="Content-Security-Policy" content="{policy}">
            <title>{title}</title>
            <style>{new Html(style)}</style>
            </head>
            <body>
            <a class="skip" href="#flows-title">{Texts.Get("Map_Skip")}</a>
            <header><h1>{title}</h1>{Figures(content)}</header>
            {MapFilters.Of(content)}
            <main>
            {Warning(facts)}<figure>
            <div class="picture" tabindex="0" role="region" aria-label="{Texts.Get("Map_Picture")}">
            {new MapPicture(content).Draw()}</div>
            <figcaption>{Legend()}</figcaption></figure>
            {Flows(content)}
            {Table("data", Texts.Get("Register_Data"), MapList.Data(content))}
            {Table("findings", Texts.Get("Column_Findings"), MapList.Findings(content))}
            </main>
            <footer><p>{Texts.Get("Map_Footer")}</p></footer>
            <script>{new Html(script)}</script>
            </body>
            </html>

            """).Text;
    }

    private static Html Figures(MapContent content)
    {
        var clear = content.Flows.Count(static flow => !flow.IsProtected);
        return Html.Of($"""
            <ul class="figures">
            <li><b>{content.Facts.Data.Length}</b> {Texts.Get("Map_FigureData")}</li>
            <li><b>{content.Flows.Length}</b> {Texts.Get("Map_FigureFlows")}</li>
            <li><b>{clear}</b> {Texts.Get("Map_FigureClear")}</li>
            <li><b>{content.Facts.Open.Count()}</b> {Texts.Get("Map_FigureFindings")}</li>
            </ul>
            """);
    }

    private static Html Flows(MapContent content) => Html.Of($"""
        <section aria-labelledby="flows-title"><h2 id="flows-title" tabindex="-1">{Texts.Get("Map_Flows")}</h2>
        <p id="count" role="status" data-text="{Texts.Get("Map_Count")}"></p>
        <div id="flows">{MapList.Flows(content)}</div></section>
        """);

    private static Html Table(string id, string title, Html rows) => Html.Of($"""
        <section aria-labelledby="{id}-title"><h2 id="{id}-title">{title}</h2>
        <div class="scroll" tabindex="0" role="region" aria-labelledby="{id}-title">
        <table id="{id}">{rows}</table></div></section>
        """);

    private static Html Warning(SolutionFacts facts) => facts.Failures.IsEmpty
        ? Html.Empty
        : Html.Of($"<p class=\"warning\" role=\"alert\">{Texts.Get("Register_Incomplete")}</p>");

    private static Html Legend() => Html.Of($"""
        <span class="key clear">{Texts.Get("Map_Clear")}</span><span class="key safe">{Texts.Get("Map_Safe")}</span>
        {Texts.Get("Map_Hint")}
        """);

    private static string HashOf(string text) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    private static string Resource(string name)
    {
        using var stream = typeof(MapPage).Assembly.GetManifestResourceStream($"Map/{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
