using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using PrivacyAnalyzers.Tool.Resources;

namespace PrivacyAnalyzers.Tool.Register;

/// <summary>
/// Writes a register as a table for spreadsheets (RFC 4180), one line for each member. A cell that a spreadsheet would
/// take for a formula gets an apostrophe before it.
/// </summary>
internal static class CsvRegister
{
    public static string Write(ProcessingRegister register)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            NewLine = "\n",
            InjectionOptions = InjectionOptions.Escape,
        });
        WriteLine(csv, RegisterColumns.All.Select(static column => Texts.Get(column.Key)));
        foreach (var entry in register.Entries)
            WriteLine(csv, RegisterColumns.All.Select(column => column.Value(entry)));

        csv.Flush();
        return text.ToString();
    }

    private static void WriteLine(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
            csv.WriteField(cell);

        csv.NextRecord();
    }
}
