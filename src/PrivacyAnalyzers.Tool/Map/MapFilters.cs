using PrivacyAnalyzers.Tool.Register;
using PrivacyAnalyzers.Tool.Resources;

namespace PrivacyAnalyzers.Tool.Map;

/// <summary>The controls above the picture: they leave out flows, in picture and list alike.</summary>
internal static class MapFilters
{
    public static Html Of(MapContent content)
    {
        var categories = content.Categories
            .Select(static category => (category.ToString(), RegisterWords.Of(category)));
        var groups = Enum.GetValues<SinkGroup>().Select(static group => (group.ToString(), Texts.Get($"Map_{group}")));
        (string, string)[] protections = [("no", Texts.Get("Map_Clear")), ("yes", Texts.Get("Map_Safe"))];
        return Html.Of($"""
            <form id="filters" role="search" aria-label="{Texts.Get("Map_Filter")}">
            {Choice("category", Texts.Get("Column_Category"), categories)}
            {Choice("group", Texts.Get("Map_Goes"), groups)}
            {Choice("protected", Texts.Get("Map_Protection"), protections)}
            <label>{Texts.Get("Map_Search")} <input id="search" type="search" autocomplete="off"></label>
            <label class="check"><input id="found" type="checkbox"> {Texts.Get("Map_OnlyFindings")}</label>
            <button type="reset">{Texts.Get("Map_Reset")}</button>
            </form>
            """);
    }

    private static Html Choice(string id, string title, IEnumerable<(string Value, string Text)> options)
    {
        var items = Html.Join(options.Select(static option =>
            Html.Of($"""<option value="{option.Value}">{option.Text}</option>""")));
        return Html.Of($"""
            <label>{title} <select id="{id}"><option value="">{Texts.Get("Map_All")}</option>{items}</select></label>
            """);
    }
}
