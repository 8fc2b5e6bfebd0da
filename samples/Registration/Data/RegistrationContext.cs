using Microsoft.EntityFrameworkCore;
using Relief.Registration.Domain;

namespace Relief.Registration.Data;

/// <summary>The database of registrations.</summary>
/// <param name="options">Where the database is.</param>
public sealed class RegistrationContext(DbContextOptions<RegistrationContext> options) : DbContext(options)
{
    public DbSet<Person> People => Set<Person>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Person>().HasIndex(person => person.CaseCode).IsUnique();
        modelBuilder.Entity<Person>().HasIndex(person => person.Phone);
    }
}
