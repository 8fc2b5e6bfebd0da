using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Relief.Registration.Domain;

namespace Relief.Registration.Data;

/// <summary>The database of registrations; what would harm most is unreadable without the service's keys.</summary>
/// <param name="options">Where the database is.</param>
/// <param name="keys">The keys of the service.</param>
public sealed class RegistrationContext(
    DbContextOptions<RegistrationContext> options,
    IDataProtectionProvider keys) : DbContext(options)
{
    private const string Purpose = "Relief.Registration.Columns";

    public DbSet<Person> People => Set<Person>();

    public DbSet<HealthRecord> HealthRecords => Set<HealthRecord>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var protector = keys.CreateProtector(Purpose);
        ValueConverter encrypted = new ValueConverter<string, string>(
            clear => protector.Protect(clear),
            stored => protector.Unprotect(stored));

        modelBuilder.Entity<Person>(person =>
        {
            person.HasIndex(one => one.CaseCode).IsUnique();
            person.HasIndex(one => one.Phone);
            person.Property(one => one.DocumentNumber).HasConversion(encrypted);
            person.Property(one => one.LegalStatus).HasConversion(encrypted);
            person.Property(one => one.Shelter).HasConversion(encrypted);
            person.Property(one => one.CaseNotes).HasConversion(encrypted);
        });
        modelBuilder.Entity<HealthRecord>(record =>
        {
            record.HasIndex(one => one.CaseCode).IsUnique();
            record.Property(one => one.MedicalNeeds).HasConversion(encrypted);
        });
    }
}
