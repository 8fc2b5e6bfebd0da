namespace PrivacyAnalyzers.Tests.Verify;

/// <summary>What every snippet finds already there: a small register of people with tagged members.</summary>
internal static class Prelude
{
    public const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Diagnostics;
        global using System.Linq;
        global using System.Text;
        global using System.Text.Json;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.Extensions.Compliance.Redaction;
        global using Microsoft.Extensions.Logging;
        global using PrivacyAnalyzers.Annotations;
        """;

    public const string Types = """
        public class Beneficiary
        {
            [PseudonymData]
            public string CaseCode { get; set; } = "";

            [IdentityData]
            public string FirstName { get; set; } = "";

            [IdentityData]
            public string FullName { get; set; } = "";

            [ContactData]
            public string Phone { get; set; } = "";

            [HealthData]
            public string? Diagnosis { get; set; }

            [BiographicData]
            public DateOnly BirthDate { get; set; }

            public int HouseholdSize { get; set; }

            public string Camp { get; set; } = "";

            public Contact Contact { get; set; } = new("", "");

            public List<Beneficiary> Relatives { get; } = [];
        }

        public sealed record Contact([property: ContactData] string Phone, string City);

        public sealed record CaseFile([property: PseudonymData] string CaseCode, int Visits);

        public sealed record SafeContact([property: ContactData] string Phone, string CaseCode)
        {
            public override string ToString() => $"SafeContact {CaseCode}";
        }
        """;
}
