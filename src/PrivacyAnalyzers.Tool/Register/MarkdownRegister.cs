using System.Text;
using PrivacyAnalyzers.Tool.Resources;

namespace PrivacyAnalyzers.Tool.Register;

/// <summary>Writes a register as a page that people read and review: Markdown with a table for each type.</summary>
internal static class MarkdownRegister
{
    private static readonly string[] InHeading = ["Column_Project", "Column_File"];

    public static string Write(ProcessingRegister register)
    {
        var page = new StringBuilder();
        Line(page, $"# {Texts.Format("Register_Title", Text(register.Name))}");
        Line(page, Texts.Get("Register_Made"));
        if (!register.IsComplete)
            Line(page, $"**{Texts.Get("Register_Incomplete")}**");

        WriteController(page, register);
        WritePurposes(page, register);
        WriteRecipients(page, register);
        WriteData(page, register);
        WriteRest(page);
        return page.ToString().TrimEnd() + "\n";
    }

    private static void WriteController(StringBuilder page, ProcessingRegister register)
    {
        Line(page, $"## {Texts.Get("Register_Who")}");
        WriteTable(page, ["Register_Controller", "Register_Assessment"],
        [
            [
                Declared(register.Declared.Controllers),
                Declared(register.Declared.ImpactAssessments),
            ],
        ]);
    }

    private static void WritePurposes(StringBuilder page, ProcessingRegister register)
    {
        Line(page, $"## {Texts.Get("Register_Purposes")}");
        var used = register.Entries.SelectMany(static entry => entry.Purposes);
        var names = register.Declared.Purposes.Keys.Concat(used).Distinct().Order(StringComparer.Ordinal).ToList();
        if (names.Count == 0)
        {
            Line(page, Texts.Get("Register_NoPurpose"));
            return;
        }

        WriteTable(page, ["Column_Purpose", "Column_Basis", "Column_Until", "Column_Categories"], names.Select(name =>
        {
            register.Declared.Purposes.TryGetValue(name, out var purpose);
            return new[]
            {
                name,
                purpose?.Basis is { } basis ? Texts.Of(basis) : "",
                purpose?.Until ?? "",
                Categories(register.Entries.Where(entry => entry.Purposes.Contains(name))),
            };
        }));
    }

    private static void WriteRecipients(StringBuilder page, ProcessingRegister register)
    {
        Line(page, $"## {Texts.Get("Register_Recipients")}");
        if (register.Declared.Recipients.IsEmpty)
        {
            Line(page, Texts.Get("Register_NoRecipient"));
            return;
        }

        string[] columns =
        [
            "Column_Recipient", "Column_Agreement", "Column_Covered",
            "Column_Purposes", "Column_Safeguards", "Column_Sent",
        ];
        WriteTable(page, columns, register.Declared.Recipients.Values.Select(recipient => new[]
        {
            recipient.Name,
            recipient.Agreement,
            RegisterWords.List(recipient.Categories.Select(RegisterWords.Of)),
            RegisterWords.List(recipient.Purposes),
            RegisterWords.List(recipient.Safeguards),
            Categories(register.Entries.Where(entry =>
                entry.In(SinkGroup.Transfer).Any(destination => destination.Name == recipient.Name))),
        }));
    }

    private static void WriteData(StringBuilder page, ProcessingRegister register)
    {
        Line(page, $"## {Texts.Get("Register_Data")}");
        if (register.Entries.IsEmpty)
            Line(page, Texts.Get("Register_NoData"));

        foreach (var type in register.Entries.GroupBy(static entry => (entry.Project, entry.Holder, entry.File)))
        {
            var (project, holder, file) = type.Key;
            Line(page, $"### {Text(holder)}");
            Line(page, Texts.Format("Register_Place", Text(project), Text(file)));
            var columns = RegisterColumns.All
                .Where(static column => !InHeading.Contains(column.Key))
                .Where(column => column.Key != "Column_Accepted" || type.Any(static entry => !entry.Accepted.IsEmpty))
                .ToList();
            WriteTable(
                page,
                columns.Select(static column => column.Key),
                type.Select(entry => columns.Select(column => column.Value(entry))));
        }
    }

    private static void WriteRest(StringBuilder page)
    {
        Line(page, $"## {Texts.Get("Register_Rest")}");
        for (var number = 1; number <= 7; number++)
            page.Append("- [ ] ").AppendLine(Texts.Get($"Register_Rest{number}"));

        page.AppendLine();
    }

    private static string Categories(IEnumerable<RegisterEntry> entries) => RegisterWords.List(
        entries.Select(static entry => entry.Category).Distinct().Order().Select(RegisterWords.Of));

    private static string Declared(IEnumerable<string> texts) =>
        string.Join(", ", texts) is { Length: > 0 } list ? list : Texts.Get("Register_NotDeclared");

    private static void WriteTable(
        StringBuilder page,
        IEnumerable<string> titles,
        IEnumerable<IEnumerable<string>> rows)
    {
        var header = titles.Select(Texts.Get).ToList();
        page.Append("| ").AppendJoin(" | ", header).AppendLine(" |");
        page.Append("| ").AppendJoin(" | ", header.Select(static _ => "---")).AppendLine(" |");
        foreach (var row in rows)
            page.Append("| ").AppendJoin(" | ", row.Select(Text)).AppendLine(" |");

        page.AppendLine();
    }

    private static void Line(StringBuilder page, string text) => page.AppendLine(text).AppendLine();

    // Names come from code: none of their signs may become Markdown or HTML.
    private static string Text(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            safe.Append(sign switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '\r' or '\n' => " ",
                '|' or '\\' or '`' or '*' or '_' or '[' or ']' or '#' or '!' => $"\\{sign}",
                _ => sign.ToString(),
            });
        }

        return safe.ToString();
    }
}
