using System.Text;
using Microsoft.EntityFrameworkCore;
using Relief.Registration.Data;

namespace Relief.Registration.Exports;

/// <summary>Writes the list that a distribution team takes to the field.</summary>
public sealed class DistributionList(RegistrationContext db, IConfiguration configuration)
{
    private const string FileName = "distribution.csv";

    /// <summary>Writes everybody who is registered.</summary>
    /// <param name="cancel">Stops the export.</param>
    /// <returns>What was written.</returns>
    public async Task<ExportResult> WriteAsync(CancellationToken cancel)
    {
        var people = await db.People.OrderBy(person => person.Id).ToListAsync(cancel);
        var text = new StringBuilder();
        foreach (var person in people)
        {
            var line = new DistributionLine(
                $"{person.FullName[0]}{person.BirthDate:yyMMdd}", // PRIV5003
                person.FullName, // PRIV6002
                person.Phone, // PRIV6002
                person.Shelter); // PRIV6002
            text.AppendJoin(';', line.Code, line.Name, line.Phone, line.Shelter).AppendLine();
        }

        var path = Path.Combine(RegistrationStorage.Folder(configuration), FileName);
        await File.WriteAllTextAsync(path, text.ToString(), cancel); // PRIV2002
        return new ExportResult(FileName, people.Count);
    }
}
