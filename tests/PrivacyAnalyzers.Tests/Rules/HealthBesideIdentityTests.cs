using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Verify;

namespace PrivacyAnalyzers.Tests.Rules;

public sealed class HealthBesideIdentityTests
{
    private static readonly RuleVerifier Rule = Verify.Verify.Rule<HealthBesideIdentity>().OnTheWeb().ForFiles();

    [Fact]
    public Task Name_and_diagnosis_in_one_entity_are_reported() => Rule.Reports("""
        using Microsoft.EntityFrameworkCore;

        class ClinicDb : DbContext
        {
            public DbSet<Patient> Patients => Set<Patient>();
        }

        class {|PRIV2007:Patient|}
        {
            public int Id { get; set; }
            [IdentityData] public string Name { get; set; } = "";
            [HealthData] public string Diagnosis { get; set; } = "";
        }
        """);

    [Fact]
    public Task Diagnosis_in_a_record_of_its_own_is_accepted() => Rule.Accepts("""
        using Microsoft.EntityFrameworkCore;

        class ClinicDb : DbContext
        {
            public DbSet<Patient> Patients => Set<Patient>();
            public DbSet<Visit> Visits => Set<Visit>();
        }

        class Patient
        {
            public int Id { get; set; }
            [IdentityData] public string Name { get; set; } = "";
        }

        class Visit
        {
            public int Id { get; set; }
            [PseudonymData] public Guid PatientRef { get; set; }
            [HealthData] public string Diagnosis { get; set; } = "";
        }
        """);

    [Fact]
    public Task Form_that_nobody_stores_is_accepted() => Rule.Accepts("""
        class Form
        {
            [IdentityData] public string Name { get; set; } = "";
            [HealthData] public string Diagnosis { get; set; } = "";
        }
        """);
}
