namespace PrivacyAnalyzers.Tool.Facts;

/// <summary>A tagged member that becomes a column of a database.</summary>
/// <param name="Data">The ID of the member.</param>
/// <param name="Store">The table as code calls it, for example <c>RegistrationContext.People</c>.</param>
/// <param name="IsInClear">Whether everybody who gets the database can read the column.</param>
internal sealed record StoredItem(string Data, string Store, bool IsInClear);
