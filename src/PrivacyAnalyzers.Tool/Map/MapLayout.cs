using PrivacyAnalyzers.Taxonomy;
using PrivacyAnalyzers.Tool.Register;
using PrivacyAnalyzers.Tool.Resources;

namespace PrivacyAnalyzers.Tool.Map;

/// <summary>
/// Places the boxes of the picture in three columns: people, categories of data, destinations. A box is as tall as the
/// ribbons that it takes.
/// </summary>
internal sealed class MapLayout
{
    public const double Width = 1120;
    public const double NodeWidth = 210;
    public const double CategoriesAt = 400;

    private const double Top = 44;
    private const double Gap = 12;
    private const double GroupGap = 40;
    private const double Least = 40;
    private const double Padding = 12;
    private static readonly double[] Columns = [0, CategoriesAt, Width - NodeWidth];

    public MapLayout(MapContent content)
    {
        Subjects = content.Subjects
            .GroupBy(static row => row.Subject)
            .ToDictionary(
                static group => group.Key,
                static group => new MapNode(
                    group.Key.Length > 0 ? Texts.Get($"Subject_{group.Key}") : Texts.Get("Map_NotStated"),
                    Texts.Format("Map_Members", group.Sum(static row => row.Count)),
                    "subject",
                    HeightOf(group.Select(static row => row.Count))));
        Categories = content.Categories.ToDictionary(static category => category, category => new MapNode(
            RegisterWords.Of(category),
            Texts.Of(content.SensitivityOf(category)),
            $"category {content.SensitivityOf(category)}",
            Math.Max(
                HeightOf(content.Subjects.Where(row => row.Category == category).Select(static row => row.Count)),
                HeightOf(content.Flows.Where(flow => flow.Category == category)
                    .Select(static flow => flow.Members.Length)))));
        Destinations = content.Destinations.ToDictionary(static end => end, end => new MapNode(
            end.Label,
            end.Name.Length > 0 ? Texts.Of(end.Kind) : Texts.Format("Map_Members", MembersIn(content, end)),
            $"destination {end.Group}",
            HeightOf(content.Flows.Where(flow => flow.Destination == end).Select(static flow => flow.Members.Length))));
        Height = Math.Max(
            Stack(Subjects.Values, Columns[0]),
            Math.Max(Stack(Categories.Values, Columns[1]), StackDestinations()));
    }

    public Dictionary<string, MapNode> Subjects { get; }

    public Dictionary<DataCategory, MapNode> Categories { get; }

    public Dictionary<MapDestination, MapNode> Destinations { get; }

    /// <summary>Gets the headings of the groups of destinations, with their places.</summary>
    public List<(SinkGroup Group, double Y)> Groups { get; } = [];

    public double Height { get; }

    /// <summary>Gets the width of a ribbon: it grows with the number of members, ever more slowly.</summary>
    /// <param name="members">The number of members.</param>
    public static double Ribbon(int members) => 4 + (3 * Math.Sqrt(members));

    private static double HeightOf(IEnumerable<int> ribbons) =>
        Math.Max(Least, ribbons.Sum(Ribbon) + Padding);

    private static int MembersIn(MapContent content, MapDestination end) => content.Flows
        .Where(flow => flow.Destination == end)
        .SelectMany(static flow => flow.Members)
        .Distinct(StringComparer.Ordinal)
        .Count();

    private static double Stack(IEnumerable<MapNode> nodes, double x)
    {
        var y = Top;
        foreach (var node in nodes)
            y = Put(node, x, y);

        return y;
    }

    private static double Put(MapNode node, double x, double y)
    {
        node.X = x;
        node.Y = y;
        return y + node.Height + Gap;
    }

    private double StackDestinations()
    {
        var y = Top;
        foreach (var group in Destinations.GroupBy(static pair => pair.Key.Group))
        {
            if (Groups.Count > 0)
                y += GroupGap;

            Groups.Add((group.Key, y - Gap));
            foreach (var (_, node) in group)
                y = Put(node, Columns[2], y);
        }

        return y;
    }
}
