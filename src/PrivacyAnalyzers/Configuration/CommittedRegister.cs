using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Configuration;

/// <summary>
/// The record of processing that a project has under version control, an additional file named
/// <c>PrivacyRegister*.json</c> as <c>privacy register</c> writes it. It may list members of other projects as well.
/// </summary>
internal sealed class CommittedRegister
{
    private const string Prefix = "PrivacyRegister";
    private const string Extension = ".json";

    private static readonly char[] Separators = ['/', '\\'];

    private CommittedRegister(string path, SourceText text, JsonValue? data, Location? fault)
    {
        Path = path;
        Text = text;
        Data = data;
        Fault = fault;
        Members = data is null
            ? ImmutableArray<RegisteredMember>.Empty
            : data.Items
                .Select(item => new RegisteredMember(item, PlaceOf((item["id"] ?? item).Span)))
                .ToImmutableArray();
    }

    public string Path { get; }

    public SourceText Text { get; }

    /// <summary>Gets the array of entries, or null if the file is no register.</summary>
    public JsonValue? Data { get; }

    /// <summary>Gets where the file stops being a register, or null if it is one.</summary>
    public Location? Fault { get; }

    /// <summary>Gets the entries in the order of the file.</summary>
    public ImmutableArray<RegisteredMember> Members { get; }

    /// <summary>Reads the registers of a project.</summary>
    /// <param name="files">The additional files of the project.</param>
    /// <param name="cancel">Cancels the reading.</param>
    public static ImmutableArray<CommittedRegister> ReadAll(
        ImmutableArray<AdditionalText> files,
        CancellationToken cancel) => files
            .Where(static file => IsRegister(file.Path))
            .OrderBy(static file => file.Path, StringComparer.Ordinal)
            .Select(file => file.GetText(cancel) is { } text ? Read(file.Path, text) : null)
            .OfType<CommittedRegister>()
            .ToImmutableArray();

    /// <summary>Reads a register.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="text">Its text.</param>
    public static CommittedRegister Read(string path, SourceText text)
    {
        var reader = new JsonReader(text.ToString());
        return reader.Read() switch
        {
            null => new(path, text, null, PlaceIn(path, text, new(reader.Fault, 0))),
            var root when root["data"] is { IsArray: true } data => new(path, text, data, null),
            var root => new(path, text, null, PlaceIn(path, text, new((root["data"] ?? root).Span.Start, 0))),
        };
    }

    /// <summary>True for the names of register files.</summary>
    /// <param name="path">The path of a file.</param>
    public static bool IsRegister(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(Separators) + 1);
        return name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            && name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);
    }

    private Location PlaceOf(TextSpan span) => PlaceIn(Path, Text, span);

    private static Location PlaceIn(string path, SourceText text, TextSpan span) =>
        Location.Create(path, span, text.Lines.GetLinePositionSpan(span));
}
