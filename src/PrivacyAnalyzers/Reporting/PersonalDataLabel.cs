using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Reporting;

/// <summary>
/// The label of personal data on its way: the tagged member that it was read from (<c>Beneficiary.Phone</c>), or the
/// type whose tagged members travel together when an object is printed or written out as a whole.
/// </summary>
internal sealed class PersonalDataLabel(
    ISymbol symbol,
    ImmutableArray<DataCategory> categories,
    Sensitivity sensitivity,
    ImmutableArray<ISymbol> members) : TaintLabel
{
    /// <summary>Gets the tagged member, or the type of the object.</summary>
    public ISymbol Symbol => symbol;

    /// <summary>Gets the categories of the data, the most sensitive first.</summary>
    public ImmutableArray<DataCategory> Categories => categories;

    /// <summary>Gets the highest sensitivity among the data.</summary>
    public Sensitivity Sensitivity => sensitivity;

    /// <summary>Gets the tagged members of the object, or nothing for a value.</summary>
    public ImmutableArray<ISymbol> Members => members;

    /// <summary>Gets a value indicating whether a whole object travels rather than one value.</summary>
    public bool IsObject => !members.IsEmpty;

    /// <summary>Gets a value indicating whether the code names a base of the type of the object.</summary>
    public bool IsOfDerived { get; init; }

    /// <summary>Gets the members that are given away: those of an object, or the one of a value.</summary>
    public IEnumerable<ISymbol> Told => IsObject ? members : ImmutableArray.Create(symbol);
}
