using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Classification;

/// <summary>
/// What is known about a piece of personal data: the telephone number of a person is the property <c>Person.Phone</c>,
/// of category <see cref="DataCategory.Contact"/> and moderate sensitivity, because of the tag <c>ContactData</c>.
/// </summary>
internal sealed class PersonalData(ISymbol symbol, DeclaredTag tag)
{
    /// <summary>Gets the definition of the member, parameter, method or type that holds the data.</summary>
    public ISymbol Symbol { get; } = symbol;

    /// <summary>Gets what the data says about a person.</summary>
    public DataCategory Category { get; } = tag.Category;

    /// <summary>Gets how much harm its disclosure does, never <see cref="Sensitivity.Default"/>.</summary>
    public Sensitivity Sensitivity { get; } = tag.Sensitivity;

    /// <summary>Gets the evidence: the simple name of the attribute without its suffix, or of the known type.</summary>
    public string Tag { get; } = tag.Evidence;

    /// <summary>Gets whom the data is about, as <c>DataSubject</c> names them, where its tag can say it.</summary>
    public ImmutableArray<string> Subjects { get; } = tag.Subjects;

    /// <summary>Gets a value indicating whether somebody marked the data as not classified yet.</summary>
    public bool IsToBeClassified { get; } = tag.Kind == TagKind.ToBeClassified;
}
