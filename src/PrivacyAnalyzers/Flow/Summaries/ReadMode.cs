namespace PrivacyAnalyzers.Flow;

/// <summary>
/// How a value is read where it leaves: <c>Sink(person)</c> may store a reference, print <c>person.ToString()</c> or
/// write out every member. The mode says which parts of an object travel.
/// </summary>
internal enum ReadMode
{
    /// <summary>The value itself and nothing inside it, as when a string is copied.</summary>
    Value,

    /// <summary>
    /// What <c>ToString</c> gives, and the printed elements of a collection: a record or an anonymous object prints its
    /// members, a plain class only its type name.
    /// </summary>
    Printed,

    /// <summary>Every public member, as when an object is serialised or destructured.</summary>
    Whole,
}
