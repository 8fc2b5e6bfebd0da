using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers.Annotations;
using Relief.Registration.Data;

namespace Relief.Registration.Reports;

/// <summary>Tells donors how many people were reached.</summary>
[Purpose("reporting")]
public sealed class DonorReport(RegistrationContext db)
{
    /// <summary>Writes the report.</summary>
    /// <param name="cancel">Stops the report.</param>
    /// <returns>A sentence for donors.</returns>
    public async Task<string> WriteAsync(CancellationToken cancel)
    {
        var people = await db.People.ToListAsync(cancel);
        var places = people.Select(person => person.Shelter).Distinct().Count(); // PRIV7004
        return $"{people.Count} people in {places} places were reached.";
    }
}
