using Microsoft.EntityFrameworkCore;
using Relief.Registration.Data;

namespace Relief.Registration.Exports;

/// <summary>Writes the list of a distribution: case codes are enough, as people show their cards.</summary>
public sealed class DistributionList(RegistrationContext db, IConfiguration configuration)
{
    private const string FileName = "distribution.csv";

    /// <summary>Writes everybody who is registered.</summary>
    /// <param name="cancel">Stops the export.</param>
    /// <returns>What was written.</returns>
    public async Task<ExportResult> WriteAsync(CancellationToken cancel)
    {
        var codes = await db.People.Select(person => person.CaseCode).Order().ToListAsync(cancel);
        var path = Path.Combine(RegistrationStorage.Folder(configuration), FileName);
        await File.WriteAllLinesAsync(path, codes, cancel);
        return new ExportResult(FileName, codes.Count);
    }
}
