using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Relief.Registration.Data;
using Relief.Registration.Diagnostics;
using Relief.Registration.Domain;
using Relief.Registration.Ledger;

namespace Relief.Registration.Services;

/// <summary>Registers people and finds them again.</summary>
public sealed class RegistrationDesk(
    RegistrationContext db,
    AuditTrail audit,
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
        logger.LogDebug("Received {@Request}", request); // PRIV1002
        var now = clock.GetUtcNow().UtcDateTime;
        RegistrationRules.Check(request, DateOnly.FromDateTime(now));

        using var activity = telemetry.Begin();
        using var scope = logger.BeginScope("Registration of {Phone}", request.Phone); // PRIV1001
        await WarnAboutDuplicatesAsync(request, cancel);

        var person = NewPerson(request, now);
        db.People.Add(person);
        await db.SaveChangesAsync(cancel);
        ledger.Append($"registered {person.FullName}"); // PRIV2006

        logger.LogInformation($"Registered {person.FullName}"); // PRIV1001
        logger.LogInformation("Registered case {CaseCode}", person.CaseCode);
        logger.LogDebug("Saved {Person}", JsonSerializer.Serialize(person)); // PRIV1002
        audit.Note("registered", person.FullName); // PRIV1001
        audit.Note("registered", person.CaseCode);
        audit.NoteDetails("registered", request); // PRIV1002
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
        var names = people.Select(person => person.FullName);
        logger.LogTrace("Listed {Names}", string.Join(", ", names)); // PRIV1001
        return people;
    }

    /// <summary>Finds a person by case code.</summary>
    /// <param name="caseCode">The code.</param>
    /// <param name="cancel">Stops the search.</param>
    /// <returns>The person, or null.</returns>
    public async Task<Person?> FindAsync(string caseCode, CancellationToken cancel)
    {
        var person = await db.People.SingleOrDefaultAsync(known => known.CaseCode == caseCode, cancel);
        Console.WriteLine("found: " + person?.FullName); // PRIV1008
        return person;
    }

    /// <summary>Finds a person by telephone number.</summary>
    /// <param name="phone">The number.</param>
    /// <param name="cancel">Stops the search.</param>
    /// <returns>The person, or null.</returns>
    public Task<Person?> FindByPhoneAsync(string phone, CancellationToken cancel)
        => db.People.FirstOrDefaultAsync(person => person.Phone == phone, cancel);

    private async Task WarnAboutDuplicatesAsync(RegistrationRequest request, CancellationToken cancel)
    {
        var known = await FindByPhoneAsync(request.Phone, cancel);
        if (known is null)
        {
            return;
        }

        var both = known.FullName + " and " + request.FullName;
        logger.LogWarning("One phone for {Both}", both); // PRIV1001
        logger.LogWarning($"Registered twice? {request}"); // PRIV1002
    }

    private static Person NewPerson(RegistrationRequest request, DateTime now) => new()
    {
        CaseCode = CaseCodes.Next(),
        FullName = request.FullName,
        BirthDate = request.BirthDate,
        Phone = request.Phone,
        DocumentNumber = request.DocumentNumber,
        LegalStatus = request.LegalStatus,
        Shelter = request.Shelter,
        MedicalNeeds = request.MedicalNeeds,
        CaseNotes = request.CaseNotes,
        RegisteredAt = now,
    };
}
