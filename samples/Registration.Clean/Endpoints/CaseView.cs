using PrivacyAnalyzers.Annotations;
using Relief.Registration.Domain;

namespace Relief.Registration.Endpoints;

/// <summary>One line of the list of cases.</summary>
public sealed record CaseView([property: PseudonymData] string CaseCode, DateTime RegisteredAt)
{
    /// <summary>Makes the line of a person.</summary>
    /// <param name="person">The person.</param>
    /// <returns>The line.</returns>
    public static CaseView Of(Person person) => new(person.CaseCode, person.RegisteredAt);
}
