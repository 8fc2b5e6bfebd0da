using Microsoft.EntityFrameworkCore;
using Relief.Registration.Data;
using Relief.Registration.Diagnostics;
using Relief.Registration.Domain;
using Relief.Registration.Ledger;

namespace Relief.Registration.Services;

/// <summary>Registers people, finds them again, and erases what is held about them.</summary>
public sealed class RegistrationDesk(
    RegistrationContext db,
    RegistrationTelemetry telemetry,
    DistributionLedger ledger,
    TimeProvider clock,
    ILogger<RegistrationDesk> logger)
{
    /// <summary>Registers a person.</summary>
    /// <param name="request">What the registration desk sent.</param>
    /// <param name="cancel">Stops the registration.</param>
    /// <returns>The person, with the case code.</returns>
    /// <exception cref="RegistrationException">The request breaks a rule.</exception>
    public async Task<Person> RegisterAsync(RegistrationRequest request, CancellationToken cancel)
    {
        logger.LogDebug("Received {Request}", request);
        var now = clock.GetUtcNow().UtcDateTime;
        var caseCode = CaseCodes.Next();
        RegistrationRules.Check(caseCode, request, DateOnly.FromDateTime(now));

        using var activity = telemetry.Begin();
        using var scope = logger.BeginScope("Registration of {CaseCode}", caseCode);
        await WarnAboutDuplicatesAsync(request, cancel);

        var person = NewPerson(caseCode, request, now);
        db.People.Add(person);
        if (request.MedicalNeeds is not null)
        {
            db.HealthRecords.Add(new HealthRecord { CaseCode = caseCode, MedicalNeeds = request.MedicalNeeds });
        }

        await db.SaveChangesAsync(cancel);
        ledger.Append(person.CaseCode);
        logger.Registered(person.CaseCode);
        telemetry.Registered(activity, person);
        return person;
    }

    /// <summary>Lists all cases, the oldest first.</summary>
    /// <param name="cancel">Stops the search.</param>
    /// <returns>The people.</returns>
    public async Task<IReadOnlyList<Person>> ListAsync(CancellationToken cancel)
    {
        var people = await db.People.OrderBy(person => person.Id).ToListAsync(cancel);
        logger.LogInformation("Listed {Count} cases", people.Count);
        return people;
    }

    /// <summary>Finds a person by case code.</summary>
    /// <param name="caseCode">The code.</param>
    /// <param name="cancel">Stops the search.</param>
    /// <returns>The person, or null.</returns>
    public Task<Person?> FindAsync(string caseCode, CancellationToken cancel)
        => db.People.SingleOrDefaultAsync(person => person.CaseCode == caseCode, cancel);

    /// <summary>Finds a person by telephone number.</summary>
    /// <param name="phone">The number.</param>
    /// <param name="cancel">Stops the search.</param>
    /// <returns>The person, or null.</returns>
    public Task<Person?> FindByPhoneAsync(string phone, CancellationToken cancel)
        => db.People.FirstOrDefaultAsync(person => person.Phone == phone, cancel);

    /// <summary>Erases all that is held about a case, when it is closed or the person asks for it.</summary>
    /// <param name="caseCode">The code.</param>
    /// <param name="cancel">Stops the erasure.</param>
    /// <returns>The number of rows that went.</returns>
    public async Task<int> EraseAsync(string caseCode, CancellationToken cancel)
        => await db.HealthRecords.Where(record => record.CaseCode == caseCode).ExecuteDeleteAsync(cancel)
            + await db.People.Where(person => person.CaseCode == caseCode).ExecuteDeleteAsync(cancel);

    private async Task WarnAboutDuplicatesAsync(RegistrationRequest request, CancellationToken cancel)
    {
        var known = await FindByPhoneAsync(request.Phone, cancel);
        if (known is not null)
        {
            logger.SamePhone(known.CaseCode, request.Phone);
        }
    }

    private static Person NewPerson(string caseCode, RegistrationRequest request, DateTime now) => new()
    {
        CaseCode = caseCode,
        FullName = request.FullName,
        BirthDate = request.BirthDate,
        Phone = request.Phone,
        DocumentNumber = request.DocumentNumber,
        LegalStatus = request.LegalStatus,
        Shelter = request.Shelter,
        CaseNotes = request.CaseNotes,
        RegisteredAt = now,
    };
}
