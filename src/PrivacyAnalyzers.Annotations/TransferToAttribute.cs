namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// Marks the way out to a recipient that the project declares in its governance file: <c>[TransferTo("bank-x")]</c> on
/// the client of a bank.
/// </summary>
/// <param name="recipient">The name of the recipient.</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface
        | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class TransferToAttribute(string recipient) : Attribute
{
    /// <summary>Gets the name of the recipient.</summary>
    public string Recipient { get; } = recipient;
}
