namespace PrivacyAnalyzers.Configuration;

/// <summary>The mistakes that a row of a governance file can have.</summary>
internal enum GovernanceProblemKind
{
    /// <summary>The first word declares nothing.</summary>
    UnknownDeclaration,

    /// <summary>The row has no name.</summary>
    MissingName,

    /// <summary>The name was declared before.</summary>
    RepeatedName,

    /// <summary>A recipient has no agreement.</summary>
    MissingAgreement,

    /// <summary>A word of the row is no <c>fact=value</c> that such a row takes.</summary>
    UnknownFact,

    /// <summary>The value of a fact is none that it takes.</summary>
    MalformedValue,

    /// <summary>A recipient is to serve a purpose that no row declares.</summary>
    UndeclaredPurpose,
}
