using PrivacyAnalyzers.Tool.Facts;
using PrivacyAnalyzers.Tool.Register;
using PrivacyAnalyzers.Tool.Resources;

namespace PrivacyAnalyzers.Tool.Map;

/// <summary>Says in words and tables what the picture shows: for print, for screen readers, for places in code.</summary>
internal static class MapList
{
    /// <summary>Says a flow in one sentence.</summary>
    public static string Sentence(MapFlow flow) => Texts.Format(
        "Map_Flow",
        RegisterWords.Of(flow.Category),
        flow.Destination.Words,
        string.Join("; ", flow.Protections.Select(RegisterWords.Of)),
        flow.Places.Length,
        flow.Findings.Length);

    public static Html Flows(MapContent content) => Html.Join(content.Flows.Select(Flow));

    public static Html Data(MapContent content)
    {
        var columns = RegisterColumns.All.Where(static column => column.Key != "Column_File").ToList();
        var head = Html.Join(columns.Select(static column =>
            Html.Of($"""<th scope="col">{Texts.Get(column.Key)}</th>""")));
        Html Cells(RegisterEntry entry) =>
            Html.Join(columns.Select(column => Html.Of($"<td>{column.Value(entry)}</td>")));
        var rows = Html.Join(content.Register.Entries.Select(entry =>
            Html.Of($"""<tr data-category="{entry.Category}">{Cells(entry)}</tr>""")));
        return Html.Of($"<thead><tr>{head}</tr></thead><tbody>{rows}</tbody>");
    }

    public static Html Findings(MapContent content)
    {
        string[] keys = ["Column_Rule", "Column_Severity", "Column_Place", "Column_Message"];
        var head = Html.Join(keys.Select(static key => Html.Of($"""<th scope="col">{Texts.Get(key)}</th>""")));
        var rows = Html.Join(content.Facts.Open
            .OrderByDescending(static finding => finding.Severity)
            .ThenBy(static finding => finding.Rule, StringComparer.Ordinal)
            .ThenBy(static finding => finding.Place)
            .Select(Finding));
        return Html.Of($"<thead><tr>{head}</tr></thead><tbody>{rows}</tbody>");
    }

    private static Html Finding(ScanFinding finding)
    {
        var severity = Texts.Get($"Severity_{finding.Severity}");
        return Html.Of($"""
            <tr><td>{finding.Rule}</td><td>{severity}</td><td><code>{Where(finding)}</code></td>
            <td>{finding.Message}</td></tr>
            """);
    }

    private static string Where(ScanFinding finding) => finding.Place?.ToString() ?? finding.Project;

    private static Html Flow(MapFlow flow)
    {
        var (style, isProtected) = flow.IsProtected ? ("safe", "yes") : ("clear", "no");
        return Html.Of($"""
            <details id="{flow.Id}" class="flow {style}" data-category="{flow.Category}"
              data-group="{flow.Destination.Group}" data-protected="{isProtected}"
              data-findings="{flow.Findings.Length}">
            <summary>{Sentence(flow)}</summary>
            <dl>
            <dt>{Texts.Get("Map_Which")}</dt><dd>{Items(flow.Members)}</dd>
            <dt>{Texts.Get("Map_Takes")}</dt><dd>{Items(flow.Targets)}</dd>
            <dt>{Texts.Get("Map_Where")}</dt><dd>{Items(flow.Places.Select(static place => place.ToString()))}</dd>
            {FindingsOf(flow)}</dl>
            </details>

            """);
    }

    private static Html FindingsOf(MapFlow flow) => flow.Findings.IsEmpty
        ? Html.Empty
        : Html.Of($"<dt>{Texts.Get("Column_Findings")}</dt><dd><ul>{Html.Join(flow.Findings.Select(static finding =>
            Html.Of($"<li><b>{finding.Rule}</b> <code>{Where(finding)}</code> {finding.Message}</li>")))}</ul></dd>");

    private static Html Items(IEnumerable<string> items) =>
        Html.Of($"<ul>{Html.Join(items.Select(static item => Html.Of($"<li><code>{item}</code></li>")))}</ul>");
}
