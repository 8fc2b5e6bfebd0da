namespace Relief.Registration.Partners;

/// <summary>What the payment partner answers.</summary>
/// <param name="Reference">The partner's number of the payment.</param>
public sealed record PaymentReceipt(string Reference);
