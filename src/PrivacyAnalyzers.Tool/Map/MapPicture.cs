using System.Globalization;
using PrivacyAnalyzers.Tool.Resources;

namespace PrivacyAnalyzers.Tool.Map;

/// <summary>Draws the flows as SVG. Every ribbon is a link into the list, so that it works by keyboard.</summary>
internal sealed class MapPicture(MapContent content)
{
    private const int LabelLength = 25;
    private readonly MapLayout _layout = new(content);

    public Html Draw()
    {
        var about = Html.Join(content.Subjects.Select(About));
        var flows = Html.Join(content.Flows
            .OrderBy(flow => _layout.Destinations[flow.Destination].Y)
            .ThenBy(flow => _layout.Categories[flow.Category].Y)
            .Select(Ribbon));
        var nodes = Html.Join(_layout.Subjects.Values
            .Concat(_layout.Categories.Values)
            .Concat(_layout.Destinations.Values)
            .Select(Node));
        return Html.Of($"""
            <svg id="map" role="group" aria-labelledby="map-title map-text"
              viewBox="0 0 {MapLayout.Width} {Round(_layout.Height)}">
            <title id="map-title">{Texts.Format("Map_Title", content.Facts.Name)}</title>
            <desc id="map-text">{Texts.Get("Map_Description")}</desc>
            {Headings()}<g class="about" aria-hidden="true">{about}</g>
            <g>{flows}</g><g aria-hidden="true">{nodes}</g></svg>
            """);
    }

    private static string Round(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    private Html Headings() => Html.Join(new[]
    {
        Heading(0, 20, Texts.Get("Map_Subjects")),
        Heading(MapLayout.CategoriesAt, 20, Texts.Get("Map_Categories")),
    }.Concat(_layout.Groups.Select(static group =>
        Heading(MapLayout.Width - MapLayout.NodeWidth, group.Y - 12, Texts.Get($"Map_{group.Group}")))));

    private static Html Heading(double x, double y, string text) =>
        Html.Of($"""<text class="heading" x="{Round(x)}" y="{Round(y)}">{text}</text>""");

    private Html About((string Subject, Taxonomy.DataCategory Category, int Count) row)
    {
        var from = _layout.Subjects[row.Subject];
        var to = _layout.Categories[row.Category];
        var width = MapLayout.Ribbon(row.Count);
        return Html.Of($"""<path d="{Curve(from, to, width)}" stroke-width="{Round(width)}"/>""");
    }

    private Html Ribbon(MapFlow flow)
    {
        var width = MapLayout.Ribbon(flow.Members.Length);
        var curve = Curve(_layout.Categories[flow.Category], _layout.Destinations[flow.Destination], width);
        var style = flow.IsProtected ? "safe" : "clear";
        var sentence = MapList.Sentence(flow);
        return Html.Of($"""
            <a class="ribbon {style}" href="#{flow.Id}" aria-label="{sentence}">
            <title>{sentence}</title><path d="{curve}" stroke-width="{Round(width)}"/></a>

            """);
    }

    // The ribbons of a box lie side by side, in the order in which they are drawn.
    private static string Curve(MapNode from, MapNode to, double width)
    {
        var x1 = from.X + MapLayout.NodeWidth;
        var y1 = from.Y + 6 + from.Out + (width / 2);
        var y2 = to.Y + 6 + to.In + (width / 2);
        from.Out += width;
        to.In += width;
        var middle = (x1 + to.X) / 2;
        return $"M{Point(x1, y1)}C{Point(middle, y1)} {Point(middle, y2)} {Point(to.X, y2)}";
    }

    private static string Point(double x, double y) => $"{Round(x)} {Round(y)}";

    private static Html Node(MapNode node)
    {
        var left = Round(node.X);
        var text = Round(node.X + 12);
        var middle = node.Y + (node.Height / 2);
        return Html.Of($"""
            <g class="node {node.Style}"><title>{node.Label}</title>
            <rect x="{left}" y="{Round(node.Y)}" width="{MapLayout.NodeWidth}" height="{Round(node.Height)}" rx="6"/>
            <text x="{text}" y="{Round(middle - 3)}">{Short(node.Label)}</text>
            <text class="detail" x="{text}" y="{Round(middle + 13)}">{node.Detail}</text></g>

            """);
    }

    private static string Short(string label) =>
        label.Length <= LabelLength ? label : $"{label[..(LabelLength - 1)]}…";
}
