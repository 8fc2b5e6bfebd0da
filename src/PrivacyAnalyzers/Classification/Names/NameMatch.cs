using PrivacyAnalyzers.Taxonomy;

namespace PrivacyAnalyzers.Classification.Names;

/// <summary>
/// What a name suggests: <c>PatientPhoneNumber</c> suggests contact data, beyond doubt and of a patient; <c>Name</c>
/// may be the name of anything.
/// </summary>
/// <param name="Category">What the data would say about a person.</param>
/// <param name="IsAmbiguous">True when the words mean other things, too.</param>
/// <param name="NamesPerson">True when the name itself says that it is about a person.</param>
internal sealed record NameMatch(DataCategory Category, bool IsAmbiguous, bool NamesPerson);
