namespace PrivacyAnalyzers.Annotations.Tests;

internal sealed class Registration(int caseNumber, string phone)
{
    public int CaseNumber { get; } = caseNumber;

    [ContactData]
    public string Phone { get; } = phone;
}
