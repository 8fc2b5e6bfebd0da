using PrivacyAnalyzers.Annotations;
using Relief.Registration.Domain;

namespace Relief.Registration.Endpoints;

/// <summary>What a case worker needs to call somebody, and no more.</summary>
public sealed record PersonView(
    [property: PseudonymData] string CaseCode,
    [property: IdentityData] string FullName,
    [property: ContactData] string Phone)
{
    /// <summary>Makes the view of a person.</summary>
    /// <param name="person">The person.</param>
    /// <returns>The view.</returns>
    public static PersonView Of(Person person) => new(person.CaseCode, person.FullName, person.Phone);

    /// <inheritdoc/>
    public override string ToString() => $"Person of case {CaseCode}";
}
