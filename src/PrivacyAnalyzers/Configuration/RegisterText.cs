using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Configuration;

/// <summary>
/// The text of a committed register with some entries taken out, replaced or added. The others stay as they are to the
/// last blank, and each stands where <c>privacy register</c> would put it.
/// </summary>
/// <param name="register">The register as it is.</param>
internal sealed class RegisterText(CommittedRegister register)
{
    private const string LineFeed = "\n";
    private const string Indent = "    ";

    private readonly SortedDictionary<(string Project, string Id), string> _entries = Read(register);
    private readonly Dictionary<string, RegisteredMember> _known = register.Members
        .GroupBy(static member => member.Id, StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);

    /// <summary>Takes a member out.</summary>
    /// <param name="id">Its documentation ID.</param>
    public void Remove(string id)
    {
        foreach (var key in _entries.Keys.Where(key => key.Id == id).ToList())
            _entries.Remove(key);
    }

    /// <summary>Adds a member, or brings what is said about it up to date.</summary>
    /// <param name="data">What the code says about it.</param>
    /// <param name="project">The name of its project.</param>
    /// <param name="file">Its file, as the other entries of the register say theirs.</param>
    public void Set(DeclaredData data, string project, string file)
    {
        _known.TryGetValue(data.Id, out var before);
        Remove(data.Id);
        _entries[(project, data.Id)] = new RegisterEntryText(before, register.Text).Of(data, project, file);
    }

    /// <summary>Gets the text; its lines end as they did.</summary>
    public SourceText Write()
    {
        if (register.Data is not { } data)
            return register.Text;

        var lineEnd = register.Text.ToString().Contains("\r\n") ? "\r\n" : LineFeed;
        var entries = string.Join($",{LineFeed}{Indent}", _entries.Values);
        var array = entries.Length == 0 ? "[]" : $"[{LineFeed}{Indent}{entries}{LineFeed}  ]";
        return register.Text.WithChanges(new TextChange(data.Span, array.Replace(LineFeed, lineEnd)));
    }

    private static SortedDictionary<(string Project, string Id), string> Read(CommittedRegister register)
    {
        var entries = new SortedDictionary<(string Project, string Id), string>(new ByProjectAndId());
        foreach (var member in register.Members)
            entries[(member.Project, member.Id)] = register.Text.ToString(member.Entry.Span).Replace("\r\n", LineFeed);

        return entries;
    }

    private sealed class ByProjectAndId : IComparer<(string Project, string Id)>
    {
        public int Compare((string Project, string Id) left, (string Project, string Id) right)
        {
            var order = string.CompareOrdinal(left.Project, right.Project);
            return order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
        }
    }
}
