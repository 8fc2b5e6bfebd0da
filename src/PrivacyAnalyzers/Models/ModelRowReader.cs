using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Models;

/// <summary>
/// Reads model files: one row a line, four columns with blanks between them (role, kind, port, member), and lines that
/// start with <c>#</c> for the reader. <c>sink Log message M:Acme.Audit.Write</c> is a row. A line with a mistake
/// becomes a problem and the other lines still count. A line <c>constants name value value</c> names constants for the
/// rows below it.
/// </summary>
internal sealed class ModelRowReader
{
    private const string NoKind = "-";
    private const string AllColumns = "role kind port member";
    private const string AllOfList = "constants name value";

    private static readonly Dictionary<string, int> Roles = NamesOf<ModelRole>(lowerCase: true);
    private static readonly Dictionary<string, int> Categories = NamesOf<DataCategory>();
    private static readonly Dictionary<string, int> Sinks = NamesOf<SinkKind>();
    private static readonly Dictionary<string, int> Protections = NamesOf<Protection>();

    private readonly string _path;
    private readonly ConstantLists _lists = new();
    private readonly ImmutableArray<ModelRow>.Builder _rows = ImmutableArray.CreateBuilder<ModelRow>();
    private readonly ImmutableArray<ModelProblem>.Builder _problems = ImmutableArray.CreateBuilder<ModelProblem>();

    private ModelRowReader(string path) => _path = path;

    /// <summary>Reads a text of rows.</summary>
    /// <param name="path">The name that problems show.</param>
    /// <param name="text">The text.</param>
    /// <returns>Rows and problems.</returns>
    public static ModelFile Read(string path, SourceText text)
    {
        var reader = new ModelRowReader(path);
        foreach (var line in text.Lines)
        {
            reader.ReadLine(line);
        }

        return new ModelFile(reader._rows.ToImmutable(), reader._problems.ToImmutable());
    }

    private void ReadLine(TextLine line)
    {
        var text = line.ToString();
        var columns = Columns(text);
        if (columns.Count == 0 || text[columns[0].Start] == '#')
            return;

        var origins = columns.ConvertAll(column => OriginOf(line, column));
        var words = columns.ConvertAll(column => text.Substring(column.Start, column.Length));
        if (words[0] == ConstantLists.Word && words.Count > 2)
            _lists.Add(words);
        else if (words[0] == ConstantLists.Word)
            Report(ModelProblemKind.ColumnCount, OriginOf(line, WholeOf(columns)), text.Trim(), AllOfList);
        else if (words.Count == 4)
            ReadRow(words, origins);
        else
            Report(ModelProblemKind.ColumnCount, OriginOf(line, WholeOf(columns)), text.Trim(), AllColumns);
    }

    private void ReadRow(List<string> words, List<ModelOrigin> origins)
    {
        if (!Roles.TryGetValue(words[0], out var role))
        {
            Report(ModelProblemKind.UnknownRole, origins[0], words[0], NearestWord.To(words[0], Roles.Keys));
            return;
        }

        var kind = KindOf((ModelRole)role, words[1], origins[1]);
        var (portText, conditionText) = ModelCondition.Divide(words[2]);
        var condition = conditionText is null ? null : ConditionOf(conditionText, origins[2]);
        var ports = PortReader.Read((ModelRole)role, portText);
        if (ports is null)
            Report(ModelProblemKind.MalformedPort, origins[2], words[2], PortReader.FormOf((ModelRole)role));

        var member = MemberId.Parse(words[3]);
        if (member is null)
            Report(ModelProblemKind.MalformedMember, origins[3], words[3], "M:Namespace.Type.Member");

        if (kind is not { } number || ports is null || member is null || condition is null != conditionText is null)
            return;

        _rows.Add(new ModelRow((ModelRole)role, number, ports, member, origins[2], origins[3])
        {
            PortText = portText,
            Condition = condition,
        });
    }

    private ModelCondition? ConditionOf(string text, ModelOrigin origin)
    {
        string? unknown = null;
        var condition = ModelCondition.Read(text, name =>
        {
            unknown = _lists.Named(name) is null ? unknown ?? name : unknown;
            return _lists.Named(name);
        });
        if (unknown is not null)
            Report(ModelProblemKind.UnknownList, origin, unknown, NearestWord.To(unknown, _lists.Names));
        else if (condition is null)
            Report(ModelProblemKind.MalformedPort, origin, text, "{parameter=constant|constant}");

        return condition;
    }

    private int? KindOf(ModelRole role, string word, ModelOrigin origin)
    {
        var names = role switch
        {
            ModelRole.Source => Categories,
            ModelRole.Sink => Sinks,
            ModelRole.Protect or ModelRole.Unprotect => Protections,
            _ => null,
        };
        if (names is null ? word == NoKind : names.ContainsKey(word))
            return names is null ? 0 : names[word];

        Report(ModelProblemKind.UnknownKind, origin, word, names is null ? NoKind : NearestWord.To(word, names.Keys));
        return null;
    }

    private void Report(ModelProblemKind kind, ModelOrigin origin, string found, string expected) =>
        _problems.Add(new ModelProblem(kind, origin, found, expected));

    private ModelOrigin OriginOf(TextLine line, TextSpan column) => new(
        _path,
        new TextSpan(line.Start + column.Start, column.Length),
        new LinePositionSpan(new(line.LineNumber, column.Start), new(line.LineNumber, column.End)));

    private static List<TextSpan> Columns(string text)
    {
        var columns = new List<TextSpan>(4);
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            if (end > start)
                columns.Add(TextSpan.FromBounds(start, end));

            start = end;
        }

        return columns;
    }

    private static TextSpan WholeOf(List<TextSpan> columns) =>
        TextSpan.FromBounds(columns[0].Start, columns[columns.Count - 1].End);

    // Names are compared exactly: Enum.Parse would also take numbers and lists.
    private static Dictionary<string, int> NamesOf<T>(bool lowerCase = false)
        where T : struct, Enum
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (T value in Enum.GetValues(typeof(T)))
        {
            var name = value.ToString();
            var number = Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture);
            names.Add(lowerCase ? char.ToLowerInvariant(name[0]) + name.Substring(1) : name, number);
        }

        return names;
    }
}
