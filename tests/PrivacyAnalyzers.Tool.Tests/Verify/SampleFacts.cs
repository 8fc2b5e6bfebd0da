using PrivacyAnalyzers.Configuration;
using PrivacyAnalyzers.Taxonomy;
using PrivacyAnalyzers.Tool.Facts;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Tool.Tests.Verify;

/// <summary>Facts about a small made-up solution, as a scan finds them.</summary>
internal static class SampleFacts
{
    public static DataItem Phone { get; } = new(
        new DeclaredData
        {
            Id = "P:Relief.Person.Phone",
            Name = "Person.Phone",
            Assembly = "Relief.Core",
            Category = DataCategory.Contact,
            Sensitivity = Sensitivity.Moderate,
            Subjects = ["AffectedPerson"],
            Purposes = ["cash-2026"],
        },
        "Relief",
        new("Relief/Person.cs", 7, 19, 7, 24));

    public static DataItem Diagnosis { get; } = new(
        new DeclaredData
        {
            Id = "P:Relief.Person.Diagnosis",
            Name = "Person.Diagnosis",
            Assembly = "Relief.Core",
            Category = DataCategory.Health,
            Sensitivity = Sensitivity.Severe,
            Subjects = ["Child"],
            Retention = new(730, null, null),
        },
        "Relief",
        new("Relief/Person.cs", 9, 19, 9, 28));

    public static DataFlow Logged { get; } = new()
    {
        Data = [Phone.Id],
        Categories = [DataCategory.Contact],
        Sink = SinkKind.Log,
        TargetId = "M:Log",
        Target = "LoggerExtensions.LogInformation",
        Protection = Protection.None,
        Project = "Relief",
        Place = new("Relief/Desk.cs", 12, 5, 12, 9),
    };

    public static ScanFinding Finding { get; } = new()
    {
        Rule = "PRIV1001",
        Severity = DiagnosticSeverity.Warning,
        Message = "'Person.Phone' (contact details) is written to a log",
        Place = Logged.Place,
        Project = "Relief",
        Data = [Phone.Id],
        Sink = nameof(SinkKind.Log),
    };

    private static DeclaredRecipient Bank { get; } =
        new() { Name = "bank-x", Agreement = "DSA-2026-014", Categories = [DataCategory.Contact] };

    public static SolutionFacts All { get; } = new()
    {
        Name = "Relief",
        Root = "/code",
        Projects = ["Relief"],
        Data = [Phone, Diagnosis],
        Stored =
        [
            new(Diagnosis.Id, "Context.People", IsInClear: false),
            new(Phone.Id, "Context.People", IsInClear: true),
        ],
        Flows =
        [
            Logged,
            Logged with
            {
                Sink = SinkKind.Network,
                Recipient = "bank-x",
                Target = "Bank.Send",
                Place = new("Relief/Pay.cs", 3, 1, 3, 2),
            },
        ],
        Findings = [Finding, Finding with { IsSuppressed = true, Place = new("Relief/Desk.cs", 20, 1, 20, 2) }],
        Declared = new()
        {
            Controllers = ["Example Relief"],
            Purposes = ImmutableSortedDictionary<string, DeclaredPurpose>.Empty
                .Add("cash-2026", new("cash-2026", LegalBasis.VitalInterest, "2027-06-30")),
            Recipients = ImmutableSortedDictionary<string, DeclaredRecipient>.Empty
                .Add("bank-x", Bank),
        },
    };
}
